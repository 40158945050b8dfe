import { documentMember } from './dom.js';

export type ColorScheme = 'light' | 'dark';

/** Whether the browser is translating the page: Chrome then adds one of these classes to `<html>`. */
export function isTranslated(): boolean {
  return /(^|\s)translated-(ltr|rtl)(\s|$)/.test(documentMember('documentElement').className);
}

/** The color scheme of the page around `host`. Undefined inside the content of another element of ours: it inherits that one's. */
export function detectColorScheme(host: Element): ColorScheme | undefined {
  if (host.closest('.care-content')) return undefined;
  return isLight(getComputedStyle(host).color) ? 'dark' : 'light';
}

/** Whether a text color is light, as on a dark page. `color` is a computed value, which browsers serialize in several notations. */
function isLight(color: string): boolean {
  const [notation = '', ...values] = color.split(/[\s,()/]+/);
  // Parsed here rather than read back from a canvas: browsers that protect privacy return other colors than were painted.
  const space = notation === 'color' ? values.shift()! : notation;
  // The lightness of lab and lch is a number up to 100; some browsers write it as a percentage.
  const isLab = /^l(ab|ch)/.test(space);
  const toNumber = (value: string): number => Number.parseFloat(value) / (value.endsWith('%') && !isLab ? 100 : 1) || 0;
  const [first = 0, second = 0, third = 0] = values.map(toNumber);
  if (/^ok/.test(space)) return first > 0.6;
  if (isLab) return first > 60;
  if (/^xyz/.test(space)) return second > MIDDLE_LUMINANCE;
  if (space === 'srgb-linear') return 0.213 * first + 0.715 * second + 0.072 * third > MIDDLE_LUMINANCE;
  return (0.299 * first + 0.587 * second + 0.114 * third) / (/^rgb/.test(space) ? 255 : 1) > 0.55;
}

/** The relative luminance, from 0 to 1, of a gray that is neither light nor dark. */
const MIDDLE_LUMINANCE = 0.27;

import { documentMember } from './dom.js';

export type ColorScheme = 'light' | 'dark';

/** Whether the browser's translator is at work on the page: Chrome marks `<html>` so. */
export function isTranslated(): boolean {
  return /(^|\s)translated-(ltr|rtl)(\s|$)/.test(documentMember('documentElement').className);
}

/** The scheme that the text around `host` is drawn for. Undefined in a text of ours: what stands there inherits its scheme. */
export function detectColorScheme(host: Element): ColorScheme | undefined {
  if (host.closest('.care-widget')) return undefined;
  return isLight(getComputedStyle(host).color) ? 'dark' : 'light';
}

/** Light text stands on a dark page. `color` is a computed one, which browsers write in one of several notations. */
function isLight(color: string): boolean {
  const [notation = '', ...written] = color.split(/[\s,()/]+/);
  // Not a canvas, to which browsers that protect privacy give other colours than were drawn.
  const space = notation === 'color' ? written.shift()! : notation;
  // The lightness of lab and lch is a number up to 100; some browsers write it as a percentage.
  const isLab = /^l(ab|ch)/.test(space);
  const [first = 0, second = 0, third = 0] = written.map((part) => Number.parseFloat(part) / (part.endsWith('%') && !isLab ? 100 : 1) || 0);
  if (/^ok/.test(space)) return first > 0.6;
  if (isLab) return first > 60;
  if (/^xyz/.test(space)) return second > MIDDLE_LUMINANCE;
  if (space === 'srgb-linear') return 0.213 * first + 0.715 * second + 0.072 * third > MIDDLE_LUMINANCE;
  return (0.299 * first + 0.587 * second + 0.114 * third) / (/^rgb/.test(space) ? 255 : 1) > 0.55;
}

/** Of a grey that is neither light nor dark. */
const MIDDLE_LUMINANCE = 0.27;

import { ofDocument } from './dom.js';

export type Scheme = 'light' | 'dark';

/** Whether the browser's translator is at work on the page: Chrome marks `<html>` so. */
export function isTranslated(): boolean {
  return /(^|\s)translated-(ltr|rtl)(\s|$)/.test(ofDocument('documentElement').className);
}

/** The scheme that the text around `host` is drawn for. Undefined in a text of ours: what stands there inherits its scheme. */
export function schemeBeside(host: Element): Scheme | undefined {
  if (host.closest('.care-widget')) return undefined;
  return isLight(getComputedStyle(host).color) ? 'dark' : 'light';
}

/** Light text stands on a dark page. Computed colours of old themes are `rgb()`; others say their lightness first. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (/^rgb/.test(color)) return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
  if (/^(oklch|oklab|lch|lab)/.test(color)) return red > (/^ok/.test(color) ? 0.6 : 60);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.55;
}

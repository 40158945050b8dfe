import { open, type PinnedFile, type Shown, type Format } from './formats.js';
import { lineAttributes } from './own-line.js';

/** What a page needs once, beside what is pasted where the text should stand. */

/** The files that script tags name. */
export interface Pinned {
  version: string;
  door: PinnedFile;
  frame: PinnedFile;
}

/** The script tag that follows every update. An iframe has its own, which keeps its height right. */
export function scriptTag(format: Format, shown: Shown): string {
  const file = format === 'iframe' ? 'embed.js' : 'care-widgets.js';
  return `${open('script', { async: '', referrerpolicy: 'no-referrer', src: shown.base + file, ...settings(format, shown) })}</script>`;
}

/**
 * The code is pinned, the texts are not: a corrected or withdrawn text must come to readers of every
 * page. `data-base` says where the texts are, since the pinned file is not at their place.
 */
export function pinnedScriptTag(format: Format, shown: Shown, { door, frame }: Pinned): string {
  const { file, integrity } = format === 'iframe' ? frame : door;
  const base = format === 'iframe' ? undefined : shown.base;
  return `${open('script', { async: '', crossorigin: '', referrerpolicy: 'no-referrer', integrity, 'data-base': base, src: shown.base + file, ...settings(format, shown) })}</script>`;
}

function settings(format: Format, shown: Shown): Record<string, string | undefined> {
  if (format === 'iframe') return {};
  return { 'data-upgrade-links': format === 'link' ? '' : undefined, 'data-hotline': shown.hotline, ...hotlineSettings(shown) };
}

const hotlineSettings = ({ line }: Shown) => (line ? lineAttributes(line, 'data-hotline-') : {});

/**
 * The script tag of `embed.html`, to which links and iframes lead. What it shows of a line it takes from here alone, since
 * anybody can write a URL.
 */
export function embedPageTag(shown: Shown): string {
  return `${open('script', { type: 'module', referrerpolicy: 'no-referrer', src: 'care-widgets.js', 'data-hotlines': shown.hotline, ...hotlineSettings(shown) })}</script>`;
}

const wanted: Record<Format, string[]> = {
  element: ['script-src', 'connect-src'],
  placeholder: ['script-src', 'connect-src'],
  link: ['script-src', 'connect-src'],
  iframe: ['script-src', 'frame-src'],
  prerendered: ['script-src', 'connect-src', 'style-src'],
};

/** Lit's policy: what a page's list of policies for Trusted Types must name, if it has such a list. */
export const trustedTypesPolicy = 'lit-html';

export function policy(format: Format, base: string): string {
  // These two end a source or a policy.
  const source = base.replace(/[;,]/g, encodeURIComponent);
  return `Content-Security-Policy: ${wanted[format].map((directive) => `${directive} ${source}`).join('; ')}`;
}

/** For the page's own style sheet: a `style` attribute would be refused by a strict policy, and by most filters. */
export function colourLine(brand: string): string {
  return `:root { --care-color-brand: #${brand}; }`;
}

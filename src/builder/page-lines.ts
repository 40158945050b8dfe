import { open, type PinnedFile, type Shown, type Format } from './formats.js';

/** What a page needs once, beside what is pasted where the text should stand. */

/** The files that script tags name. */
export interface Pinned {
  version: string;
  door: PinnedFile;
  frame: PinnedFile;
}

/**
 * The code is pinned, the texts are not: a corrected or withdrawn text must come to readers of every
 * page. `data-base` says where the texts are, since the pinned file is not at their place.
 */
export function scriptTag(format: Format, { base, hotline }: Shown, { door, frame }: Pinned): string {
  const { file, integrity } = format === 'iframe' ? frame : door;
  const settings = format === 'iframe' ? {} : { 'data-base': base, 'data-hotline': hotline, 'data-upgrade-links': format === 'link' ? '' : undefined };
  return `${open('script', { async: '', crossorigin: '', referrerpolicy: 'no-referrer', integrity, ...settings, src: base + file })}</script>`;
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

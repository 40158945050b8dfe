import { open, type PinnedFile, type Shown, type Spelling } from './spellings.js';

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
export function scriptTag(spelling: Spelling, { base, hotline }: Shown, { door, frame }: Pinned): string {
  const { file, integrity } = spelling === 'iframe' ? frame : door;
  const settings = spelling === 'iframe' ? {} : { 'data-base': base, 'data-hotline': hotline, 'data-upgrade-links': spelling === 'link' ? '' : undefined };
  return `${open('script', { async: '', crossorigin: '', referrerpolicy: 'no-referrer', integrity, ...settings, src: base + file })}</script>`;
}

const wanted: Record<Spelling, string[]> = {
  element: ['script-src', 'connect-src'],
  placeholder: ['script-src', 'connect-src'],
  link: ['script-src', 'connect-src'],
  iframe: ['script-src', 'frame-src'],
  prerendered: ['script-src', 'connect-src', 'style-src'],
};

/** The Trusted Types policy that the library creates: a page's `trusted-types` list, if it has one, must allow it. */
export const trustedTypesPolicy = 'care-widgets';

export function policy(spelling: Spelling, base: string): string {
  // These two end a source or a policy.
  const source = base.replace(/[;,]/g, encodeURIComponent);
  return `Content-Security-Policy: ${wanted[spelling].map((directive) => `${directive} ${source}`).join('; ')}`;
}

/** For the page's own style sheet: a `style` attribute would be refused by a strict policy, and by most filters. */
export function colourLine(brand: string): string {
  return `:root { --care-color-brand: #${brand}; }`;
}

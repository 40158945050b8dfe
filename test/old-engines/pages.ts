import type { Site } from '../built/site.js';
import { element, tags } from '../visual/all-elements.js';

/** Pages on which old browsers are tried. */

/** What makes a page light, dark, or dark without saying so to the browser. */
export const schemes = {
  light: '',
  dark: '<style>html { color-scheme: dark; background: #121212; color: #eee; }</style>',
  'dark by its colours alone': '<style>body { background: #121212; color: #eee; }</style>',
};

export function pageOf(site: Site, inside: string, scheme: keyof typeof schemes = 'light'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>A page</title>${schemes[scheme]}<body><h1>Hospital</h1>${site.tag()}${inside}`;
}

export const fallback = 'Call 1-800-363-0063';

/** Every element, each with a fallback. */
export const everyElement = tags.map((tag) => `<p>${tag}</p>${element(tag).replace('></', `>${fallback}</`)}`).join('');

/** Three cards have all levels of urgency. */
export const urgent = '<side-effect-card effect="fever-infection"></side-effect-card>';

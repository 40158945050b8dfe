import { baseUrl, findScriptTag } from './script-tag.js';

/** What the page's script tag says. Read while the script runs: later `document.currentScript` is another. */

export const scriptTag = findScriptTag();

/** The URL of the folder that the library is served from, ending in `/`; the loader does not start without it. */
export const base = baseUrl(scriptTag);

/** `data-` attributes of the tag that are defaults for every element of the page. */
export const pageDefaults = [
  'lang',
  'contentBase',
  'hotline',
  'hotlineName',
  'hotlineNumber',
  'hotlineHours',
  'hotlineTimeZone',
  'hotlineLanguages',
  'hotlineCost',
  'hotlineWebsite',
  'linkTemplate',
  'reviews',
  'messages',
] as const;

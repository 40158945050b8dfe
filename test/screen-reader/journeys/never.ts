import type { Words } from '../words.js';

/** What nobody should ever hear of an element. */
export const noise: Words[] = [
  // An element that listens for clicks is no button.
  'clickable',
  // An article's own header and footer are not those of the page.
  'banner',
  'content information',
  // An empty live region is no place to stop at; the name that Orca gives to one that is not empty hides its text.
  /status ?bar/,
];

/** A hotline's name, said twice in a row. */
export const nameTwice = /info cancer hotline (link )?(call )?info cancer hotline/;

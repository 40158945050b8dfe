import { contentSlot } from './delegated-events.js';

/**
 * Whether a page's author has chosen some sections of an article, or added notes to it (see customization/notes.ts). Previews and
 * prerendered HTML are the whole text, without notes.
 */
export function isCustomized(element: Element): boolean {
  return (
    element.hasAttribute('sections') || element.querySelector(`:scope > [slot]:not([slot=${contentSlot}])`) !== null
  );
}

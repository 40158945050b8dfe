import type { NoteSlot } from './note-slots.js';

/** Where a note is in an article. */
export interface Place {
  element: Element;
  position: 'afterbegin' | 'beforeend' | 'afterend';
  /** What is there now. */
  sibling: Element | null;
}

/**
 * The place of a note in the article that is rendered in `root`: never above the signs for which to call, or among them.
 * `later` if the section with these signs has not been rendered yet; undefined if nothing is rendered that has places, such
 * as a notice that the text was withdrawn.
 */
export function placeOfNote(slot: NoteSlot, root: Element): Place | 'later' | undefined {
  const find = (selector: string) => root.querySelector(selector);
  const card = find('.care-effect-text');
  const article = find('.care-article');
  if (slot === 'note-end') return atEnd(card ?? article);
  // In a card, and in a guide that begins with "when to call", the definition is followed by emergency signs.
  if (slot === 'note-after-definition')
    return atStart(card) ?? atEnd(find('.care-article-lead') ?? find('.care-article-head'));
  const place = atEnd(find('.care-effect-call')) ?? after(find('.care-call'));
  if (place) return place;
  const body = find('[data-section=side-effects] .care-disclosure-inner');
  return body && !body.childElementCount ? 'later' : after(article && find('.care-document-info'));
}

const atStart = (element: Element | null): Place | undefined =>
  element ? { element, position: 'afterbegin', sibling: element.firstElementChild } : undefined;

const atEnd = (element: Element | null): Place | undefined =>
  element ? { element, position: 'beforeend', sibling: element.lastElementChild } : undefined;

const after = (element: Element | null): Place | undefined =>
  element ? { element, position: 'afterend', sibling: element.nextElementSibling } : undefined;

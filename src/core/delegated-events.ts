import type { Kind } from './kinds.js';
import type { CareEventDetails } from '../base/events.js';

/** The slot of a document that is rendered into the light DOM, among the element's children. */
export const contentSlot = 'care-content';

/**
 * Dispatches `care-call` and `care-navigate` for clicks on links, from one listener on `root`, which is not an element: of one
 * that listens for clicks, screen readers say "clickable", and its fallback is in it. Templates only mark their
 * links and sections (`data-hotline`, `data-kind`, `data-section`), so that prerendered documents and previews behave as
 * rendered ones do. Returns a function that removes the listener.
 */
export function delegateLinkEvents(host: Element, root: Node): () => void {
  const dispatch = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !isRendered(link, host)) return;
    const { hotline, number, kind, id } = link.dataset;
    if (hotline) emit(host, 'care-call', { hotline, number: number! });
    if (kind && isPlainClick(event)) {
      const isAllowed = emit(host, 'care-navigate', { kind: kind as Kind, id: id!, href: link.href });
      if (!isAllowed) event.preventDefault();
    }
  };
  root.addEventListener('click', dispatch);
  return () => root.removeEventListener('click', dispatch);
}

/** A click with another button or a modifier key opens a tab or a window, or saves the link: the browser handles it. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: Event & Partial<MouseEvent>): boolean {
  return !button && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** Whether the host has rendered a link. Links in its fallback are the page's, whatever `data-*` attributes they have. */
function isRendered(link: Element, host: Element): boolean {
  if (link.getRootNode() === host.shadowRoot) return true;
  const contentRoot = link.closest('.care-content');
  return contentRoot?.parentNode === host && contentRoot.slot === contentSlot;
}

/** Dispatches `care-toggle` when a section is opened or closed. Returns a function that removes the listener. */
export function delegateSectionEvents(host: Element, contentRoot: HTMLElement): () => void {
  const dispatch = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.dataset.section) return;
    emit(host, 'care-toggle', { section: target.dataset.section, open: target.open });
  };
  // `toggle` does not bubble, so listen in the capture phase.
  contentRoot.addEventListener('toggle', dispatch, true);
  return () => contentRoot.removeEventListener('toggle', dispatch, true);
}

/** Dispatches one of the library's events. Returns false if a listener has canceled it. */
export function emit<Name extends keyof CareEventDetails>(
  host: Element,
  name: Name,
  detail: CareEventDetails[Name],
): boolean {
  const cancelable = name === 'care-navigate';
  return host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}

import type { Kind } from './kinds.js';
import type { CareEventDetails } from '../base/events.js';

/** The slot of a text that is drawn among the element's children. */
export const contentSlot = 'care-content';

/**
 * Tells the page what a reader uses. Templates only mark their links and sections (`data-hotline`,
 * `data-kind`, `data-section`), so that a prerendered text, and a preview, behave as a rendered one. Returns how to stop.
 */
export function listenToLinks(host: Element): () => void {
  const announce = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !isRendered(link, host)) return;
    const { hotline, number, kind, id } = link.dataset;
    if (hotline) emit(host, 'care-call', { hotline, number: number! });
    if (kind && isPlain(event) && !emit(host, 'care-navigate', { kind: kind as Kind, id: id!, href: link.href })) event.preventDefault();
  };
  host.addEventListener('click', announce);
  return () => host.removeEventListener('click', announce);
}

/** A click with another button or with a key held down opens a tab or a window, or saves the link: that is the browser's. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: Event & Partial<MouseEvent>): boolean {
  return !button && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** Whether a link is the host's own. What the page has put in it, as a fallback, can bear the same marks and mean anything. */
function isRendered(link: Element, host: Element): boolean {
  if (link.getRootNode() === host.shadowRoot) return true;
  const text = link.closest('.care-widget');
  return text?.parentNode === host && text.slot === contentSlot;
}

export function listenToSections(host: Element, page: HTMLElement): void {
  // `toggle` does not bubble: it is heard on its way down.
  page.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.dataset.section) return;
      emit(host, 'care-toggle', { section: target.dataset.section, open: target.open });
    },
    true,
  );
}

/** Dispatches one of the family's events. False where a listener has cancelled it. */
export function emit<Name extends keyof CareEventDetails>(host: Element, name: Name, detail: CareEventDetails[Name]): boolean {
  const cancelable = name === 'care-navigate';
  return host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}

import { documentMember } from '../core/dom.js';

/** How long a prerendered text waits, at most, for the page's own images and scripts. */
const PAGE_LOAD_LIMIT_MS = 3000;

let pageLoaded: Promise<unknown> | undefined;

/**
 * Runs a task for a prerendered element after the page's `load` event: its text can be read already, and its code must not
 * slow the page down. It runs earlier if an image hangs, or if a reader uses the element.
 */
export function afterPageLoad(element: Element, task: () => void): void {
  pageLoaded ??= new Promise((resolve) => {
    if (documentMember('readyState') === 'complete') return void setTimeout(resolve);
    const timer = setTimeout(resolve, PAGE_LOAD_LIMIT_MS);
    addEventListener('load', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
  const used = new Promise((resolve) => {
    for (const type of ['pointerover', 'pointerdown', 'focusin'])
      element.addEventListener(type, resolve, { once: true });
  });
  void Promise.race([pageLoaded, used]).then(task);
}

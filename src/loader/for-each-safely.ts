import { warn } from '../core/warn.js';

/** Runs a task for each element. An error is reported and does not end the loop: one broken element must not hide the others. */
export function forEachSafely(elements: Iterable<Element>, task: (element: Element) => void): void {
  for (const element of elements) {
    try {
      task(element);
    } catch (error) {
      warn(String(error));
    }
  }
}

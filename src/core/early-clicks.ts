import { findMatchingControl } from './focus.js';

/** What a reader does to a first view goes on in the text that takes its place. */

/** Marks a control that only the element's code can serve: it is pressed when the code is here. */
export function recordEarlyClick(event: Event): void {
  const control = (event.target as Element).closest('button, a[href^="#"]');
  if (!control) return;
  event.preventDefault();
  for (const before of (event.currentTarget as Element).querySelectorAll('[data-pressed]')) before.removeAttribute('data-pressed');
  control.setAttribute('data-pressed', '');
}

/** Does `draw`, which puts another text in the place of the one in `root`, and presses in it what was pressed too early. */
export function replayEarlyClick(root: ShadowRoot, replace: () => void): void {
  const pressed = root.querySelector('[data-pressed]');
  replace();
  if (pressed && !pressed.isConnected) findMatchingControl(pressed, root)?.click();
}

import { findMatchingControl } from './focus.js';

/** Marks a control that was clicked in a preview, where it does nothing yet: it is clicked again once the element has loaded. */
export function recordEarlyClick(event: Event): void {
  const control = (event.target as Element).closest('button, a[href^="#"]');
  if (!control) return;
  event.preventDefault();
  for (const earlier of (event.currentTarget as Element).querySelectorAll('[data-pressed]'))
    earlier.removeAttribute('data-pressed');
  control.setAttribute('data-pressed', '');
}

/** Calls `replace`, which renders the element over its preview in `root`, then clicks what was clicked in the preview. */
export function replayEarlyClick(root: ShadowRoot, replace: () => void): void {
  const pressed = root.querySelector('[data-pressed]');
  replace();
  if (pressed && !pressed.isConnected) findMatchingControl(pressed, root)?.click();
}

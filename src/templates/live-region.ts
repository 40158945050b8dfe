import { html, type TemplateResult } from 'lit';

/**
 * Text that screen readers say when it changes. It is rendered while it is empty, since they miss a region that is added with
 * its text. It has no `role="status"`: an empty status is a stop for those who read on, and in Firefox one with text is said
 * once and cannot be read again.
 */
export function liveRegion(text: unknown, className = ''): TemplateResult {
  return html`<p class=${className} aria-live="polite" aria-atomic="true">${text}</p>`;
}

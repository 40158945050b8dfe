import { html, type TemplateResult } from 'lit';
import type { RenderContext } from '../templates/render-context.js';

/**
 * Buttons that copy and print the text or, in a section, that section (see `copyOrPrint`). Their names end with its title,
 * so that those of several are told apart. What came of a press is said in the live region after them.
 */
export function handoutControls(copy: string, print: string, title: string, ctx: RenderContext): TemplateResult {
  return html`<div class="care-actions">
    ${[copy, print].map(
      (label) =>
        html`<button class="care-link-button" part="button" type="button" aria-label="${label}, ${title}" @click=${ctx.copyOrPrint}>${label}</button>`,
    )}
    <span class="care-muted" aria-live="polite" aria-atomic="true"></span>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { inline } from '../templates/rich-text.js';

/** The history of a treatment, oldest first. */
export function timeline(history: Treatment['history'], ctx: RenderContext): TemplateResult {
  return html`<ol class="care-timeline" part="timeline">
    ${history.map(({ year, text }) => html`<li><b class="care-year">${year}</b><span>${inline(text, ctx)}</span></li>`)}
  </ol>`;
}

import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import { inline } from '../templates/rich-text.js';

/** The history of a treatment, oldest first. */
export function timeline(history: Treatment['history']): TemplateResult {
  return html`<ol class="care-timeline" part="timeline">
    ${history.map(({ year, text }) => html`<li><b class="care-year">${year}</b><span>${inline(text)}</span></li>`)}
  </ol>`;
}

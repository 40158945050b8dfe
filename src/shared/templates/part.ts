import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** A part that opens: its title and a sentence are read without opening it. */
export function part(id: string, level: number, title: string, summary: unknown, body: unknown): TemplateResult {
  return html`<details class="care-part" part="section" data-section=${id}>
    <summary>
      <hgroup class="care-part-words">
        ${heading(level, title)} ${summary ? html`<p class="care-part-summary">${summary}</p>` : nothing}
      </hgroup>
      <span class="care-plus" aria-hidden="true"></span>
    </summary>
    <div class="care-part-body">${body}</div>
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../templates/heading.js';

/** A collapsible section. Its title and summary are visible while it is closed. `id` is its name in `care-toggle`. */
export function section(id: string, level: number, title: string, summary: unknown, body: unknown): TemplateResult {
  return html`<details class="care-disclosure" part="section" data-section=${id}>
    <summary>
      <hgroup class="care-disclosure-heading">
        ${heading(level, title)} ${summary ? html`<p class="care-disclosure-summary">${summary}</p>` : nothing}
      </hgroup>
      <span class="care-plus" aria-hidden="true"></span>
    </summary>
    <div class="care-disclosure-body">${body}</div>
  </details>`;
}

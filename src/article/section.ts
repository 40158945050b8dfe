import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../templates/heading.js';

interface Section {
  /** Its name in the table of contents and in `care-toggle`. */
  name: string;
  /** Its id in the page, to which links lead. */
  id: string;
  level: number;
  title: string;
  /** A sentence that is visible while the section is closed. */
  summary: unknown;
  body: unknown;
}

/** A collapsible section. Its title and summary are visible while it is closed. */
export function section({ name, id, level, title, summary, body }: Section): TemplateResult {
  return html`<details
    class="care-disclosure care-landing"
    part="section"
    data-section=${name}
    data-anchor=${name}
    id=${id}
  >
    <summary>
      <hgroup class="care-disclosure-heading">
        ${heading(level, title)} ${summary ? html`<p class="care-disclosure-summary">${summary}</p>` : nothing}
      </hgroup>
      <span class="care-plus" aria-hidden="true"></span>
    </summary>
    <section class="care-disclosure-inner">${body}</section>
  </details>`;
}

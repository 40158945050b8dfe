import { html, type TemplateResult } from 'lit';

/** A collapsed section for secondary content. `id` is its name in `care-toggle`. */
export function collapsible(id: string, label: string, body: unknown): TemplateResult {
  return html`<details class="care-collapsible" data-section=${id}>
    <summary><span>${label}</span></summary>
    <section>${body}</section>
  </details>`;
}

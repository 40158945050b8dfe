import { html, type TemplateResult } from 'lit';

/** Something of second rank that is folded away under its own words. */
export function collapsible(id: string, label: string, body: unknown): TemplateResult {
  return html`<details class="care-collapsible" data-section=${id}>
    <summary><span>${label}</span></summary>
    <div>${body}</div>
  </details>`;
}

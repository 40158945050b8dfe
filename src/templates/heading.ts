import { html, type TemplateResult } from 'lit';

/** A heading of the given level. Levels above 6 become 6. */
export function heading(level: number, text: unknown, className = ''): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class="care-heading ${className}" part="heading">${text}</h1>`;
    case 2:
      return html`<h2 class="care-heading ${className}" part="heading">${text}</h2>`;
    case 3:
      return html`<h3 class="care-heading ${className}" part="heading">${text}</h3>`;
    case 4:
      return html`<h4 class="care-heading ${className}" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 class="care-heading ${className}" part="heading">${text}</h5>`;
    default:
      return html`<h6 class="care-heading ${className}" part="heading">${text}</h6>`;
  }
}

import { html, nothing, type TemplateResult } from 'lit';

/** A field that filters a list as one types; what is left is counted, politely, beneath it. */
export function searchField(label: string, count: string, none: string | undefined, search: (words: string) => void): TemplateResult {
  return html`<div class="care-search">
    <label>${label} <input type="search" form="" autocomplete="off" spellcheck="false" @input=${(event: Event) => search((event.target as HTMLInputElement).value)} /></label>
    <p role="status" class="care-muted">${count}${none ? html` – ${none}` : nothing}</p>
  </div>`;
}

/** One of a few choices. */
export function choice(
  label: string,
  options: [value: string, words: string][],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="care-choice"
    >${label}
    <select form="" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select></label
  >`;
}

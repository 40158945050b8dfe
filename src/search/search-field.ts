import { html, type TemplateResult } from 'lit';
import { liveRegion } from '../templates/live-region.js';

/**
 * A field that filters a list as the reader types. The live region beneath it has the number of items that match and, if
 * there are none, a hint. `form=""` keeps the field out of any form around the element.
 */
export function searchField(
  label: string,
  count: string,
  hint: string | undefined,
  search?: (query: string) => void,
): TemplateResult {
  const onInput = (event: Event) => search?.((event.target as HTMLInputElement).value);
  return html`<div class="care-search">
    <label>${label} <input type="search" form="" autocomplete="off" spellcheck="false" @input=${onInput} /></label>
    ${liveRegion(hint ? `${count} – ${hint}` : count, 'care-muted')}
  </div>`;
}

/** A select field. `form=""` keeps it out of any form around the element. */
export function selectField(
  label: string,
  options: [value: string, label: string][],
  selected: string,
  choose?: (value: string) => void,
): TemplateResult {
  return html`<label class="care-choice"
    >${label}
    <select form="" @change=${(event: Event) => choose?.((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === selected}>${label}</option>`)}
    </select></label
  >`;
}

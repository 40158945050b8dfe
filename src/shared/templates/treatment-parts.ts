import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { formatList } from '../../i18n/format.js';
import type { Scene } from '../scene.js';
import { documentLink } from './document-link.js';
import { heading } from './heading.js';
import { inline } from './rich-text.js';

/** The parts of a treatment that can also stand alone. */

export function timeline(history: Treatment['history']): TemplateResult {
  return html`<ol class="care-timeline" part="timeline">
    ${history.map(({ year, text }) => html`<li><b class="care-year">${year}</b><span>${inline(text)}</span></li>`)}
  </ol>`;
}

export function medicineList(medicines: Treatment['medicines'], { t, lang }: Scene): TemplateResult {
  return html`<ul class="care-medicines" part="medicines">
    ${medicines.map(
      (medicine) => html`<li>
        <p><b>${medicine.name}</b>${medicine.brands.length ? html` (${medicine.brands.join(', ')})` : nothing}</p>
        <dl>
          <div><dt>${t('medicineClass')}</dt><dd>${medicine.class}</dd></div>
          ${medicine.given ? html`<div><dt>${t('medicineGiven')}</dt><dd>${medicine.given}</dd></div>` : nothing}
          ${medicine.usedFor.length
            ? html`<div><dt>${t('medicineUsedFor')}</dt><dd>${listed(medicine.usedFor, lang)}</dd></div>`
            : nothing}
        </dl>
      </li>`,
    )}
  </ul>`;
}

/** Items that hold commas or colons of their own are told apart by semicolons. */
function listed(items: string[], lang: string): string {
  return items.some((item) => /[,:]/.test(item)) ? items.join('; ') : formatList(items, lang);
}

export function effectList(effects: Treatment['effects'], scene: Scene): TemplateResult {
  return html`<ul class="care-links" part="effects">
    ${effects.map(({ id, title, frequency }) =>
      title
        ? html`<li>
            ${documentLink('side-effects', id, title, scene)}
            ${frequency ? html`<span class="care-quiet">${frequency}</span>` : nothing}
          </li>`
        : nothing,
    )}
  </ul>`;
}

export function questionList(questions: Treatment['questions'], level: number): TemplateResult {
  return html`${questions.map(
    ({ group, items }) => html`<div class="care-questions">
      ${heading(level, group)}
      <ul class="care-list">
        ${items.map((item) => html`<li>${inline(item)}</li>`)}
      </ul>
    </div>`,
  )}`;
}

/** The other treatments, each with the sentence that defines it. One without a title is left out. */
export function relatedTreatments(related: Treatment['related'], scene: Scene): TemplateResult {
  return html`<ul class="care-related" part="related">
    ${related.map(({ id, title, text }) =>
      title
        ? html`<li>
            ${documentLink('treatments', id, title, scene)}
            ${text ? html`<span>${inline(text)}</span>` : nothing}
          </li>`
        : nothing,
    )}
  </ul>`;
}

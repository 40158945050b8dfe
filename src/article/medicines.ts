import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import { formatList, punctuation } from '../i18n/format.js';
import { isolate } from '../core/text-direction.js';
import type { RenderContext } from '../templates/render-context.js';

export type Medicine = Treatment['medicines'][number];

/** Medicines, each with its brands, its class, how it is given and what it is used for. */
export function medicineList(medicines: Medicine[], { t, citations }: RenderContext): TemplateResult {
  return html`<ul class="care-medicines" part="medicines">
    ${medicines.map(
      (medicine) => html`<li>
        <p><b><bdi>${medicine.name}</bdi></b>${medicine.brands.length ? ` (${isolated(medicine.brands, t).join(', ')})` : nothing}</p>
        <dl>
          <div><dt>${t('medicineClass')}</dt><dd>${medicine.class}${citations?.marks(medicine.sources)}</dd></div>
          ${medicine.given ? html`<div><dt>${t('medicineGiven')}</dt><dd>${medicine.given}</dd></div>` : nothing}
          ${
            medicine.usedFor.length
              ? html`<div><dt>${t('medicineUsedFor')}</dt><dd>${enumerate(medicine.usedFor, t)}</dd></div>`
              : nothing
          }
        </dl>
      </li>`,
    )}
  </ul>`;
}

/** A list in a sentence. Items that contain commas or colons are separated by semicolons. */
function enumerate(items: string[], t: RenderContext['t']): string {
  const names = isolated(items, t);
  return items.some((item) => /[,:،；，：]/.test(item))
    ? names.join(punctuation(t.lang).semicolon)
    : formatList(names, t);
}

function isolated(names: string[], t: RenderContext['t']): string[] {
  return names.map((name) => isolate(name, t.lang));
}

import { html, type TemplateResult } from 'lit';
import { state } from '../shared/property.js';
import type { Treatment } from '../content/model.js';
import { matches } from '../shared/fold-text.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { listStyles } from '../shared/styles/lists.js';
import { searchStyles } from '../shared/styles/search.js';
import { colophon } from '../shared/templates/colophon.js';
import { partHead } from '../shared/templates/head.js';
import { medicineList, type Medicine } from '../shared/templates/medicines.js';
import { searchField } from '../shared/templates/search.js';
import { unrecorded } from '../shared/templates/unrecorded.js';
import { TreatmentElement } from '../shared/treatment-element.js';

/**
 * The medicines of a treatment: generic and brand names, class, how given, used for. One types a part
 * of any of these, with or without accents, and the list follows.
 *
 * @example
 * <medicine-list treatment="immunotherapy">Medicines used in immunotherapy: ask your care team.</medicine-list>
 *
 * @tag medicine-list
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - The heading.
 * @csspart medicines - The list of medicines.
 * @csspart colophon - Date, review and sources of the text.
 */
export class MedicineList extends TreatmentElement {
  static override get looks() {
    return [...baseStyles, listStyles, searchStyles];
  }

  protected override readonly tools = true;

  @state() private words = '';

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel: level } = scene;
    const found = treatment.medicines.filter((medicine) => matches(textOf(medicine), this.words));
    if (!treatment.medicines.length) {
      return html`${partHead(level, t('medicinesList'), treatment.title)}
        <p>${t('notTold')}</p>
        ${colophon(treatment, scene)}`;
    }
    return html`${partHead(level, t('medicinesList'), treatment.title)}
    ${unrecorded(
      searchField(
        t('findMedicine'),
        t('medicinesShown', { count: found.length }),
        found.length ? undefined : t('nothingFound'),
        (words) => (this.words = words),
      ),
    )}
    ${unrecorded(medicineList(found, scene))} ${colophon(treatment, scene)}`;
  }
}

function textOf({ name, brands, class: kind, given, usedFor }: Medicine): string {
  return [name, ...brands, kind, given ?? '', ...usedFor].join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'medicine-list': MedicineList;
  }
}

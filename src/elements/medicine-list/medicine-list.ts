import { html, type TemplateResult } from 'lit';
import { state } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { matches } from '../../search/search-text.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { searchStyles } from '../../search/search.styles.js';
import { documentFooter } from '../../templates/document-footer.js';
import { sectionHead } from '../../article/section-head.js';
import { medicineList, type Medicine } from '../../article/medicines.js';
import { searchField } from '../../search/search-field.js';
import { hiddenFromReplay } from '../../article/session-replay.js';
import { TreatmentElement } from '../../article/treatment-element.js';

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
 * @csspart footer - Date, review and sources of the text.
 */
export class MedicineList extends TreatmentElement {
  static override get styleSheets() {
    return [...baseStyles, listStyles, searchStyles];
  }

  protected override readonly interactive = true;

  @state() private words = '';

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level } = ctx;
    const found = treatment.medicines.filter((medicine) => matches(textOf(medicine), this.words));
    if (!treatment.medicines.length) {
      return html`${sectionHead(level, t('medicinesList'), treatment.title)}
        <p>${t('notTold')}</p>
        ${documentFooter(treatment, ctx)}`;
    }
    return html`${sectionHead(level, t('medicinesList'), treatment.title)}
    ${hiddenFromReplay(
      searchField(
        t('findMedicine'),
        t('medicinesShown', { count: found.length }),
        found.length ? undefined : t('nothingFound'),
        (words) => (this.words = words),
      ),
    )}
    ${hiddenFromReplay(medicineList(found, ctx))} ${documentFooter(treatment, ctx)}`;
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

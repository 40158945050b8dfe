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
 * The medicines of a treatment: generic and brand names, class, how they are given, what they are used for. A search field
 * filters the list by any of these, ignoring accents.
 *
 * @example
 * <medicine-list treatment="immunotherapy">Medicines used in immunotherapy: ask your care team.</medicine-list>
 *
 * @tag medicine-list
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart medicines - The list of medicines.
 * @csspart footer - The document footer: date, review and sources.
 */
export class MedicineList extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles, searchStyles];
  }

  protected override readonly interactive = true;

  @state() private query = '';

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level } = ctx;
    const matching = treatment.medicines.filter((medicine) => matches(searchableText(medicine), this.query));
    if (!treatment.medicines.length) {
      return html`${sectionHead(level, t('medicinesList'), treatment.title)}
        <p>${t('notTold')}</p>
        ${documentFooter(treatment, ctx)}`;
    }
    return html`${sectionHead(level, t('medicinesList'), treatment.title)}
    ${hiddenFromReplay(
      searchField(
        t('findMedicine'),
        t('medicinesShown', { count: matching.length }),
        matching.length ? undefined : t('nothingFound'),
        (query) => (this.query = query),
      ),
    )}
    ${hiddenFromReplay(medicineList(matching, ctx))} ${documentFooter(treatment, ctx)}`;
  }
}

function searchableText({ name, brands, class: medicineClass, given, usedFor }: Medicine): string {
  return [name, ...brands, medicineClass, given ?? '', ...usedFor].join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'medicine-list': MedicineList;
  }
}

import { html } from 'lit';
import type { Treatment } from '../../content/model.js';
import { medicineList, type Medicine } from '../../article/medicines.js';
import { sectionHead } from '../../article/section-head.js';
import { hiddenFromReplay } from '../../article/session-replay.js';
import { searchField } from '../../search/search-field.js';
import { matches } from '../../search/search-text.js';
import { documentFooter } from '../../templates/document-footer.js';
import type { Template } from '../../templates/template.js';

export interface MedicineListUi {
  query: string;
  search: (query: string) => void;
}

export const template: Template<Treatment, MedicineListUi> = (treatment, ctx, ui) => {
  const { t, headingLevel: level } = ctx;
  const matching = treatment.medicines.filter((medicine) => matches(searchableText(medicine), ui?.query ?? ''));
  if (!treatment.medicines.length) {
    return html`${sectionHead(level, t('medicinesList'), treatment.title)}
      <p>${t('notCovered')}</p>
      ${documentFooter(treatment, ctx)}`;
  }
  return html`${sectionHead(level, t('medicinesList'), treatment.title)}
    ${hiddenFromReplay(
      searchField(
        t('findMedicine'),
        t('medicinesShown', { count: matching.length }),
        matching.length ? undefined : t('nothingFound'),
        ui?.search,
      ),
    )}
    ${hiddenFromReplay(medicineList(matching, ctx))} ${documentFooter(treatment, ctx)}`;
};

function searchableText({ name, brands, class: medicineClass, given, usedFor }: Medicine): string {
  return [name, ...brands, medicineClass, given ?? '', ...usedFor].join(' ');
}

import { html } from 'lit';
import type { Treatment } from '../../content/model.js';
import { medicineList } from '../../article/medicines.js';
import { sectionHead } from '../../article/section-head.js';
import { hiddenFromReplay } from '../../session-replay/hidden-from-replay.js';
import { matchingMedicines, medicineSearchField } from '../../search/medicine-search.js';
import { documentFooter } from '../../templates/document-footer.js';
import type { Template } from '../../templates/template.js';

export interface MedicineListUi {
  query: string;
  search: (query: string) => void;
}

export const template: Template<Treatment, MedicineListUi> = (treatment, ctx, ui) => {
  const { t, headingLevel: level } = ctx;
  const matching = matchingMedicines(treatment.medicines, ui?.query ?? '');
  if (!treatment.medicines.length) {
    return html`${sectionHead(level, t('medicinesList'), treatment.title)}
      <p>${t('notCovered')}</p>
      ${documentFooter(treatment, ctx)}`;
  }
  return html`${sectionHead(level, t('medicinesList'), treatment.title)}
    ${medicineSearchField(matching.length, t, ui?.search)} ${hiddenFromReplay(medicineList(matching, ctx))}
    ${documentFooter(treatment, ctx)}`;
};

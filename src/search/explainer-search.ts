import type { TemplateResult } from 'lit';
import { medicineList, type Medicine } from '../article/medicines.js';
import { hiddenFromReplay } from '../session-replay/hidden-from-replay.js';
import type { Translate } from '../i18n/translate.js';
import type { RenderContext } from '../templates/render-context.js';
import { matchingMedicines, medicineSearchField } from './medicine-search.js';
import { searchStyles } from './search.styles.js';

export { searchStyles };

/** The search of an explainer's medicines: the field, and once a reader has searched, what was found. */
export interface MedicineSearch {
  field: TemplateResult;
  found?: TemplateResult;
}

export type MedicineSearchRenderer = (medicines: Medicine[], ctx: RenderContext) => MedicineSearch;

/** Imported when a reader opens the section: few do, and fewer search. */
export function explainerSearch(
  medicines: Medicine[],
  query: string,
  search: (query: string) => void,
  t: Translate,
  ctx: RenderContext,
): MedicineSearch {
  const matching = matchingMedicines(medicines, query);
  return {
    field: medicineSearchField(matching.length, t, search),
    found: query.trim() ? hiddenFromReplay(medicineList(matching, ctx)) : undefined,
  };
}

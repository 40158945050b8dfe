import type { TemplateResult } from 'lit';
import type { Medicine } from '../article/medicines.js';
import { hiddenFromReplay } from '../session-replay/hidden-from-replay.js';
import type { Translate } from '../i18n/translate.js';
import { searchField } from './search-field.js';
import { matches } from './search-text.js';

/** The medicines that have every word of a query in a name, a brand, the class or a use. */
export function matchingMedicines(medicines: Medicine[], query: string): Medicine[] {
  return medicines.filter(({ name, brands, class: medicineClass, given, usedFor }) =>
    matches([name, ...brands, medicineClass, given ?? '', ...usedFor].join(' '), query),
  );
}

/** The field in which readers look for a medicine, with the number of those found. */
export function medicineSearchField(count: number, t: Translate, search?: (query: string) => void): TemplateResult {
  return hiddenFromReplay(
    searchField(t('findMedicine'), t('medicinesShown', { count }), count ? undefined : t('nothingFound'), search),
  );
}

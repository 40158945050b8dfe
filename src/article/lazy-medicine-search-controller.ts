import type { LitElement } from 'lit';
import type * as ExplainerSearch from '../search/explainer-search.js';
import { LazyModuleController } from './lazy-module-controller.js';

/** A search among the medicines of an explainer: readers look for their own. */
export class LazyMedicineSearchController extends LazyModuleController<typeof ExplainerSearch> {
  #query = '';

  constructor(host: LitElement) {
    super(host, () => import('../search/explainer-search.js'));
  }

  /** Undefined until the search has loaded. */
  rendererIn(lang: string): ExplainerSearch.MedicineSearchRenderer | undefined {
    const loaded = this.in(lang);
    return (
      loaded && ((medicines, ctx) => loaded.module.explainerSearch(medicines, this.#query, this.#search, loaded.t, ctx))
    );
  }

  readonly #search = (query: string): void => {
    this.#query = query;
    this.host.requestUpdate();
  };
}

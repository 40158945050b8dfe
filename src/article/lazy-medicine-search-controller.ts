import type { LitElement } from 'lit';
import type * as ExplainerSearch from '../search/explainer-search.js';
import { adoptStyles } from '../styles/adopt.js';
import { LazyModuleController } from './lazy-module-controller.js';

/** A search among the medicines of an explainer: readers look for their own. */
export class LazyMedicineSearchController extends LazyModuleController<typeof ExplainerSearch> {
  #query = '';

  constructor(
    host: LitElement,
    private readonly contentRoot: () => HTMLElement,
  ) {
    super(host, () => import('../search/explainer-search.js'));
  }

  /** Undefined until the search has loaded. */
  rendererIn(lang: string): ExplainerSearch.MedicineSearchRenderer | undefined {
    const loaded = this.in(lang);
    if (!loaded) return undefined;
    const { module, t } = loaded;
    adoptStyles(this.contentRoot().getRootNode() as Document | ShadowRoot, [module.searchStyles]);
    return (medicines, ctx) => module.explainerSearch(medicines, this.#query, this.#search, t, ctx);
  }

  readonly #search = (query: string): void => {
    this.#query = query;
    this.host.requestUpdate();
  };
}

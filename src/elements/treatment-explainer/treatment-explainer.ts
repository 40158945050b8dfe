import type { TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { ArticleElement } from '../../article/article-element.js';
import { LazyMedicineSearchController } from '../../article/lazy-medicine-search-controller.js';
import { LazyIllustrationsController } from '../../article/lazy-illustrations-controller.js';
import type { RenderContext } from '../../templates/render-context.js';
import { articleStyles } from '../../article-styles/index.js';
import { template } from './treatment-explainer.template.js';

/**
 * The full explainer of a treatment, as an article with collapsible sections: definition, table of contents, history,
 * how it works, medicines, cancers, side effects, questions, sources, hotline, library, related treatments.
 *
 * @example
 * <treatment-explainer treatment="immunotherapy" lang="fr">Immunothérapie : appelez la Ligne Info-cancer, <a href="tel:+18003630063">1 800 363-0063</a></treatment-explainer>
 *
 * @tag treatment-explainer
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @slot note-after-definition - A note of the page, after the definition or, if the text begins with "when to call", after that.
 * @slot note-when-to-call - A note of the page, after all signs for which to call.
 * @slot note-end - A note of the page, at the end.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart contents - The table of contents.
 * @csspart section - A collapsible section.
 * @csspart timeline - The history.
 * @csspart steps - The illustrated steps.
 * @csspart medicines - The list of medicines.
 * @csspart effects - The links to side effects.
 * @csspart sources - A list of sources.
 * @csspart hotline - The hotline.
 * @csspart number - A telephone link.
 * @csspart related - The other treatments.
 * @csspart button - A button.
 * @csspart note - A note of the page.
 * @csspart footer - The document footer: date and review.
 */
export class TreatmentExplainer extends ArticleElement<'treatments'> {
  static override get styles() {
    return articleStyles;
  }

  /** Id of the treatment: `immunotherapy`. */
  @property() treatment: string | null = null;

  protected readonly kind = 'treatments';

  readonly #illustrations = new LazyIllustrationsController(this);
  readonly #medicineSearch = new LazyMedicineSearchController(this, () => this.contentRoot);

  constructor() {
    super();
    this.addEventListener('care-toggle', (event) => this.loadForSection(event.detail.section));
  }

  /** Illustrations are large, and few readers search: loads these when the section that has them is shown. @internal */
  loadForSection(name: string): void {
    if (name === 'how-it-works') this.#illustrations.load();
    if (name === 'medicines') this.#medicineSearch.load();
  }

  protected get documentIds(): string | null {
    return this.treatment;
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    return template(treatment, ctx, {
      ...this.articleUi(treatment, ctx),
      illustration: this.#illustrations.rendererIn(ctx.lang),
      medicineSearch: this.#medicineSearch.rendererIn(ctx.lang),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-explainer': TreatmentExplainer;
  }
}

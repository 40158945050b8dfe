import type { TemplateResult } from 'lit';
import { state } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { searchStyles } from '../../search/search.styles.js';
import { template } from './medicine-list.template.js';

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
    return template(treatment, ctx, { query: this.query, search: (query) => (this.query = query) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'medicine-list': MedicineList;
  }
}

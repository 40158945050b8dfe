import type { TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { CareElement } from '../../base/care-element.js';
import { MAX_DOCUMENTS } from '../../core/document-request.js';
import { warn } from '../../core/warn.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { tableStyles } from './treatment-comparison.styles.js';
import { template } from './treatment-comparison.template.js';

/**
 * Treatments side by side, without ranking them. In a narrow container each row becomes a card; explicit ARIA roles keep it
 * a table for screen readers.
 *
 * @example
 * <treatment-comparison treatments="immunotherapy chemotherapy">Immunotherapy and chemotherapy side by side</treatment-comparison>
 *
 * @tag treatment-comparison
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart table - The table.
 * @csspart footer - The document footer: date, review and sources.
 */
export class TreatmentComparison extends CareElement<'treatments'> {
  static override get styles() {
    return [...baseStyles, listStyles, tableStyles];
  }

  /** Ids of the treatments, separated by spaces: `immunotherapy chemotherapy`. */
  @property() treatments: string | null = null;

  protected readonly kind = 'treatments';
  protected override readonly interactive = true;

  protected get documentIds(): string[] | null {
    const ids = this.treatments?.trim().split(/\s+/) ?? null;
    if (ids && ids.length > MAX_DOCUMENTS) {
      warn(`<treatment-comparison>: treatments: expected at most ${MAX_DOCUMENTS} ids, got ${ids.length}`);
    }
    return ids;
  }

  protected renderDocument(_: Treatment, ctx: RenderContext, all: Treatment[]): TemplateResult {
    return template(all, ctx);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-comparison': TreatmentComparison;
  }
}

import type { TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import { template } from './related-treatments.template.js';

/**
 * Teasers of the other treatments, each with the sentence that defines it.
 *
 * @example
 * <related-treatments treatment="immunotherapy">Other cancer treatments</related-treatments>
 *
 * @tag related-treatments
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart related - The list of treatments.
 * @csspart footer - The document footer: date, review and sources.
 */
export class RelatedTreatments extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles];
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    return template(treatment, ctx);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'related-treatments': RelatedTreatments;
  }
}

import type { TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import { template } from './treatment-card.template.js';

/**
 * A teaser for blogs: the treatment's name as a link to its page, the sentence that defines it, and the hotline's number.
 *
 * @example
 * <treatment-card treatment="immunotherapy">Immunotherapy helps your own immune system find cancer cells.</treatment-card>
 *
 * @tag treatment-card
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart number - A telephone link.
 * @csspart footer - The document footer: date, review and sources.
 */
export class TreatmentCard extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles];
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    return template(treatment, ctx);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-card': TreatmentCard;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { firstSentence } from '../../content/rich-text.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { documentFooter } from '../../templates/document-footer.js';
import { teaser } from '../../article/teaser.js';
import { hotlineLine } from '../../templates/telephone.js';
import { TreatmentElement } from '../../article/treatment-element.js';

/**
 * A teaser for a blog: the treatment's name, the sentence that says what it is, a link to its page, and the hotline's number.
 *
 * @example
 * <treatment-card treatment="immunotherapy">Immunotherapy helps your own immune system find cancer cells.</treatment-card>
 *
 * @tag treatment-card
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - The heading.
 * @csspart number - A telephone link.
 * @csspart footer - Date, review and sources of the text.
 */
export class TreatmentCard extends TreatmentElement {
  static override get styleSheets() {
    return [...baseStyles, listStyles];
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { id, title, definition } = treatment;
    return html`<article class="care-teaser">
      ${teaser({ id, title, text: firstSentence(definition) }, ctx, ctx.headingLevel)}
      ${ctx.hotline ? hotlineLine(ctx.hotline, ctx) : nothing} ${documentFooter(treatment, ctx)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-card': TreatmentCard;
  }
}

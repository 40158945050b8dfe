import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import { firstSentence } from '../content/rich-text.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { listStyles } from '../shared/styles/lists.js';
import { colophon } from '../shared/templates/colophon.js';
import { teaser } from '../shared/templates/teaser.js';
import { hotlineLine } from '../shared/templates/telephone.js';
import { TreatmentElement } from '../shared/treatment-element.js';

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
 * @csspart colophon - Date, review and sources of the text.
 */
export class TreatmentCard extends TreatmentElement {
  static override get looks() {
    return [...baseStyles, listStyles];
  }

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    const { id, title, definition } = treatment;
    return html`<article class="care-teaser">
      ${teaser({ id, title, text: firstSentence(definition) }, scene, scene.headingLevel)}
      ${scene.hotline ? hotlineLine(scene.hotline, scene) : nothing} ${colophon(treatment, scene)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-card': TreatmentCard;
  }
}

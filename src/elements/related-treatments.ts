import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { listStyles } from '../shared/styles/lists.js';
import { colophon } from '../shared/templates/colophon.js';
import { heading } from '../shared/templates/heading.js';
import { teasers } from '../shared/templates/teaser.js';
import { TreatmentElement } from '../shared/treatment-element.js';

/**
 * Cards of the other treatments, each with the sentence that says what it is.
 *
 * @example
 * <related-treatments treatment="immunotherapy">Other cancer treatments</related-treatments>
 *
 * @tag related-treatments
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - The heading.
 * @csspart related - The list of treatments.
 * @csspart colophon - Date, review and sources of the text.
 */
export class RelatedTreatments extends TreatmentElement {
  static override get looks() {
    return [...baseStyles, listStyles];
  }

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    return html`${heading(scene.headingLevel, scene.t('related'), 'care-part-title')}
    ${teasers(treatment.related, scene)} ${colophon(treatment, scene)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'related-treatments': RelatedTreatments;
  }
}

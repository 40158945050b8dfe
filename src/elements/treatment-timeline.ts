import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { listStyles } from '../shared/styles/lists.js';
import { colophon } from '../shared/templates/colophon.js';
import { partHead } from '../shared/templates/head.js';
import { timeline } from '../shared/templates/timeline.js';
import { TreatmentElement } from '../shared/treatment-element.js';

/**
 * The history of a treatment as a timeline.
 *
 * @example
 * <treatment-timeline treatment="immunotherapy">A short history of immunotherapy</treatment-timeline>
 *
 * @tag treatment-timeline
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - The heading.
 * @csspart timeline - The list of years.
 * @csspart colophon - Date, review and sources of the text.
 */
export class TreatmentTimeline extends TreatmentElement {
  static override get looks() {
    return [...baseStyles, listStyles];
  }

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel: level } = scene;
    return html`${partHead(level, t('history'), treatment.title)}
      <div class="care-prose">
        ${treatment.history.length ? timeline(treatment.history) : html`<p>${t('notTold')}</p>`}
      </div>
      ${colophon(treatment, scene)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-timeline': TreatmentTimeline;
  }
}

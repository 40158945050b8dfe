import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { documentFooter } from '../../templates/document-footer.js';
import { sectionHead } from '../../article/section-head.js';
import { timeline } from '../../article/timeline.js';
import { TreatmentElement } from '../../article/treatment-element.js';

/**
 * The history of a treatment as a timeline.
 *
 * @example
 * <treatment-timeline treatment="immunotherapy">A short history of immunotherapy</treatment-timeline>
 *
 * @tag treatment-timeline
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart timeline - The list of years.
 * @csspart footer - The document footer: date, review and sources.
 */
export class TreatmentTimeline extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles];
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level } = ctx;
    return html`${sectionHead(level, t('history'), treatment.title)}
      <div class="care-prose">
        ${treatment.history.length ? timeline(treatment.history) : html`<p>${t('notTold')}</p>`}
      </div>
      ${documentFooter(treatment, ctx)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-timeline': TreatmentTimeline;
  }
}

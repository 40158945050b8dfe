import type { TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import { template } from './treatment-timeline.template.js';

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
    return template(treatment, ctx);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-timeline': TreatmentTimeline;
  }
}

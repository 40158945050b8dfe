import type { TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import { template } from './source-list.template.js';

/**
 * The sources of a treatment's document and its guides for patients, each with its language.
 *
 * @example
 * <source-list treatment="immunotherapy">Sources on immunotherapy</source-list>
 *
 * @tag source-list
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart sources - A list of sources.
 * @csspart footer - The document footer: date and review.
 */
export class SourceList extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles];
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    return template(treatment, ctx);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}

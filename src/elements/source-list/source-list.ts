import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { documentFooter } from '../../templates/document-footer.js';
import { sectionHead } from '../../article/section-head.js';
import { sourcesAndGuides } from '../../templates/sources.js';
import { TreatmentElement } from '../../article/treatment-element.js';

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
    const { t, headingLevel: level } = ctx;
    return html`${sectionHead(level, t('sources'), treatment.title)} ${sourcesAndGuides(treatment, ctx, level + 1)}
    ${documentFooter(treatment, ctx, { sources: false })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}

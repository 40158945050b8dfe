import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { listStyles } from '../shared/styles/lists.js';
import { colophon } from '../shared/templates/colophon.js';
import { partHead } from '../shared/templates/head.js';
import { sourcesAndGuides } from '../shared/templates/sources.js';
import { TreatmentElement } from '../shared/treatment-element.js';

/**
 * The sources of a treatment's text and the guides written for patients, each with its language.
 *
 * @example
 * <source-list treatment="immunotherapy">Sources on immunotherapy</source-list>
 *
 * @tag source-list
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - A heading.
 * @csspart sources - A list of sources.
 * @csspart colophon - Date and review of the text.
 */
export class SourceList extends TreatmentElement {
  static override get looks() {
    return [...baseStyles, listStyles];
  }

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel: level } = scene;
    return html`${partHead(level, t('sources'), treatment.title)} ${sourcesAndGuides(treatment, scene, level + 1)}
    ${colophon(treatment, scene, { sources: false })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}

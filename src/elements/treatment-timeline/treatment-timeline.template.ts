import { html } from 'lit';
import type { Treatment } from '../../content/model.js';
import { sectionHead } from '../../article/section-head.js';
import { timeline } from '../../article/timeline.js';
import { documentFooter } from '../../templates/document-footer.js';
import type { Template } from '../../templates/template.js';

export const template: Template<Treatment> = (treatment, ctx) => {
  const { t, headingLevel: level } = ctx;
  return html`${sectionHead(level, t('history'), treatment.title)}
    <div class="care-prose">
      ${treatment.history.length ? timeline(treatment.history, ctx) : html`<p>${t('notCovered')}</p>`}
    </div>
    ${documentFooter(treatment, ctx)}`;
};

import { html } from 'lit';
import type { Treatment } from '../../content/model.js';
import { sectionHead } from '../../article/section-head.js';
import { documentFooter } from '../../templates/document-footer.js';
import { sourcesAndGuides } from '../../templates/sources.js';
import type { Template } from '../../templates/template.js';

export const template: Template<Treatment> = (treatment, ctx) => {
  const { t, headingLevel: level } = ctx;
  return html`${sectionHead(level, t('sources'), treatment.title)} ${sourcesAndGuides(treatment, ctx, level + 1)}
    ${documentFooter(treatment, ctx, { sources: false })}`;
};

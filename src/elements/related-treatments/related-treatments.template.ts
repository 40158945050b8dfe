import { html } from 'lit';
import type { Treatment } from '../../content/model.js';
import { teasers } from '../../article/teaser.js';
import { documentFooter } from '../../templates/document-footer.js';
import { heading } from '../../templates/heading.js';
import type { Template } from '../../templates/template.js';

export const template: Template<Treatment> = (treatment, ctx) => {
  const { t, headingLevel: level } = ctx;
  return html`${heading(level, t('related'), 'care-disclosure-title')} ${teasers(treatment.related, ctx)}
    ${documentFooter(treatment, ctx)}`;
};

import { html, nothing } from 'lit';
import type { Treatment } from '../../content/model.js';
import { firstSentence } from '../../content/rich-text.js';
import { teaser } from '../../article/teaser.js';
import { documentFooter } from '../../templates/document-footer.js';
import { hotlineLine } from '../../templates/telephone.js';
import type { Template } from '../../templates/template.js';

export const template: Template<Treatment> = (treatment, ctx) => {
  const { id, title, definition } = treatment;
  return html`<article class="care-teaser">
    ${teaser({ id, title, text: firstSentence(definition) }, ctx, ctx.headingLevel)}
    ${ctx.hotline ? hotlineLine(ctx.hotline, ctx) : nothing} ${documentFooter(treatment, ctx)}
  </article>`;
};

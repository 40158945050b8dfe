import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import { formatDate } from '../i18n/format.js';
import type { RenderContext } from './render-context.js';
import { heading } from './heading.js';
import { hotlineLine } from './telephone.js';

/** Instead of a text that must not be read any more: when and why it was taken back, and whom to call. */
export function withdrawal({ title, withdrawn }: CareDocument, ctx: RenderContext): TemplateResult {
  const { t, hotline, headingLevel } = ctx;
  if (!withdrawn) return html``;
  return html`<div class="care-prose" part="withdrawal">
    ${heading(headingLevel, title, 'care-title')}
    <p>${t('withdrawn', { date: formatDate(withdrawn.on, t) })} ${withdrawn.why}</p>
    ${hotline ? hotlineLine(hotline, ctx) : nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import { formatDate } from '../i18n/format.js';
import type { RenderContext } from './render-context.js';
import { heading } from './heading.js';
import { hotlineLine } from './telephone.js';

/** Replaces a withdrawn document: when and why it was withdrawn, and the hotline. */
export function withdrawal({ title, withdrawn }: CareDocument, ctx: RenderContext): TemplateResult {
  const { t, hotline, headingLevel } = ctx;
  if (!withdrawn) return html``;
  return html`<div class="care-prose" part="withdrawal">
    ${heading(headingLevel, title, 'care-title')}
    <p>${t('withdrawn', { date: formatDate(withdrawn.on, t) })} ${withdrawn.why}</p>
    ${hotline ? hotlineLine(hotline, ctx) : nothing}
  </div>`;
}

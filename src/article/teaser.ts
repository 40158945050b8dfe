import { html, nothing, type TemplateResult } from 'lit';
import type { Inline } from '../content/rich-text.js';
import type { RenderContext } from '../templates/render-context.js';
import { documentLink } from './document-link.js';
import { heading } from '../templates/heading.js';
import { inline } from '../templates/rich-text.js';

/** A short presentation of another document. */
export interface Teaser {
  id: string;
  title?: string;
  text?: Inline[];
}

/** The name of a treatment as a link, as a heading if there is a `level`, and the sentence that defines it. */
export function teaser({ id, title, text }: Teaser, ctx: RenderContext, level?: number): TemplateResult {
  const link = documentLink('treatments', id, title ?? '', ctx);
  return html`${level ? heading(level, link, 'care-teaser-title') : html`<span class="care-teaser-title">${link}</span>`}
  ${text ? html`<p>${inline(text, ctx)}</p>` : nothing}`;
}

/** A list of teasers. Treatments without a title are left out, since their id is not readable. */
export function teasers(related: Teaser[], ctx: RenderContext): TemplateResult {
  return html`<ul class="care-teasers" part="related">
    ${related.map((treatment) => (treatment.title ? html`<li>${teaser(treatment, ctx)}</li>` : nothing))}
  </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Inline } from '../content/rich-text.js';
import type { RenderContext } from '../templates/render-context.js';
import { documentLink } from './document-link.js';
import { heading } from '../templates/heading.js';
import { inline } from '../templates/rich-text.js';

/** Another treatment: its name, that leads to it, and the sentence that says what it is. */
export interface Teaser {
  id: string;
  title?: string;
  text?: Inline[];
}

export function teaser({ id, title, text }: Teaser, ctx: RenderContext, level?: number): TemplateResult {
  const link = documentLink('treatments', id, title ?? '', ctx);
  return html`${level ? heading(level, link, 'care-teaser-title') : html`<span class="care-teaser-title">${link}</span>`}
  ${text ? html`<p>${inline(text)}</p>` : nothing}`;
}

/** One without a title is left out: an id is no name. */
export function teasers(related: Teaser[], ctx: RenderContext): TemplateResult {
  return html`<ul class="care-related" part="related">
    ${related.map((one) => (one.title ? html`<li>${teaser(one, ctx)}</li>` : nothing))}
  </ul>`;
}

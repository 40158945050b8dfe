import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../core/kinds.js';
import type { RenderContext } from '../templates/render-context.js';

/** The title of another document, as a link to its page if there is one. */
export function documentLink(kind: Kind, id: string, title: string, { pageUrl }: RenderContext): TemplateResult {
  const href = pageUrl(kind, id);
  return href ? html`<a href=${href} data-kind=${kind} data-id=${id}>${title}</a>` : html`<span>${title}</span>`;
}

/** Links to other documents of a kind. Documents without a title are left out, since their id is not readable. */
export function linkList(kind: Kind, links: { id: string; title?: string }[], ctx: RenderContext): TemplateResult {
  return html`<ul class="care-links">
    ${links.map(({ id, title }) => (title ? html`<li>${documentLink(kind, id, title, ctx)}</li>` : nothing))}
  </ul>`;
}

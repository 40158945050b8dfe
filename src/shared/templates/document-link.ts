import { html, type TemplateResult } from 'lit';
import type { Kind } from '../../content/kinds.js';
import type { Scene } from '../scene.js';

/** The title of another document, as a link to its page where there is one. */
export function documentLink(kind: Kind, id: string, title: string, { pageOf }: Scene): TemplateResult {
  const href = pageOf(kind, id);
  return href ? html`<a href=${href} data-kind=${kind} data-id=${id}>${title}</a>` : html`<span>${title}</span>`;
}

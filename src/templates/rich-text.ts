import { html, type TemplateResult } from 'lit';
import { removeUnpairedDirectionControls } from '../content/direction-controls.js';
import type { Block, Inline } from '../content/rich-text.js';
import { isSafeUrl } from '../core/safe-url.js';
import { textDirection } from '../core/text-direction.js';
import type { RenderContext } from './render-context.js';

/** Inline content. Strings are rendered as text, and nodes of an unknown type are left out. */
export function inline(inlines: Inline[], ctx: RenderContext): unknown[] {
  return inlines.map((node) => {
    if (typeof node === 'string') return removeUnpairedDirectionControls(node);
    if ('strong' in node) return html`<strong>${inline(node.strong, ctx)}</strong>`;
    if ('emphasis' in node) return html`<em>${inline(node.emphasis, ctx)}</em>`;
    if ('link' in node) return link(node.link, inline(node.text, ctx));
    if ('lang' in node) return inLanguage(node.lang, inline(node.text, ctx));
    if ('cite' in node) return ctx.citations?.marks([node.cite]) ?? '';
    if ('term' in node) return glossaryTerm(node.term, inline(node.text, ctx), ctx);
    return '';
  });
}

function glossaryTerm(term: string, text: unknown, { glossaryTag, termUrl }: RenderContext): TemplateResult {
  const url = termUrl?.(term);
  const word = url
    ? html`<a class="care-term" href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`
    : text;
  return glossaryTag === 'glossary-term'
    ? html`<glossary-term term=${term}>${word}</glossary-term>`
    : html`<care-glossary-term term=${term}>${word}</care-glossary-term>`;
}

/** Paragraphs and lists. */
export function blocks(content: Block[], ctx: RenderContext): TemplateResult[] {
  return content.map((block) =>
    Array.isArray(block)
      ? html`<p>${inline(block, ctx)}</p>`
      : html`<ul class="care-list">
          ${block.list.map((item) => html`<li>${inline(item, ctx)}</li>`)}
        </ul>`,
  );
}

/**
 * A link to another site, without a referrer. If the URL is missing or unsafe, only the text. The build has checked URLs
 * already, but a document may come from elsewhere.
 */
export function link(url: string | undefined, text: unknown, lang?: string): unknown {
  if (url === undefined || !isSafeUrl(url)) return lang ? inLanguage(lang, text) : text;
  // Without a direction of its own, a number's groups of digits change places among Arabic words.
  if (url.startsWith('tel:')) return html`<a href=${url} dir="ltr">${text}</a>`;
  if (!lang) return html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;
  const dir = textDirection(lang);
  return html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer" lang=${lang} dir=${dir} hreflang=${lang}>${text}</a>`;
}

function inLanguage(lang: string, text: unknown): TemplateResult {
  return html`<span lang=${lang} dir=${textDirection(lang)}>${text}</span>`;
}

import { html, type TemplateResult } from 'lit';
import { closeDirections } from '../content/direction-controls.js';
import type { Block, Inline } from '../content/rich-text.js';
import { isSafeUrl } from '../core/safe-url.js';
import { textDirection } from '../core/text-direction.js';
import { glossaryTag } from '../core/glossary-tag.js';

/** Text within a line. Whatever is not of the closed set is drawn as the string that it is. */
export function inline(inlines: Inline[]): unknown[] {
  return inlines.map((node) => {
    if (typeof node === 'string') return closeDirections(node);
    if ('strong' in node) return html`<strong>${inline(node.strong)}</strong>`;
    if ('emphasis' in node) return html`<em>${inline(node.emphasis)}</em>`;
    if ('link' in node) return link(node.link, inline(node.text));
    if ('lang' in node) return inLanguage(node.lang, inline(node.text));
    if ('term' in node) return glossaryTerm(node.term, inline(node.text));
    return '';
  });
}

function glossaryTerm(term: string, text: unknown): TemplateResult {
  return glossaryTag() === 'glossary-term'
    ? html`<glossary-term term=${term}>${text}</glossary-term>`
    : html`<care-glossary-term term=${term}>${text}</care-glossary-term>`;
}

/** Paragraphs and lists. */
export function blocks(content: Block[]): TemplateResult[] {
  return content.map((block) =>
    Array.isArray(block)
      ? html`<p>${inline(block)}</p>`
      : html`<ul class="care-list">
          ${block.list.map((item) => html`<li>${inline(item)}</li>`)}
        </ul>`,
  );
}

/** A link to another site, which is not told from which page a reader comes; only its words where the address is not safe. Checked here too: content is data. */
export function link(address: string | undefined, text: unknown, lang?: string): unknown {
  if (address === undefined || !isSafeUrl(address)) return lang ? inLanguage(lang, text) : text;
  return lang
    ? html`<a href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer" lang=${lang} dir=${textDirection(lang)} hreflang=${lang}>${text}</a>`
    : html`<a href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;
}

function inLanguage(lang: string, text: unknown): TemplateResult {
  return html`<span lang=${lang} dir=${textDirection(lang)}>${text}</span>`;
}

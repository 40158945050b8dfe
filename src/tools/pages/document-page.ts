import { escapeHtml } from '../../content/escape-html.js';
import type { CareDocument } from '../../content/model.js';
import { openTag } from '../../content/open-tag.js';
import { plainText } from '../../content/rich-text.js';
import { textDirection } from '../../core/text-direction.js';
import { hotlineOf } from '../content/hotline-of.js';
import { elementPagePolicy } from './page-policy.js';

/** A page with one document, made from a template: the pages in `pages/`, and those that a site makes from a template of its own. */

export interface DocumentPage {
  document: CareDocument;
  /** The language of the page. It differs from the document's if the document has no translation. */
  lang: string;
  /** HTML of the page's body. */
  content: string;
  /** URL of the folder that the library is served from, absolute or relative to the page, ending in a slash. */
  base: string;
  /** Absolute URL of the page, if it is known. */
  url?: string;
  /** URL of the oEmbed response, if there is one. */
  oembed?: string;
}

/** Replaces the placeholders `{{name}}` of a template. Throws on an unknown name, which readers would otherwise see. */
export function fillPage(template: string, page: DocumentPage): string {
  const { document, lang, content, base } = page;
  const values: Record<string, string> = {
    lang,
    dir: textDirection(lang),
    title: escapeHtml(document.title),
    description: escapeHtml(descriptionOf(document)),
    head: headOf(page),
    policy: elementPagePolicy,
    base: escapeHtml(base),
    content,
  };
  return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name))
      throw new Error(
        `{{${name}}}: expected one of ${Object.keys(values)
          .map((valid) => `{{${valid}}}`)
          .join(', ')}`,
      );
    return values[name]!;
  });
}

/** An element with its fallback: the title, and the telephone number of the document's hotline or of another `hotline`. */
export function elementWithFallback(
  tag: string,
  attribute: string,
  document: CareDocument,
  lang: string,
  hotline = hotlineOf(document),
): string {
  const call = hotline
    ? ` – <a href="tel:${escapeHtml(hotline.number.dial)}">${escapeHtml(hotline.number.shown)}</a>`
    : '';
  return `${openTag(tag, { [attribute]: document.id, lang, 'heading-level': '1' })}${escapeHtml(document.title)}${call}</${tag}>`;
}

/** One or two sentences on what the document is about; empty for a withdrawn document. */
function descriptionOf(document: CareDocument): string {
  if (document.withdrawn) return '';
  return plainText(document.kind === 'hotlines' ? document.who : document.definition);
}

/** Open Graph metadata, from which other sites make a card of the page's URL (https://ogp.me). Only these sites fetch the picture. */
function headOf({ document, base, url, oembed }: DocumentPage): string {
  const { title } = document;
  const description = descriptionOf(document);
  const property = (name: string, content: string | undefined) =>
    content ? openTag('meta', { property: `og:${name}`, content }) : '';
  return [
    description && openTag('meta', { name: 'description', content: description }),
    property('type', 'article'),
    property('title', title),
    property('description', description),
    property('url', url),
    property('image', url === undefined ? `${base}card.png` : new URL(`${base}card.png`, url).href),
    property('image:type', 'image/png'),
    property('image:width', '1200'),
    property('image:height', '630'),
    openTag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    oembed && openTag('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title }),
  ]
    .filter(Boolean)
    .join('\n');
}

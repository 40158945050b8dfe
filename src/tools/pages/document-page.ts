import { open } from '../../builder/formats.js';
import { escape } from '../../content/escape-html.js';
import type { CareDocument } from '../../content/model.js';
import { plainText } from '../../content/rich-text.js';
import { textDirection } from '../../core/text-direction.js';
import { hotlineOf } from '../content/hotline-of.js';
import { elementPagePolicy } from './page-policy.js';

/** A page with one document, made of a template: those in `pages/`, and those of a site that has dressed its own. */

export interface DocumentPage {
  document: CareDocument;
  /** The language of the page: another than the document's where it has no translation. */
  lang: string;
  /** What stands in the page's body. */
  content: string;
  /** URL of the folder that the library is served from, from the page, ending in a slash. */
  base: string;
  /** Whole URL of the page, if it is known. */
  url?: string;
  /** URL of the oEmbed answer, if there is one. */
  oembed?: string;
}

/** Fills a template. What is no name of a value is an error: it would be seen by readers. */
export function fillPage(template: string, page: DocumentPage): string {
  const { document, lang, content, base } = page;
  const values: Record<string, string> = {
    lang,
    dir: textDirection(lang),
    title: escape(document.title),
    description: escape(descriptionOf(document)),
    head: headOf(page),
    policy: elementPagePolicy,
    base: escape(base),
    content,
  };
  return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`{{${name}}}: expected one of ${Object.keys(values).map((known) => `{{${known}}}`).join(', ')}`);
    return values[name]!;
  });
}

/** An element with its fallback: the title and the number to call, the document's own or that of another `hotline`. */
export function elementWithFallback(tag: string, attribute: string, document: CareDocument, lang: string, hotline = hotlineOf(document)): string {
  const call = hotline ? ` – <a href="tel:${escape(hotline.number.dial)}">${escape(hotline.number.shown)}</a>` : '';
  return `${open(tag, { [attribute]: document.id, lang, 'heading-level': '1' })}${escape(document.title)}${call}</${tag}>`;
}

/** One or two sentences that say what the document is about; none of one that was withdrawn. */
function descriptionOf(document: CareDocument): string {
  if (document.withdrawn) return '';
  return plainText(document.kind === 'hotlines' ? document.who : document.definition);
}

/** What makes a card of the page's URL where it is pasted: https://ogp.me. Who makes cards fetches the picture; the page does not. */
function headOf({ document, base, url, oembed }: DocumentPage): string {
  const { title } = document;
  const description = descriptionOf(document);
  const property = (name: string, content: string | undefined) => (content ? open('meta', { property: `og:${name}`, content }) : '');
  return [
    description && open('meta', { name: 'description', content: description }),
    property('type', 'article'),
    property('title', title),
    property('description', description),
    property('url', url),
    property('image', url === undefined ? `${base}card.png` : new URL(`${base}card.png`, url).href),
    property('image:type', 'image/png'),
    property('image:width', '1200'),
    property('image:height', '630'),
    open('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    oembed && open('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title }),
  ]
    .filter(Boolean)
    .join('\n');
}

import { escapeHtml } from '../../content/escape-html.js';
import type { Kind } from '../../core/kinds.js';
import type { CareDocument, Hotline } from '../../content/model.js';
import { plainText } from '../../content/rich-text.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../core/registry.js';
import { elementWithFallback, fillPage } from './document-page.js';
import type { Documents } from '../content/folder.js';
import { pageList, type ListedPage } from './page-list.js';
import { writeInFolder } from '../paths.js';

/**
 * `care-widgets pages`: writes a page for every document from a site's own template, at `{lang}/{kind}/{id}.html`, which
 * `link-template` refers to; also `pages.json` and `index.html`, which list all pages.
 */

export interface SitePages {
  documents: Documents;
  languages: string[];
  template: string;
  out: string;
  /** URL of the library's folder: absolute, or a path from the site's root. */
  base: string;
  /** Absolute URL that `out` is served from, ending in a slash, if it is known. */
  address?: string;
  /** Id of the site's own hotline, whose number is in the fallbacks; without it, that of each document. */
  hotline?: string;
}

/** Writes the pages; returns how many. */
export async function writeSitePages({
  documents,
  languages,
  template,
  out,
  base,
  address,
  hotline,
}: SitePages): Promise<number> {
  const names = [...new Set([...documents.keys()].map((key) => key.slice(key.indexOf('/') + 1)))].sort();
  const pages: ListedPage[] = [];
  for (const lang of languages) {
    const siteHotline = hotline === undefined ? undefined : hotlineIn(documents, lang, hotline);
    for (const name of names) {
      const document = documents.get(`${lang}/${name}`) ?? documents.get(`en/${name}`);
      if (!document) continue;
      const { kind, id, title } = document;
      const tag = elementOf(kind);
      const file = `${lang}/${kind}/${id}.html`;
      const url = address === undefined ? undefined : `${address}${file}`;
      await writeInFolder(
        `${out}/${file}`,
        fillPage(template, { document, lang, content: contentOf(tag, document, lang, siteHotline), base, url }),
      );
      pages.push({ lang, kind, id, title, element: tag, address: file });
    }
  }
  await writeInFolder(`${out}/pages.json`, `${JSON.stringify(pages, null, 1)}\n`);
  await writeInFolder(`${out}/index.html`, pageList(pages, base));
  return pages.length;
}

/** The site's hotline in `lang`, or else in any language: its number is the same. */
function hotlineIn(documents: Documents, lang: string, id: string): Hotline {
  const languages = [lang, 'en', ...[...documents.keys()].map((key) => key.split('/')[0]!)];
  const document = languages.map((language) => documents.get(`${language}/hotlines/${id}`)).find(Boolean);
  if (document === undefined)
    throw new Error(`--hotline: expected the id of a hotline that ships or is in --texts, got "${id}"`);
  return document as Hotline;
}

/** The element that shows a whole document: the first of its kind in the registry. */
function elementOf(kind: Kind): Tag {
  const entries = Object.entries(elementRegistry) as [Tag, ElementEntry][];
  return entries.find(([, entry]) => entry.kind === kind)![0];
}

/** HTML of the page's body. `<glossary-term>` belongs in a sentence, so the page of a term has its definition as text. */
function contentOf(tag: Tag, document: CareDocument, lang: string, hotline?: Hotline): string {
  if (document.kind === 'hotlines') return elementWithFallback(tag, elementRegistry[tag].attribute, document, lang);
  if (document.kind !== 'glossary')
    return elementWithFallback(tag, elementRegistry[tag].attribute, document, lang, hotline);
  const { title, definition } = document;
  return `<h1 lang="${document.lang}">${escapeHtml(title)}</h1><p lang="${document.lang}">${escapeHtml(plainText(definition))}</p>`;
}

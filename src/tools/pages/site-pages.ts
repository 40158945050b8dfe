import { escape } from '../../content/escape-html.js';
import type { Kind } from '../../core/kinds.js';
import type { CareDocument, Hotline } from '../../content/model.js';
import { plainText } from '../../content/rich-text.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../core/registry.js';
import { elementWithFallback, fillPage } from './document-page.js';
import type { Documents } from '../content/folder.js';
import { pageList, type ListedPage } from './page-list.js';
import { writeInFolder } from '../paths.js';

/**
 * `care-widgets pages`: a page for every document, of a site's own template, at `{lang}/{kind}/{id}.html`, which is what
 * `link-template` names. With it `pages.json` and `index.html`, which list them all.
 */

export interface SitePages {
  documents: Documents;
  languages: string[];
  template: string;
  out: string;
  /** URL of the library's folder: whole, or a path from the site's root. */
  base: string;
  /** Whole URL that `out` is served from, ending in a slash, if it is known. */
  address?: string;
  /** Id of the site's own hotline, whose number stands in the fallbacks; without it, that of each text. */
  hotline?: string;
}

/** Returns how many pages were written. */
export async function writeSitePages({ documents, languages, template, out, base, address, hotline }: SitePages): Promise<number> {
  const names = [...new Set([...documents.keys()].map((place) => place.slice(place.indexOf('/') + 1)))].sort();
  const pages: ListedPage[] = [];
  for (const lang of languages) {
    const line = hotline === undefined ? undefined : hotlineIn(documents, lang, hotline);
    for (const name of names) {
      const document = documents.get(`${lang}/${name}`) ?? documents.get(`en/${name}`);
      if (!document) continue;
      const { kind, id, title } = document;
      const tag = elementOf(kind);
      const file = `${lang}/${kind}/${id}.html`;
      const url = address === undefined ? undefined : `${address}${file}`;
      await writeInFolder(`${out}/${file}`, fillPage(template, { document, lang, content: contentOf(tag, document, lang, line), base, url }));
      pages.push({ lang, kind, id, title, element: tag, address: file });
    }
  }
  await writeInFolder(`${out}/pages.json`, `${JSON.stringify(pages, null, 1)}\n`);
  await writeInFolder(`${out}/index.html`, pageList(pages, base));
  return pages.length;
}

/** The site's hotline in a language, or in any that it has been written in: its number is the same. */
function hotlineIn(documents: Documents, lang: string, id: string): Hotline {
  const places = [lang, 'en', ...new Set([...documents.keys()].map((place) => place.split('/')[0]!))].map((one) => `${one}/hotlines/${id}`);
  const found = places.find((place) => documents.has(place));
  if (found === undefined) throw new Error(`--hotline: expected the id of a hotline that ships or is in --texts, got "${id}"`);
  return documents.get(found) as Hotline;
}

/** The element that shows the whole of a document: the first of its kind. */
function elementOf(kind: Kind): Tag {
  const all = Object.entries(elementRegistry) as [Tag, ElementEntry][];
  return all.find(([, entry]) => entry.kind === kind)![0];
}

/** A glossary term has its element in a sentence; a page of its own says the definition. */
function contentOf(tag: Tag, document: CareDocument, lang: string, hotline?: Hotline): string {
  if (document.kind === 'hotlines') return elementWithFallback(tag, elementRegistry[tag].attribute, document, lang);
  if (document.kind !== 'glossary') return elementWithFallback(tag, elementRegistry[tag].attribute, document, lang, hotline);
  const { title, definition } = document;
  return `<h1 lang="${document.lang}">${escape(title)}</h1><p lang="${document.lang}">${escape(plainText(definition))}</p>`;
}

import { escapeHtml } from '../../content/escape-html.js';
import { plainPage } from './page-head.js';
import { elementPagePolicy } from './page-policy.js';

/** The page of a document. `pages.json` lists these, so that the names of members are public. */
export interface ListedPage {
  lang: string;
  kind: string;
  id: string;
  title: string;
  /** The tag of the element on the page. */
  element: string;
  /** URL relative to the folder of the list. */
  address: string;
}

/** A page for web teams with every document id and links to its pages. `base` is the URL of the library's folder, from that page. */
export function pageList(pages: ListedPage[], base: string): string {
  const documents = new Map<string, ListedPage[]>();
  for (const page of pages)
    documents.set(`${page.kind}/${page.id}`, [...(documents.get(`${page.kind}/${page.id}`) ?? []), page]);
  const entries = [...documents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, listed]) => `<dt>${escapeHtml(key)}</dt>\n<dd>${links(listed)}</dd>`);
  return plainPage({
    policy: elementPagePolicy,
    title: 'Care Widgets: all pages',
    script: `<script src="${escapeHtml(base)}embed-page.js" defer></script>\n`,
    body: `<h1>All pages</h1>\n<dl>\n${entries.join('\n')}\n</dl>`,
  });
}

/** Links grouped by element, each with its language and title. */
function links(listed: ListedPage[]): string {
  const elements = [...new Set(listed.map(({ element }) => element))];
  return elements
    .map((element) => {
      const pages = listed.filter((page) => page.element === element);
      const titles = pages.map(
        ({ lang, title, address }) =>
          `<a lang="${lang}" hreflang="${lang}" href="${escapeHtml(address)}">${lang}: ${escapeHtml(title)}</a>`,
      );
      return `${escapeHtml(element)}: ${titles.join(', ')}`;
    })
    .join('<br>');
}

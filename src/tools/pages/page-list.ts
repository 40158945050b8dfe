import { escape } from '../../content/escape-html.js';
import { plainPageHead } from './page-head.js';
import { elementPagePolicy } from './page-policy.js';

/** Where the page of a document is, for whoever writes links to it. */
export interface ListedPage {
  lang: string;
  kind: string;
  id: string;
  title: string;
  /** The element on it. */
  element: string;
  /** From the folder of the list. */
  address: string;
}

/** A page for web teams: every id, and the addresses of its pages. `base` is the library's folder from there. */
export function pageList(pages: ListedPage[], base: string): string {
  const documents = new Map<string, ListedPage[]>();
  for (const page of pages) documents.set(`${page.kind}/${page.id}`, [...(documents.get(`${page.kind}/${page.id}`) ?? []), page]);
  const entries = [...documents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([place, listed]) => `<dt>${escape(place)}</dt>\n<dd>${links(listed)}</dd>`);
  return `<!doctype html>
<html lang="en">
<head>
${plainPageHead}
${elementPagePolicy}
<title>Care Widgets: all pages</title>
<link rel="icon" href="data:,">
<script src="${escape(base)}embed-page.js" defer></script>
</head>
<body><main><h1>All pages</h1>
<dl>
${entries.join('\n')}
</dl></main></body>
</html>
`;
}

/** By element, each language with its title. */
function links(listed: ListedPage[]): string {
  const elements = [...new Set(listed.map(({ element }) => element))];
  return elements
    .map((element) => {
      const pages = listed.filter((page) => page.element === element);
      return `${escape(element)}: ${pages.map(({ lang, title, address }) => `<a lang="${lang}" hreflang="${lang}" href="${escape(address)}">${lang}: ${escape(title)}</a>`).join(', ')}`;
    })
    .join('<br>');
}

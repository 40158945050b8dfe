import { readFileSync } from 'node:fs';
import { frame } from '../../builder/formats.js';
import type { CareDocument } from '../../content/model.js';
import { isHttpUrl } from '../../core/document-url.js';
import type { Tag } from '../../core/registry.js';
import { elementWithFallback, fillPage } from './document-page.js';
import { pageList, type ListedPage } from './page-list.js';
import type { Documents } from '../content/folder.js';
import type { GeneratedFiles } from '../generated-files.js';
import { root } from '../paths.js';
import { elementsFor } from '../prerender/prerender.js';

/**
 * For editors that turn a pasted URL into a widget (https://oembed.com): beside each prerendered fragment,
 * `{id}.oembed.json`; and `pages/{lang}/{element}/{id}.html`, a page to link to, whose head refers to that file and has
 * metadata for a card. `pages/index.html` lists all pages. The fragment itself cannot have the link: pasted into
 * a page, it would claim that the whole page is the widget.
 */
export function sharedPages(documents: Documents, base: string): GeneratedFiles {
  const files: GeneratedFiles = new Map();
  const template = readFileSync(pageTemplate, 'utf8');
  const pages: ListedPage[] = [];
  for (const document of documents.values()) {
    const { id, kind, lang, title } = document;
    for (const { tag, attribute } of elementsFor(kind)) {
      // What links to other treatments is nothing to share by itself.
      if (tag === 'related-treatments') continue;
      const path = `${lang}/${tag}/${id}`;
      files.set(`static/${path}.oembed.json`, () => oembed({ tag, attribute, document }, base));
      files.set(`pages/${path}.html`, () =>
        fillPage(template, {
          document,
          lang,
          content: elementWithFallback(tag, attribute, document, lang),
          base,
          oembed: `${base}static/${path}.oembed.json`,
          url: isHttpUrl(base) ? `${base}pages/${path}.html` : undefined,
        }),
      );
      pages.push({ lang, kind, id, title, element: tag, address: `${path}.html` });
    }
  }
  files.set('pages/index.html', () => pageList(pages, '../'));
  return files;
}

/** Also the template that a site starts from to design pages of its own. */
export const pageTemplate = `${root}/src/embed/page-template.html`;

interface Embed {
  tag: Tag;
  attribute: string;
  document: CareDocument;
}

/** How long consumers may cache the response: it contains a URL, whose document is always up to date. */
const CACHE_AGE_SECONDS = 86_400;

/**
 * The oEmbed response. Its HTML is an iframe rather than the fragment: consumers strip or distrust all other HTML (WordPress
 * keeps frames, links and quotes), and a fragment copied years ago would never be corrected.
 */
function oembed({ tag, attribute, document: { id, lang, title } }: Embed, base: string): string {
  const query = new URLSearchParams({ widget: tag, [attribute]: id, lang }).toString();
  const [width, height] = [600, 600];
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Care Widgets',
    provider_url: base,
    cache_age: CACHE_AGE_SECONDS,
    width,
    height,
    html: frame({ base, query, title }, String(width), String(height)),
  };
  return `${JSON.stringify(response)}\n`;
}

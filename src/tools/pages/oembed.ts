import { readFileSync } from 'node:fs';
import { frame } from '../../builder/formats.js';
import type { CareDocument } from '../../content/model.js';
import type { Tag } from '../../core/registry.js';
import { elementWithFallback, fillPage } from './document-page.js';
import { pageList, type ListedPage } from './page-list.js';
import { root, writeInFolder } from '../paths.js';
import { elementsFor } from '../prerender/prerender.js';

/**
 * For editors that make a widget of an address that is pasted into them (https://oembed.com): beside each
 * prerendered fragment `{id}.oembed.json`, and `pages/{lang}/{element}/{id}.html`, an address for people
 * whose head leads to it, and makes a card where it is pasted; `pages/index.html` lists them all. The fragment itself can't bear that link: pasted into a page it would claim that
 * the whole page is the widget.
 */
export async function writeOembed(linked: Map<string, CareDocument>, folder: string, base: string): Promise<void> {
  const template = readFileSync(pageTemplate, 'utf8');
  const pages: ListedPage[] = [];
  for (const document of linked.values()) {
    const { id, kind, lang, title } = document;
    for (const { tag, attribute } of elementsFor(kind)) {
      const place = `${lang}/${tag}/${id}`;
      await writeInFolder(`${folder}/static/${place}.oembed.json`, oembed({ tag, attribute, document }, base));
      const page = {
        document,
        lang,
        content: elementWithFallback(tag, attribute, document, lang),
        base,
        oembed: `${base}static/${place}.oembed.json`,
        url: /^https?:/.test(base) ? `${base}pages/${place}.html` : undefined,
      };
      await writeInFolder(`${folder}/pages/${place}.html`, fillPage(template, page));
      pages.push({ lang, kind, id, title, element: tag, address: `${place}.html` });
    }
  }
  await writeInFolder(`${folder}/pages/index.html`, pageList(pages, '../'));
}

/** What a site starts from that dresses pages of its own, too. */
export const pageTemplate = `${root}/src/embed/page-template.html`;

interface One {
  tag: Tag;
  attribute: string;
  document: CareDocument;
}

/** Seconds that whoever embeds may keep the answer: it names an address, and the text there is always today's. */
const day = 86_400;

/**
 * The frame, not the fragment: those who embed strip or distrust all other HTML (WordPress keeps frames,
 * links and quotes), and a text that was copied years ago would never hear of a correction.
 */
function oembed({ tag, attribute, document: { id, lang, title } }: One, base: string): string {
  const query = new URLSearchParams({ widget: tag, [attribute]: id, lang }).toString();
  const [width, height] = [600, 600];
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Care Widgets',
    provider_url: base,
    cache_age: day,
    width,
    height,
    html: frame({ base, query, title }, String(width), String(height)),
  };
  return `${JSON.stringify(answer)}\n`;
}

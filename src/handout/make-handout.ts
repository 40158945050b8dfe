import { documentMember } from '../core/dom.js';
import { formatDate } from '../i18n/format.js';
import type { Translate } from '../i18n/translate.js';
import { copyContent } from './copy-content.js';
import { pageAddress } from './page-address.js';

/** A text, or a section of it, as a reader takes it along: on paper, or in the clipboard. */
export interface Handout {
  title: string;
  lang: string;
  /** The rendered text without controls, and with all of its sections open. It belongs to a document without scripts. */
  root: HTMLElement;
  /** The `color-scheme` that the text is shown in. */
  colorScheme: string;
  /** The address of the page; undefined if nobody else can open it. */
  address?: string;
}

/** Makes a handout of a rendered text, all of whose sections have been rendered, or of its section with the anchor `name`. */
export function makeHandout(contentRoot: HTMLElement, name: string | undefined, t: Translate): Handout {
  const inert = documentMember('implementation').createHTMLDocument('');
  const root = copyContent(contentRoot, inert) as HTMLElement;
  root.removeAttribute('slot');
  const article = root.querySelector('article')!;
  const title = article.querySelector('.care-title')!.textContent.trim();
  const footer = article.querySelector('.care-document-info')!;
  const address = pageAddress();

  if (name !== undefined) keepSection(article, name);
  for (const details of root.querySelectorAll('details')) details.open = true;
  footer.prepend(readOn(t, address, inert));
  addCitedSources(article, contentRoot, footer, t);
  return { title, lang: contentRoot.lang, colorScheme: getComputedStyle(contentRoot).colorScheme, root, address };
}

/** Removes all but the title of the text, one section, and what every handout ends with. */
function keepSection(article: Element, name: string): void {
  const head = article.querySelector('.care-article-head')!;
  head.replaceChildren(head.querySelector('.care-title-row')!);
  for (const part of [...article.children] as HTMLElement[]) {
    const isKept = part.matches('.care-print-head, .care-article-head, .care-document-info');
    if (!isKept && part.dataset.anchor !== name) part.remove();
  }
}

/** "Read on November 30, 2026 at https://…". */
function readOn(t: Translate, address: string | undefined, inert: Document): HTMLElement {
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const date = formatDate(iso, t);
  const paragraph = inert.createElement('p');
  if (address === undefined) {
    paragraph.append(t('readOn', { date }));
    return paragraph;
  }
  const shown = Object.assign(inert.createElement('bdi'), { dir: 'ltr', textContent: address });
  const [before = '', after = ''] = t('readOnAt', { date, address: '\n' }).split('\n');
  paragraph.append(before, shown, after);
  return paragraph;
}

/** Lists the sources that the numbers in a handout refer to, if its list of sources is not a part of it. */
function addCitedSources(article: Element, contentRoot: Element, footer: Element, t: Translate): void {
  const { ownerDocument: inert } = article;
  const marks = article.querySelectorAll<HTMLElement>('.care-cite [data-source]');
  if (!marks.length || article.querySelector('li[data-source]')) return;
  const cited = new Set([...marks].map(({ dataset }) => dataset.source));
  const list = inert.createElement('ol');
  list.className = 'care-sources';
  for (const item of contentRoot.querySelectorAll<HTMLElement>('li[data-source]'))
    if (cited.delete(item.dataset.source)) list.append(copyContent(item, inert)!);
  const heading = Object.assign(inert.createElement('p'), { className: 'care-heading', textContent: t('sources') });
  footer.before(heading, list);
}

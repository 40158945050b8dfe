import type { Documents, PickedElement } from './documents.js';

/**
 * What an author chose, and how it is saved: a link into BASE's `embed.html`, marked, alone in its
 * paragraph:
 *
 *     <p><a href="BASE/embed.html?widget=side-effect-card&effect=fatigue" data-care-widget>Fatigue</a></p>
 *
 * Of all embed formats this is the one that goes through every filter that was measured (docs/embedding.md):
 * the element loses all but its words in DOMPurify, sanitize-html, TinyMCE and CKEditor; the placeholder
 * goes through DOMPurify and TinyMCE but not through sanitize-html and CKEditor; an address of a link goes
 * through all of them. Where the mark is taken too, standing alone is what tells it from other links. It
 * also is what a reader needs when no script runs: a link to the text.
 */
export interface Choice {
  widget: string;
  ids: string[];
  /** None: the page's own. */
  lang?: string;
  headingLevel?: number;
}

const isId = (id: string) => id.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/** The address of the link, without BASE; what stands in it is in one order, so that two can be compared. */
export function queryOf(choice: Choice, { elements }: Documents): string {
  const { widget, ids, lang, headingLevel } = choice;
  const { attribute } = elements.find(({ tag }) => tag === widget)!;
  const query = new URLSearchParams({ widget, [attribute]: ids.join(' ') });
  if (lang) query.set('lang', lang);
  if (headingLevel) query.set('heading-level', String(headingLevel));
  return query.toString();
}

export function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

export const addressOf = (query: string, base: string) => `${base}embed.html?${query}`;

/**
 * The choice behind a link's address; undefined where it is a link like any other. A link that bears the
 * mark may lead into another BASE (the page was copied from a test server): only its query is read, and it
 * is saved with the BASE of this editor.
 */
export function choiceOf(href: string, { base, marked, data }: { base: string; marked: boolean; data: Documents }): Choice | undefined {
  const url = parseAddress(href);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const address = url.origin + url.pathname;
  if (address !== `${base}embed.html` && !(marked && url.pathname.endsWith('/embed.html'))) return undefined;
  return parseQuery(url.searchParams, data.elements);
}

export function choiceOfQuery(query: string, { elements }: Documents): Choice | undefined {
  return parseQuery(new URLSearchParams(query), elements);
}

function parseQuery(query: URLSearchParams, elements: PickedElement[]): Choice | undefined {
  const element = elements.find(({ tag }) => tag === query.get('widget'));
  if (!element) return undefined;
  const ids = (query.get(element.attribute) ?? '').split(/\s+/).filter(Boolean);
  if (!ids.length || !ids.every(isId) || (ids.length > 1 && !element.several)) return undefined;
  const choice: Choice = { widget: element.tag, ids };
  const lang = query.get('lang');
  if (lang && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) choice.lang = lang;
  const level = Number(query.get('heading-level'));
  if (level >= 1 && level <= 6 && Number.isInteger(level)) choice.headingLevel = level;
  return choice;
}

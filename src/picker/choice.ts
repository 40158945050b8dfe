import { isId } from '../core/id.js';
import type { PickedElement, PickerData } from './documents.js';

/**
 * What an author chose. An editor saves it as a link to `embed.html`, with the attribute `data-care-widget`, alone in its
 * paragraph (BASE is the URL of the library's folder):
 *
 *     <p><a href="BASE/embed.html?widget=side-effect-card&effect=fatigue" data-care-widget>Fatigue</a></p>
 *
 * Of all embed formats, only this one passes every HTML filter that was measured (docs/embedding.md): DOMPurify,
 * sanitize-html, TinyMCE and CKEditor reduce the element to its text; the placeholder passes DOMPurify and TinyMCE but
 * not sanitize-html and CKEditor; the URL of a link passes all of them. If a filter removes the attribute too, the link
 * is recognized because it is alone in its paragraph. Without scripts, it still leads readers to the document.
 */
export interface Choice {
  widget: string;
  ids: string[];
  /** Undefined: the language of the page. */
  lang?: string;
  headingLevel?: number;
}

/** The query of the link's URL. Its parameters are always in the same order, so that two queries can be compared as strings. */
export function queryOf(choice: Choice, { elements }: PickerData): string {
  const { widget, ids, lang, headingLevel } = choice;
  const { attribute } = elements.find(({ tag }) => tag === widget)!;
  const query = new URLSearchParams({ widget, [attribute]: ids.join(' ') });
  if (lang) query.set('lang', lang);
  if (headingLevel) query.set('heading-level', String(headingLevel));
  return query.toString();
}

/** A URL relative to the page, or undefined if it is invalid. */
export function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return undefined;
  }
}

export const embedUrl = (query: string, base: string) => `${base}embed.html?${query}`;

/**
 * The choice that a link's URL describes; undefined for any other link. A link with `data-care-widget` (`isMarked`) may have
 * another base, for instance because the page was copied from a test server: only its query is read, and it is
 * saved with the base of this editor.
 */
export function choiceOf(
  href: string,
  { base, isMarked, data }: { base: string; isMarked: boolean; data: PickerData },
): Choice | undefined {
  const url = parseUrl(href);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const page = url.origin + url.pathname;
  if (page !== `${base}embed.html` && !(isMarked && url.pathname.endsWith('/embed.html'))) return undefined;
  return parseQuery(url.searchParams, data.elements);
}

export function choiceOfQuery(query: string, { elements }: PickerData): Choice | undefined {
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

import type { DocumentRequest } from '../content/client.js';
import type { Kind } from './kinds.js';
import { documentMember } from './dom.js';
import { settings } from './settings.js';

/** What an element says about the document that it wants, as its attributes have it. */
export interface DocumentQuery<K extends Kind> {
  kind: K;
  id: string;
  lang: string;
  src?: string | null;
  contentBase?: string | null;
}

/** How many documents one element may ask for, and a reader compare. */
export const MAX_DOCUMENTS = 6;

/** Completes what an element says with the page's defaults. The door and the element both ask here. */
export function resolveRequest<K extends Kind>(query: DocumentQuery<K>): DocumentRequest<K> {
  const { kind, id, lang, src } = query;
  const own = query.contentBase ?? settings.contentBase;
  return {
    kind,
    id,
    lang,
    contentBase: own ? absoluteUrl(own) : settings.base,
    shipped: !own,
    ...(own && { base: settings.base }),
    ...(src != null && { src: absoluteUrl(src) }),
  };
}

/** Against the page's base address, as for every attribute of HTML; kept as it is where it can't be read. */
export function absoluteUrl(url: string): string {
  try {
    return new URL(url, documentMember('baseURI')).href;
  } catch {
    return url;
  }
}

const tagOfKind: Record<Kind, string> = {
  treatments: 'widget=treatment-explainer&treatment',
  'side-effects': 'widget=side-effect-card&effect',
  hotlines: 'widget=hotline-banner&hotline',
  guides: 'widget=care-guide&guide',
  glossary: 'widget=glossary-term&term',
};

/** What an element says of its own links, instead of the page's defaults. */
interface OwnLinks {
  linkTemplate?: string | null;
  contentBase?: string | null;
}

/**
 * Where a link to another document goes: the site's own page by its template, else `embed.html`. Undefined where neither
 * is known, or the template gives no web address.
 */
export function documentPageUrl(kind: Kind, id: string, lang: string, own: OwnLinks = {}): string | undefined {
  const pattern = own.linkTemplate ?? settings.linkTemplate ?? embedTemplate(kind, own.contentBase ?? settings.contentBase);
  if (!pattern) return undefined;
  const values: Record<string, string> = { kind, id, lang };
  const url = absoluteUrl(pattern.replace(/\{(kind|id|lang)\}/g, (_, name: string) => encodeURIComponent(values[name]!)));
  return /^https?:/.test(url) ? url : undefined;
}

/**
 * The page that ships for documents, told which hotline and which documents this page has: by id and folder, never by a
 * number or a text. It takes of that only what its own script tag lists, since anybody can write an address.
 */
function embedTemplate(kind: Kind, contentBase?: string): string | undefined {
  const { base, hotline } = settings;
  if (!base) return undefined;
  const handedOn = [
    hotline && kind !== 'hotlines' && `&hotline=${encodeURIComponent(hotline)}`,
    contentBase && `&content-base=${encodeURIComponent(absoluteUrl(contentBase))}`,
  ];
  return `${base}embed.html?${tagOfKind[kind]}={id}&lang={lang}${handedOn.filter(Boolean).join('')}`;
}

import type { DocumentRequest } from '../content/client.js';
import type { Kind } from './kinds.js';
import { absoluteUrl, isHttpUrl } from './document-url.js';
import { settings } from './settings.js';

/** The document that an element shows, as its attributes name it. */
export interface DocumentQuery<K extends Kind> {
  kind: K;
  id: string;
  lang: string;
  src?: string | null;
  contentBase?: string | null;
}

/** The most documents that one element loads; a reader cannot compare more. */
export const MAX_DOCUMENTS = 6;

/** Completes a query with the page's defaults. The loader and the element share this, so that they request the same URL. */
export function resolveRequest<K extends Kind>(query: DocumentQuery<K>): DocumentRequest<K> {
  const { kind, id, lang, src } = query;
  const siteBase = query.contentBase ?? settings.contentBase;
  return {
    kind,
    id,
    lang,
    contentBase: siteBase ? absoluteUrl(siteBase) : settings.base,
    shipped: !siteBase,
    ...(siteBase && { base: settings.base }),
    ...(src != null && { src: absoluteUrl(src) }),
  };
}

/** Whether a document is requested from the page's own sources, rather than from the `src` or `content-base` of one element. */
export function isFromPageSources({ kind, id, lang, src, contentBase }: DocumentRequest): boolean {
  return src === undefined && contentBase === resolveRequest({ kind, id, lang }).contentBase;
}

/** The start of the query with which `embed.html` shows a document of that kind; its id follows. */
const embedQueries: Record<Kind, string> = {
  treatments: 'widget=treatment-explainer&treatment',
  'side-effects': 'widget=side-effect-card&effect',
  hotlines: 'widget=hotline-banner&hotline',
  guides: 'widget=care-guide&guide',
  glossary: 'widget=glossary-term&term',
};

/** Attributes of an element that override the page's defaults for its links. */
interface LinkAttributes {
  linkTemplate?: string | null;
  contentBase?: string | null;
}

/**
 * The URL of a link to another document: the site's own page by its link template, else `embed.html`. Undefined if neither
 * is known, or the template gives no http(s) URL.
 */
export function documentPageUrl(
  kind: Kind,
  id: string,
  lang: string,
  attributes: LinkAttributes = {},
): string | undefined {
  const template = attributes.linkTemplate ?? settings.linkTemplate;
  const values: Record<string, string> = { kind, id, lang };
  const url =
    template?.replace(/\{(kind|id|lang)\}/g, (_, name: string) => encodeURIComponent(values[name]!)) ??
    embedUrlWithSettings(kind, id, lang, attributes.contentBase ?? settings.contentBase);
  if (!url) return undefined;
  const absolute = absoluteUrl(url);
  return isHttpUrl(absolute) ? absolute : undefined;
}

/**
 * The URL of `embed.html`, with this page's hotline and folder of documents as parameters: an id and a URL, never a number or
 * a text. Anybody can write such a URL, so that `embed.html` accepts only values that its own script tag lists.
 */
function embedUrlWithSettings(kind: Kind, id: string, lang: string, contentBase?: string): string | undefined {
  const { base, hotline } = settings;
  if (!base) return undefined;
  const siteParameters = [
    hotline && kind !== 'hotlines' && `&hotline=${encodeURIComponent(hotline)}`,
    contentBase && `&content-base=${encodeURIComponent(absoluteUrl(contentBase))}`,
  ];
  return `${embedUrl(base, kind, id, lang)}${siteParameters.filter(Boolean).join('')}`;
}

/** The URL of `embed.html` in the library's folder `base`, with a document. */
export function embedUrl(base: string, kind: Kind, id: string, lang: string): string {
  return `${base}embed.html?${embedQueries[kind]}=${encodeURIComponent(id)}&lang=${encodeURIComponent(lang)}`;
}

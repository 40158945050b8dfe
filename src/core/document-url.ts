import { documentMember } from './dom.js';
import { isId } from './id.js';
import type { Kind } from './kinds.js';
import { languageChain, sameLanguage, shippedLanguages } from './language.js';

/** `{content-base}/content/{lang}/{kind}/{id}.json`, as in docs/reference.md section 2. */
export function contentUrl(contentBase: string, lang: string, kind: Kind, id: string): string {
  return `${contentBase.replace(/\/+$/, '')}/content/${lang}/${kind}/${id}.json`;
}

/**
 * The URLs of a document that ships with the library, best language first. Only languages that ship are tried: a reader in
 * `fr-CA` costs no request that ends in a 404.
 */
export function shippedUrls({ kind, id, lang }: { kind: Kind; id: string; lang: string }, base: string): string[] {
  return languageChain(lang, shippedLanguages).map((tag) => contentUrl(base, tag, kind, id));
}

/** Everything that the URLs of a document depend on. */
export interface DocumentLocation {
  kind: Kind;
  id: string;
  lang: string;
  /** Absolute URL of the folder that holds `content/`; undefined if none is known. */
  contentBase: string | undefined;
  /** True if `contentBase` holds the library's own documents, whose languages are known. */
  shipped: boolean;
  /** Absolute URL of the library's folder, if `contentBase` is a site's own folder whose documents take precedence over it. */
  base?: string;
  /** Absolute URL of a site's own document, requested instead of all others. */
  src?: string;
}

/**
 * The URLs to request for a document, in order; none if its id or URL is not allowed. The loader, which prefetches, and the
 * client both get their URLs from here, so that nothing is requested without this check.
 */
export function candidateUrls(target: DocumentLocation): string[] {
  const { src, contentBase, id, shipped } = target;
  if (src !== undefined) return isHttpUrl(src) ? [src] : [];
  if (!isId(id) || !isHttpUrl(contentBase)) return [];
  return shipped ? shippedUrls(target, contentBase) : layeredUrls(target, contentBase);
}

/**
 * The URLs in the site's own folder, then in the library's: a document in the reader's language, from either, comes before an
 * English one. More sites have a folder `fr` than a folder `fr-CA`, so that `fr` is tried first.
 */
function layeredUrls({ kind, id, lang, base }: DocumentLocation, contentBase: string): string[] {
  const chain = languageChain(lang);
  if (hasRegion(lang) && chain[1] !== undefined && sameLanguage(chain[1], lang))
    chain.splice(0, 2, chain[1], chain[0]!);
  const groups = [chain.filter((tag) => sameLanguage(tag, lang)), chain.filter((tag) => !sameLanguage(tag, lang))];
  const urls = groups.flatMap((group) => [
    ...group.map((tag) => contentUrl(contentBase, tag, kind, id)),
    ...(isHttpUrl(base)
      ? group.filter((tag) => shippedLanguages.includes(tag)).map((tag) => contentUrl(base, tag, kind, id))
      : []),
  ]);
  return [...new Set(urls)];
}

/** The URL of the version for the reader's region, in the site's own folder. */
export function regionalUrl({ kind, id, lang, contentBase, shipped, src }: DocumentLocation): string | undefined {
  if (shipped || src !== undefined || contentBase === undefined || !hasRegion(lang)) return undefined;
  return contentUrl(contentBase, lang, kind, id);
}

function hasRegion(lang: string): boolean {
  return /-([A-Z]{2}|\d{3})\b/.test(lang);
}

/** Documents are only requested by http(s), never by `javascript:`, `blob:`, `data:`, `file:` or `ftp:`. */
export function isHttpUrl(url: string | undefined): url is string {
  return url !== undefined && /^https?:/.test(url);
}

/** Resolves a URL against the document's base URL, as HTML attributes are; returns it unchanged if it cannot be parsed. */
export function absoluteUrl(url: string): string {
  try {
    return new URL(url, documentMember('baseURI')).href;
  } catch {
    return url;
  }
}

import { isId } from './id.js';
import type { Kind } from './kinds.js';
import { languageChain, sameLanguage, shippedLanguages } from './language.js';

/** `{content-base}/content/{lang}/{kind}/{id}.json`, as CONTRACT.md section 2 has it. */
export function contentUrl(contentBase: string, lang: string, kind: Kind, id: string): string {
  return `${contentBase.replace(/\/+$/, '')}/content/${lang}/${kind}/${id}.json`;
}

/** The URLs of a document that ships, best language first. What ships is known: a reader in `fr-CA` costs no request that is answered by 404. */
export function shippedUrls({ kind, id, lang }: { kind: Kind; id: string; lang: string }, base: string): string[] {
  return languageChain(lang, shippedLanguages).map((found) => contentUrl(base, found, kind, id));
}

/** What decides where a document is requested. */
export interface DocumentLocation {
  kind: Kind;
  id: string;
  lang: string;
  /** Absolute URL of the folder that holds `content/`; undefined if none is known. */
  contentBase: string | undefined;
  /** True if `contentBase` holds what this library ships, so that its languages are known. */
  shipped: boolean;
  /** Absolute URL of BASE, if `contentBase` is a folder of the site's own that is laid over it. */
  base?: string;
  /** Absolute URL of a site's own document, used instead. */
  src?: string;
}

/**
 * The URLs to request for a document, in order; none if its id or URL is refused. Whoever makes a request has judged
 * its URL here: the loader, which asks early, as well as the client.
 */
export function candidateUrls(located: DocumentLocation): string[] {
  const { src, contentBase, id, shipped } = located;
  if (src !== undefined) return isWebUrl(src) ? [src] : [];
  if (!isId(id) || !isWebUrl(contentBase)) return [];
  return shipped ? shippedUrls(located, contentBase) : layeredAddresses(located, contentBase);
}

/**
 * The URLs in a folder of the site's own and, beneath it, in BASE: a text in the reader's language from either comes
 * before one in English. Folders are named by language more often than by region, so that `fr` is tried before `fr-CA`.
 */
function layeredAddresses({ kind, id, lang, base }: DocumentLocation, contentBase: string): string[] {
  const chain = languageChain(lang);
  if (hasRegion(lang) && chain[1] !== undefined && sameLanguage(chain[1], lang)) chain.splice(0, 2, chain[1], chain[0]!);
  const groups = [chain.filter((one) => sameLanguage(one, lang)), chain.filter((one) => !sameLanguage(one, lang))];
  const addresses = groups.flatMap((group) => [
    ...group.map((one) => contentUrl(contentBase, one, kind, id)),
    ...(isWebUrl(base) ? group.filter((one) => shippedLanguages.includes(one)).map((one) => contentUrl(base, one, kind, id)) : []),
  ]);
  return [...new Set(addresses)];
}

/** The URL of the version for the reader's own region, in a folder of the site's own. */
export function regionalUrl({ kind, id, lang, contentBase, shipped, src }: DocumentLocation): string | undefined {
  return !shipped && src === undefined && contentBase !== undefined && hasRegion(lang) ? contentUrl(contentBase, lang, kind, id) : undefined;
}

function hasRegion(lang: string): boolean {
  return /-([A-Z]{2}|\d{3})\b/.test(lang);
}

/** Documents come over http(s), and never by `javascript:`, `blob:`, `data:`, `file:` or `ftp:`. */
export function isWebUrl(address: string | undefined): address is string {
  return address !== undefined && /^https?:/.test(address);
}

import { isId } from './id.js';
import type { Kind } from './kinds.js';
import { languageChain, shippedLanguages } from './language.js';

/** `{content-base}/content/{lang}/{kind}/{id}.json`, as CONTRACT.md section 2 has it. */
export function contentAddress(contentBase: string, lang: string, kind: Kind, id: string): string {
  return `${contentBase.replace(/\/+$/, '')}/content/${lang}/${kind}/${id}.json`;
}

/**
 * The addresses to try for a document, best language first. What ships is known, so that a reader
 * in `fr-CA` costs no request for a file that is not there; of another base nothing is known.
 */
export function candidateAddresses(
  wanted: { kind: Kind; id: string; lang: string },
  contentBase: string,
  shipped: boolean,
): string[] {
  const languages = languageChain(wanted.lang, shipped ? shippedLanguages : undefined);
  return languages.map((lang) => contentAddress(contentBase, lang, wanted.kind, wanted.id));
}

/** What decides where a document is requested. */
export interface Located {
  kind: Kind;
  id: string;
  lang: string;
  /** Absolute URL of the folder that holds `content/`; undefined if none is known. */
  contentBase: string | undefined;
  /** True if `contentBase` holds what this library ships, so that its languages are known. */
  shipped: boolean;
  /** Absolute URL of a site's own document, used instead. */
  src?: string;
}

/**
 * The URLs to request for a document, in order; none if its id or URL is refused. Whoever makes a request has judged
 * its URL here: the loader, which asks early, as well as the client.
 */
export function addressesOf(located: Located): string[] {
  const { src, contentBase, id, shipped } = located;
  if (src !== undefined) return isWebAddress(src) ? [src] : [];
  return isId(id) && isWebAddress(contentBase) ? candidateAddresses(located, contentBase, shipped) : [];
}

/** Documents come over http(s), and never by `javascript:`, `blob:`, `data:`, `file:` or `ftp:`. */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:/.test(address);
}

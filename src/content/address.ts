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

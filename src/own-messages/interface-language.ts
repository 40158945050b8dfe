import { canonicalLanguage, sameLanguage } from '../core/language.js';
import { messagesLanguage } from '../i18n/translate.js';

/** The language of the interface that a page means by a tag: `fr` for `fr-CA`. Undefined if we have no messages in it. */
export function interfaceLanguage(tag: string): string | undefined {
  const wanted = canonicalLanguage(tag);
  const lang = wanted && messagesLanguage(wanted);
  return lang && sameLanguage(wanted, lang) ? lang : undefined;
}

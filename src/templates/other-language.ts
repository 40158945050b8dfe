import { html, type TemplateResult } from 'lit';
import { languageName } from '../i18n/format.js';
import { textDirection } from '../core/text-direction.js';
import type { Translate } from '../i18n/translate.js';

/** A notice, in the reader's language, that the document below is in another one. */
export function otherLanguageNotice(reader: { t: Translate; lang: string }, documentLang: string): TemplateResult {
  const { t, lang } = reader;
  return html`<p class="care-notice" lang=${t.lang} dir=${textDirection(t.lang)} part="notice">
    ${t('otherLanguage', { wanted: languageName(lang, t), shown: languageName(documentLang, t) })}
  </p>`;
}

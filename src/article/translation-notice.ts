import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import type { Translate } from '../i18n/translate.js';

/** A notice that the document is a translation that has not been reviewed, or that its original has changed since. */
export function translationNotice(
  { translationOf, reviewed, behind }: CareDocument,
  t: Translate,
): TemplateResult | typeof nothing {
  if (!translationOf || (reviewed && !behind)) return nothing;
  return html`<p class="care-notice" part="notice">${reviewed ? nothing : t('translated')} ${behind ? t('behind') : nothing}</p>`;
}

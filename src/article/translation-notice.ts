import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import type { Translate } from '../i18n/translate.js';

/** Tells that a text is a translation that nobody has reviewed, and whether the original has moved on since. */
export function translationNotice({ translationOf, reviewed, behind }: CareDocument, t: Translate): TemplateResult | typeof nothing {
  if (!translationOf || (reviewed && !behind)) return nothing;
  return html`<p class="care-notice" part="notice">${reviewed ? nothing : t('translated')} ${behind ? t('behind') : nothing}</p>`;
}

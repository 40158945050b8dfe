import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../core/text-direction.js';
import { ownLanguageName } from '../i18n/own-language-name.js';

/** A document that was not validated may list any number of languages, and `Intl.DisplayNames` is slow. */
const MAX_LANGUAGES = 100;

/** A menu of the languages that a document exists in, each named in itself. `nothing` if there is only one. */
export function languageMenu(
  label: string,
  languages: string[],
  current: string,
  choose?: (lang: string) => void,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<nav class="care-languages" aria-label=${label} part="languages">
    <ul>
      ${languages.slice(0, MAX_LANGUAGES).map(
        (lang) => html`<li>
          <button
            class="care-link-button"
            part="button"
            type="button"
            lang=${lang}
            dir=${textDirection(lang)}
            aria-current=${lang === current ? 'true' : nothing}
            @click=${() => choose?.(lang)}
          >
            ${ownLanguageName(lang)}
          </button>
        </li>`,
      )}
    </ul>
  </nav>`;
}

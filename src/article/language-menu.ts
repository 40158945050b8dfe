import { html, nothing, type TemplateResult } from 'lit';
import { textDirection } from '../core/text-direction.js';

/** A document that was not validated may list any number of languages, and `Intl.DisplayNames` is slow. */
const MAX_LANGUAGES = 100;

/** A menu of the languages that a document exists in, each named in itself. `nothing` if there is only one. */
export function languageMenu(
  label: string,
  languages: string[],
  current: string,
  choose: (lang: string) => void,
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
            @click=${() => choose(lang)}
          >
            ${ownName(lang)}
          </button>
        </li>`,
      )}
    </ul>
  </nav>`;
}

/** Names of the shipped languages: loading the `Intl` data of each takes longer than rendering the article. */
const ownNames: Record<string, string> = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };

/** The name of a language in that language, capitalized as a label: "Français". */
function ownName(lang: string): string {
  const name = ownNames[lang] ?? new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

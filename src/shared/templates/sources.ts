import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../content/model.js';
import { languageName } from '../../i18n/format.js';
import type { Scene } from '../scene.js';
import { fold } from './part.js';
import { link } from './rich-text.js';

/** As many as the eye takes in; the rest is folded away. */
const shownAtOnce = 6;

/** Names of sources, each with its language: what a reader will meet behind the link. */
export function sourceList(sources: Source[], scene: Scene): TemplateResult {
  const rest = sources.slice(shownAtOnce);
  return html`${list(sources.slice(0, shownAtOnce), scene)}
  ${rest.length ? fold('more-sources', `${scene.t('moreSources')} (${rest.length})`, list(rest, scene)) : nothing}`;
}

function list(sources: Source[], { t, lang }: Scene): TemplateResult {
  return html`<ul class="care-sources" part="sources">
    ${sources.map(
      (source) => html`<li>
        ${link(source.url, source.name, source.lang)}${source.lang
          ? html`<span class="care-quiet">, ${t('inLanguage', { language: languageName(source.lang, lang) })}</span>`
          : nothing}
      </li>`,
    )}
  </ul>`;
}

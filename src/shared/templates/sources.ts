import { html, nothing, type TemplateResult } from 'lit';
import type { Source, Treatment } from '../../content/model.js';
import { languageName } from '../../i18n/format.js';
import type { Scene } from '../scene.js';
import { heading } from './heading.js';
import { fold } from './part.js';
import { inline, link } from './rich-text.js';

/** As many as the eye takes in; the rest is folded away. */
const shownAtOnce = 6;

/** A treatment's sources, then the guides written for patients, then whom to ask for all of them. */
export function sourcesAndGuides({ sources, sourcesNote }: Treatment, scene: Scene, level: number): TemplateResult {
  const guides = sources.filter((source) => source.for === 'patients');
  return html`${sourceList(sources.filter((source) => source.for !== 'patients'), scene)}
  ${guides.length ? html`${heading(level, scene.t('guides'), 'care-sources-heading')} ${sourceList(guides, scene)}` : nothing}
  ${sourcesNote ? html`<p class="care-prose care-sources-note">${inline(sourcesNote)}</p>` : nothing}`;
}

/** Names of sources, each with its language: what a reader will meet behind the link. */
export function sourceList(sources: Source[], scene: Scene): TemplateResult {
  const rest = sources.slice(shownAtOnce);
  return html`${list(sources.slice(0, shownAtOnce), scene)}
  ${rest.length ? fold('more-sources', `${scene.t('moreSources')} (${rest.length})`, list(rest, scene)) : nothing}`;
}

/** All sources, folded: for elements whose subject they are not. */
export function foldedSources(sources: Source[], scene: Scene): TemplateResult | typeof nothing {
  return sources.length ? fold('sources', `${scene.t('sources')} (${sources.length})`, list(sources, scene)) : nothing;
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

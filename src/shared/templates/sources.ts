import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument, Source, Treatment } from '../../content/model.js';
import { forPatients, shownAtOnce } from '../../content/sources.js';
import { languageName, punctuation } from '../../i18n/format.js';
import { statesIn } from '../../i18n/states.js';
import type { Scene } from '../scene.js';
import { heading } from './heading.js';
import { fold } from './fold.js';
import { inline, link } from './rich-text.js';

/** A treatment's sources, then the guides written for patients, then whom to ask for all of them. */
export function sourcesAndGuides(treatment: Treatment, scene: Scene, level: number): TemplateResult {
  const guides = treatment.sources.filter(forPatients);
  const { sourcesNote } = treatment;
  return html`${sourceList(treatment, scene)}
  ${guides.length ? html`${heading(level, scene.t('guides'), 'care-sources-heading')} ${list(guides, scene)}` : nothing}
  ${sourcesNote ? html`<p class="care-prose care-sources-note">${inline(sourcesNote)}</p>` : nothing}`;
}

/** Names of sources, each with its language: what a reader will meet behind the link. */
export function sourceList({ sources, moreSources = 0 }: CareDocument, scene: Scene): TemplateResult {
  const named = sources.filter((source) => !forPatients(source));
  const rest = named.slice(shownAtOnce);
  const count = rest.length + moreSources;
  const folded = () => (scene.closed === 'none' ? nothing : moreSources ? awaited(scene) : list(rest, scene));
  return html`${list(named.slice(0, shownAtOnce), scene)}
  ${count ? fold('more-sources', `${scene.t('moreSources')} (${count})`, folded()) : nothing}`;
}

/** All sources, folded: for elements whose subject they are not. */
export function foldedSources({ sources, moreSources = 0 }: CareDocument, scene: Scene): TemplateResult | typeof nothing {
  if (!sources.length) return nothing;
  const folded = () => (scene.closed === 'none' ? nothing : html`${list(sources, scene)}${moreSources ? awaited(scene) : nothing}`);
  return fold('sources', `${scene.t('sources')} (${sources.length + moreSources})`, folded());
}

/** In place of what is fetched when the list is opened. Paper, which nobody opens, says where it stands: an address that runs left to right in Arabic too. */
function awaited({ t, lang, sourcesFailed, sourcesPage }: Scene): TemplateResult {
  if (sourcesPage) return html`<p><a href=${sourcesPage}>${t('sources')}</a></p>`;
  const states = statesIn(lang);
  return html`<p class="care-quiet care-screen" role="status">${sourcesFailed ? states.failure : states.loading}</p>
    <p class="care-paper">${t('sourcesOnline', { address: `\u2066${location.host}${location.pathname}\u2069` })}</p>`;
}

/** All of them, in one list. */
export function list(sources: Source[], { t, lang }: Scene): TemplateResult {
  if (!sources.length) return html``;
  return html`<ul class="care-sources" part="sources">
    ${sources.map(
      (source) => html`<li>
        ${link(source.url, source.name, source.lang)}${source.lang
          ? html`<span class="care-quiet">${punctuation(lang).comma}${t('inLanguage', { language: languageName(source.lang, t) })}</span>`
          : nothing}
      </li>`,
    )}
  </ul>`;
}

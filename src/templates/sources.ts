import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument, Source, Treatment } from '../content/model.js';
import { isForPatients, VISIBLE_SOURCES } from '../content/sources.js';
import { languageName, punctuation } from '../i18n/format.js';
import { statusMessagesIn } from '../i18n/status-messages.js';
import type { RenderContext } from './render-context.js';
import { heading } from './heading.js';
import { collapsible } from './collapsible.js';
import { inline, link } from './rich-text.js';

/** A treatment's sources, then the guides written for patients, then whom to ask for all of them. */
export function sourcesAndGuides(treatment: Treatment, ctx: RenderContext, level: number): TemplateResult {
  const guides = treatment.sources.filter(isForPatients);
  const { sourcesNote } = treatment;
  return html`${sourceList(treatment, ctx)}
  ${guides.length ? html`${heading(level, ctx.t('guides'), 'care-sources-heading')} ${sourceItems(guides, ctx)}` : nothing}
  ${sourcesNote ? html`<p class="care-prose care-sources-note">${inline(sourcesNote)}</p>` : nothing}`;
}

/** Names of sources, each with its language: what a reader will meet behind the link. */
export function sourceList({ sources, moreSources = 0 }: CareDocument, ctx: RenderContext): TemplateResult {
  const named = sources.filter((source) => !isForPatients(source));
  const rest = named.slice(VISIBLE_SOURCES);
  const count = rest.length + moreSources;
  const folded = () => (ctx.closedSections === 'none' ? nothing : moreSources ? pendingSources(ctx) : sourceItems(rest, ctx));
  return html`${sourceItems(named.slice(0, VISIBLE_SOURCES), ctx)}
  ${count ? collapsible('more-sources', `${ctx.t('moreSources')} (${count})`, folded()) : nothing}`;
}

/** All sources, folded: for elements whose subject they are not. */
export function collapsedSources({ sources, moreSources = 0 }: CareDocument, ctx: RenderContext): TemplateResult | typeof nothing {
  if (!sources.length) return nothing;
  const folded = () => (ctx.closedSections === 'none' ? nothing : html`${sourceItems(sources, ctx)}${moreSources ? pendingSources(ctx) : nothing}`);
  return collapsible('sources', `${ctx.t('sources')} (${sources.length + moreSources})`, folded());
}

/** In place of what is fetched when the list is opened. Paper, which nobody opens, says where it stands: an address that runs left to right in Arabic too. */
function pendingSources({ t, lang, sourcesFailed, sourcesPage }: RenderContext): TemplateResult {
  if (sourcesPage) return html`<p><a href=${sourcesPage}>${t('sources')}</a></p>`;
  const states = statusMessagesIn(lang);
  return html`<p class="care-muted care-screen" role="status">${sourcesFailed ? states.failure : states.loading}</p>
    <p class="care-paper">${t('sourcesOnline', { address: `\u2066${location.host}${location.pathname}\u2069` })}</p>`;
}

/** All of them, in one list. */
export function sourceItems(sources: Source[], { t, lang }: RenderContext): TemplateResult {
  if (!sources.length) return html``;
  return html`<ul class="care-sources" part="sources">
    ${sources.map(
      (source) => html`<li>
        ${link(source.url, source.name, source.lang)}${source.lang
          ? html`<span class="care-muted">${punctuation(lang).comma}${t('inLanguage', { language: languageName(source.lang, t) })}</span>`
          : nothing}
      </li>`,
    )}
  </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument, Source, Treatment } from '../content/model.js';
import { isForPatients, VISIBLE_SOURCES } from '../content/sources.js';
import { languageName, punctuation } from '../i18n/format.js';
import type { Translate } from '../i18n/translate.js';
import type { RenderContext } from './render-context.js';
import { heading } from './heading.js';
import { collapsible } from './collapsible.js';
import { liveRegion } from './live-region.js';
import { inline, link } from './rich-text.js';

/** A treatment's sources, then its guides for patients, then a note about where to ask for all sources. */
export function sourcesAndGuides(treatment: Treatment, ctx: RenderContext, level: number): TemplateResult {
  const guides = treatment.sources.filter(isForPatients);
  const { sourcesNote } = treatment;
  return html`${sourceList(treatment, ctx)}
  ${guides.length ? html`${heading(level, ctx.t('guides'), 'care-sources-heading')} ${sourceItems(guides, ctx)}` : nothing}
  ${sourcesNote ? html`<p class="care-prose care-sources-note">${inline(sourcesNote, ctx)}</p>` : nothing}`;
}

/** Sources, each with its language. Those after the first few are collapsed. */
export function sourceList({ sources, moreSources = 0 }: CareDocument, ctx: RenderContext): TemplateResult {
  const listed = sources.filter((source) => !isForPatients(source));
  const rest = listed.slice(VISIBLE_SOURCES);
  const count = rest.length + moreSources;
  const body = ctx.closedSections === 'none' ? nothing : moreSources ? pendingSources(ctx) : sourceItems(rest, ctx);
  return html`${sourceItems(listed.slice(0, VISIBLE_SOURCES), ctx)}
  ${count ? collapsible('more-sources', `${ctx.t('moreSources')} (${count})`, body) : nothing}`;
}

/** All sources, collapsed, for document footers. */
export function collapsedSources(
  { sources, moreSources = 0 }: CareDocument,
  ctx: RenderContext,
): TemplateResult | typeof nothing {
  if (!sources.length) return nothing;
  const label = `${ctx.t('sources')} (${sources.length + moreSources})`;
  if (ctx.closedSections === 'none') return collapsible('sources', label, nothing);
  return collapsible(
    'sources',
    label,
    html`${sourceItems(sources, ctx)}${moreSources ? pendingSources(ctx) : nothing}`,
  );
}

/**
 * The placeholder for sources that are fetched when a reader opens the list. In print, where the list cannot be opened, it
 * gives the page's URL, isolated as left-to-right text (U+2066 to U+2069) for Arabic.
 */
function pendingSources({ t, sourcesStatus, sourcesPage, location }: RenderContext): TemplateResult {
  if (sourcesPage) return html`<p><a href=${sourcesPage}>${t('sources')}</a></p>`;
  return html`${liveRegion(sourcesStatus, 'care-muted care-screen')}
    <p class="care-print-only">${t('sourcesOnline', { address: `\u2066${location?.host}${location?.pathname}\u2069` })}</p>`;
}

/** A list of sources, each with its language. */
export function sourceItems(sources: Source[], { t, lang, citations }: RenderContext): TemplateResult {
  if (!sources.length) return html``;
  if (citations) return citations.list(sources);
  return html`<ul class="care-sources" part="sources">
    ${sources.map((source) => html`<li>${sourceName(source, t, lang)}</li>`)}
  </ul>`;
}

/** The name of a source as a link, and its language. `lang` is that of the text around it. */
export function sourceName(source: Source, t: Translate, lang: string): TemplateResult {
  return html`${link(source.url, source.name, source.lang)}${
    source.lang
      ? html`<span class="care-muted">${punctuation(lang).comma}${t('inLanguage', { language: languageName(source.lang, t) })}</span>`
      : nothing
  }`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import { changedSinceReview } from '../content/review.js';
import { formatDate } from '../i18n/format.js';
import { isolate } from '../core/text-direction.js';
import type { RenderContext } from './render-context.js';
import { liveRegion } from './live-region.js';
import { collapsedSources } from './sources.js';

/**
 * The footer of every document: publisher, date, review and, unless `sources` is false, its collapsed sources. With
 * `citations`, for a text that has statements, a button that shows the sources in the text.
 */
export function documentFooter(
  content: CareDocument,
  ctx: RenderContext,
  { sources = true, citations = false } = {},
): TemplateResult {
  const { t, now, hosts = [] } = ctx;
  const { reviewed, nextReview, updated, kind, translationOf, behind } = content;
  const byReviewer = reviewed && {
    by: isolate(reviewed.by, t.lang),
    credentials: isolate(reviewed.credentials, t.lang),
    hospital: isolate(reviewed.for ?? '', t.lang),
  };
  const today = now.toISOString().slice(0, 10);
  const until = reviewed?.until;
  // A review that is no longer valid was due again, as a text whose next review was.
  const due = [until, nextReview].find((date) => date !== undefined && date < today);
  // One text: screen readers run the sentences of several together.
  const sentences = [
    ...hosts.map((host) => t('publishedBy', { host })),
    kind !== 'hotlines' && kind !== 'glossary' && t('generalInformation'),
    t('updated', { date: formatDate(updated, t) }),
    reviewed
      ? t(reviewed.for ? 'reviewedFor' : 'reviewed', { ...byReviewer, date: formatDate(reviewed.on, t) })
      : t(translationOf ? 'translated' : 'notReviewed'),
    until && until >= today && t('reviewValidUntil', { date: formatDate(until, t) }),
    changedSinceReview(content) && t('changedSinceReview'),
    behind && t('behind'),
    due && t('reviewDue', { date: formatDate(due, t) }),
  ];
  return html`<section class="care-document-info" part="footer">
    ${sources ? collapsedSources(content, ctx) : nothing}
    <p>${sentences.filter(Boolean).join(' ')}</p>
    ${citations && content.hasCitations ? citationsButton(ctx) : nothing}
  </section>`;
}

function citationsButton({
  t,
  wantsCitations,
  citations,
  toggleCitations,
  sourcesStatus,
}: RenderContext): TemplateResult {
  return html`<div class="care-actions">
    <button class="care-link-button" part="button" type="button" @click=${toggleCitations}>${t(wantsCitations ? 'hideCitations' : 'showCitations')}</button>
    ${liveRegion(wantsCitations && !citations ? sourcesStatus : nothing, 'care-muted')}
  </div>`;
}

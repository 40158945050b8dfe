import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import { changedSinceReview } from '../content/review.js';
import { formatDate } from '../i18n/format.js';
import { isolate } from '../core/text-direction.js';
import type { RenderContext } from './render-context.js';
import { collapsedSources } from './sources.js';

/** The footer of every document: publisher, date, review and, unless `sources` is false, its collapsed sources. */
export function documentFooter(content: CareDocument, ctx: RenderContext, { sources = true } = {}): TemplateResult {
  const { t, now, hosts = [] } = ctx;
  const { reviewed, nextReview, updated, kind, translationOf, behind } = content;
  const byReviewer = reviewed && {
    by: isolate(reviewed.by, t.lang),
    credentials: isolate(reviewed.credentials, t.lang),
  };
  const isReviewDue = nextReview !== undefined && nextReview < now.toISOString().slice(0, 10);
  // One text: screen readers run the sentences of several together.
  const sentences = [
    ...hosts.map((host) => t('publishedBy', { host })),
    kind !== 'hotlines' && kind !== 'glossary' && t('generalInformation'),
    t('updated', { date: formatDate(updated, t) }),
    reviewed
      ? t('reviewed', { ...byReviewer, date: formatDate(reviewed.on, t) })
      : t(translationOf ? 'translated' : 'notReviewed'),
    changedSinceReview(content) && t('changedSinceReview'),
    behind && t('behind'),
    isReviewDue && t('reviewDue', { date: formatDate(nextReview, t) }),
  ];
  return html`<section class="care-document-info" part="footer">
    ${sources ? collapsedSources(content, ctx) : nothing}
    <p>${sentences.filter(Boolean).join(' ')}</p>
  </section>`;
}

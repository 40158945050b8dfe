import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../../content/model.js';
import { changedSinceReview } from '../../content/review.js';
import { formatDate } from '../../i18n/format.js';
import { isolate } from '../../i18n/text-direction.js';
import type { Scene } from '../scene.js';
import { foldedSources } from './sources.js';

/** The foot of every document: where it comes from, when it was written, whose eyes it has passed. */
export function colophon(content: CareDocument, scene: Scene, { sources = true } = {}): TemplateResult {
  const { t, now, hosts = [] } = scene;
  const { reviewed, nextReview, updated, kind, translationOf, behind } = content;
  const due = nextReview !== undefined && nextReview < now.toISOString().slice(0, 10);
  return html`<footer class="care-colophon" part="colophon">
    ${sources ? foldedSources(content, scene) : nothing}
    <p>
      ${hosts.map((host) => t('publishedBy', { host }))}
      ${kind === 'hotlines' || kind === 'glossary' ? nothing : t('generalInformation')} ${t('updated', { date: formatDate(updated, t) })}
      ${reviewed
        ? t('reviewed', { by: isolate(reviewed.by, t.lang), credentials: isolate(reviewed.credentials, t.lang), date: formatDate(reviewed.on, t) })
        : t(translationOf ? 'translated' : 'notReviewed')}
      ${changedSinceReview(content) ? t('changedSinceReview') : nothing}
      ${behind ? t('behind') : nothing}
      ${due ? t('reviewDue', { date: formatDate(nextReview, t) }) : nothing}
    </p>
  </footer>`;
}

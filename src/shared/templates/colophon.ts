import { html, nothing, type TemplateResult } from 'lit';
import type { CareDocument } from '../../content/model.js';
import { formatDate } from '../../i18n/format.js';
import type { Scene } from '../scene.js';

/** The foot of every document: what it is worth, whose eyes it has passed, when it was written. */
export function colophon(content: CareDocument, { t, lang }: Scene): TemplateResult {
  const { reviewed, nextReview, updated, kind } = content;
  const due = nextReview !== undefined && nextReview < new Date(Date.now()).toISOString().slice(0, 10);
  return html`<footer class="care-colophon" part="colophon">
    <p>
      ${kind === 'hotlines' ? nothing : t('generalInformation')}
      ${t('updated', { date: formatDate(updated, lang) })}
      ${reviewed
        ? t('reviewed', { ...reviewed, date: formatDate(reviewed.on, lang) })
        : t('notReviewed')}
      ${due ? t('reviewDue', { date: formatDate(nextReview, lang) }) : nothing}
    </p>
  </footer>`;
}

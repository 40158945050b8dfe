import { html } from 'lit';
import type { Treatment } from '../../content/model.js';
import { changedSinceReview } from '../../content/review.js';
import { textDirection } from '../../core/text-direction.js';
import type { MessageKey } from '../../i18n/translate.js';
import { documentLink } from '../../article/document-link.js';
import { documentFooter } from '../../templates/document-footer.js';
import { heading } from '../../templates/heading.js';
import { inline } from '../../templates/rich-text.js';
import type { Template } from '../../templates/template.js';

type Glance = NonNullable<Treatment['glance']>;

const columns: [keyof Glance, MessageKey][] = [
  ['works', 'glanceWorks'],
  ['given', 'glanceGiven'],
  ['schedule', 'glanceSchedule'],
  ['effects', 'glanceEffects'],
];

export const template: Template<Treatment[]> = (treatments, ctx) => {
  const { t, headingLevel } = ctx;
  const comparable = treatments.filter((treatment) => treatment.glance);
  return html`${heading(headingLevel, t('compare'), 'care-disclosure-title')}
    <table class="care-table" role="table" aria-label=${t('compare')} part="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('treatmentColumn')}</th>
          ${columns.map(([, messageKey]) => html`<th role="columnheader" scope="col">${t(messageKey)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${comparable.map(
          // Treatments may be in different languages, if one is not translated.
          ({ id, title, lang, glance }) => html`<tr role="row" lang=${lang} dir=${textDirection(lang)}>
            <th role="rowheader" scope="row">${documentLink('treatments', id, title, ctx)}</th>
            ${columns.map(
              ([name, messageKey]) => html`<td role="cell">
                <span class="care-cell-name" aria-hidden="true">${t(messageKey)}</span> ${inline(glance![name], ctx)}
              </td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
    ${documentFooter(combined(treatments), ctx)}`;
};

/**
 * All treatments as one, for the document footer: as old as the oldest, reviewed only if each is reviewed and unchanged
 * since, with the sources of all.
 */
function combined(all: Treatment[]): Treatment {
  const [oldest] = [...all].sort((a, b) => a.updated.localeCompare(b.updated));
  const unreviewed = all.some((treatment) => !treatment.reviewed || changedSinceReview(treatment));
  const sources = all.flatMap((treatment) => treatment.sources);
  return {
    ...oldest!,
    sources: sources.filter((source, index) => sources.findIndex(({ name }) => name === source.name) === index),
    moreSources: all.reduce((sum, { moreSources = 0 }) => sum + moreSources, 0) || undefined,
    reviewed: unreviewed ? null : oldest!.reviewed,
    nextReview: all.flatMap(({ nextReview }) => nextReview ?? []).sort()[0],
    translationOf: all.find(({ translationOf }) => translationOf)?.translationOf,
    behind: all.some(({ behind }) => behind),
  };
}

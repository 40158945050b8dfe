import { html, type TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { changedSinceReview } from '../../content/review.js';
import { textDirection } from '../../core/text-direction.js';
import type { MessageKey } from '../../i18n/translate.js';
import { CareElement } from '../../base/care-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { listStyles } from '../../article-styles/lists.js';
import { documentFooter } from '../../templates/document-footer.js';
import { documentLink } from '../../article/document-link.js';
import { heading } from '../../templates/heading.js';
import { inline } from '../../templates/rich-text.js';
import { MAX_DOCUMENTS } from '../../core/document-request.js';
import { warn } from '../../core/warn.js';

type Glance = NonNullable<Treatment['glance']>;

const columns: [keyof Glance, MessageKey][] = [
  ['works', 'glanceWorks'],
  ['given', 'glanceGiven'],
  ['schedule', 'glanceSchedule'],
  ['effects', 'glanceEffects'],
];

/**
 * Treatments side by side, without ranking them. In a narrow container each row becomes a card; explicit ARIA roles keep it
 * a table for screen readers.
 *
 * @example
 * <treatment-comparison treatments="immunotherapy chemotherapy">Immunotherapy and chemotherapy side by side</treatment-comparison>
 *
 * @tag treatment-comparison
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart table - The table.
 * @csspart footer - The document footer: date, review and sources.
 */
export class TreatmentComparison extends CareElement<'treatments'> {
  static override get styles() {
    return [...baseStyles, listStyles, tableStyles()];
  }

  /** Ids of the treatments, separated by spaces: `immunotherapy chemotherapy`. */
  @property() treatments: string | null = null;

  protected readonly kind = 'treatments';
  protected override readonly interactive = true;

  protected get documentIds(): string[] | null {
    const ids = this.treatments?.trim().split(/\s+/) ?? null;
    if (ids && ids.length > MAX_DOCUMENTS) {
      warn(`<treatment-comparison>: treatments: expected at most ${MAX_DOCUMENTS} ids, got ${ids.length}`);
    }
    return ids;
  }

  protected renderDocument(_: Treatment, ctx: RenderContext, all: Treatment[]): TemplateResult {
    const { t, headingLevel } = ctx;
    const comparable = all.filter((treatment) => treatment.glance);
    return html`${heading(headingLevel, t('compare'), 'care-disclosure-title')}
      <table class="care-table" role="table" part="table">
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
                  <span class="care-cell-name" aria-hidden="true">${t(messageKey)}</span> ${inline(glance![name])}
                </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
      ${documentFooter(combined(all), ctx)}`;
  }
}

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

function tableStyles() {
  return css`
    .care-table {
      inline-size: 100%;
      overflow-wrap: break-word;
      border-collapse: collapse;
      text-align: start;

      th,
      td {
        padding: 0.25em 0;
        text-align: start;
        vertical-align: top;
        font-weight: 400;
      }

      th {
        font-weight: 600;
      }

      tbody th {
        font-size: 1.25em;
      }

      tr {
        padding-block: 1em;
        border-block-start: 1px solid var(--_line);
      }

      th a {
        padding-block: 14px;
      }
    }

    /* In a narrow container, treatments are below one another, and each cell has the title of its column. */
    .care-table,
    .care-table :is(tbody, tr, th, td) {
      display: block;
    }

    .care-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .care-cell-name {
      display: block;
      font-size: 0.875em;
      color: var(--_muted);
    }

    @container care (min-width: 54em) {
      .care-table {
        display: table;

        tbody {
          display: table-row-group;
        }

        thead {
          display: table-header-group;
          position: static;
          clip-path: none;
        }

        tr {
          display: table-row;
          border: 0;
        }

        th,
        td {
          display: table-cell;
          padding-block: 0.75em;
          padding-inline-end: 1.25em;
          border-block-end: 1px solid var(--_line);
        }

        thead th {
          color: var(--_muted);
        }

        tbody th {
          font-size: 1em;
        }
      }

      .care-cell-name {
        display: none;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-comparison': TreatmentComparison;
  }
}

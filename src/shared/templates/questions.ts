import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { heading } from './heading.js';
import { inline } from './rich-text.js';

export type Questions = Treatment['questions'];

/** Questions in groups; `item` draws one, where it is more than its words. */
export function questionList(
  questions: Questions,
  level: number,
  item: (question: Questions[number]['items'][number], name: string) => unknown = (question) => inline(question),
): TemplateResult {
  return html`${questions.map(
    ({ group, items }, place) => html`<div class="care-questions">
      ${heading(level, group)}
      <ul class="care-list">
        ${items.map((question, index) => html`<li>${item(question, `${place}-${index}`)}</li>`)}
      </ul>
    </div>`,
  )}`;
}

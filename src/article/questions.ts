import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import { plainText } from '../content/rich-text.js';
import { heading } from '../templates/heading.js';
import { inline } from '../templates/rich-text.js';

export type Questions = Treatment['questions'];

const nameOf = (group: number, index: number) => `${group}-${index}`;

/** The words of each question, by a name that is the same in every language. */
export function namedQuestions(questions: Questions): Map<string, string> {
  return new Map(questions.flatMap(({ items }, group) => items.map((item, index) => [nameOf(group, index), plainText(item)] as const)));
}

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
        ${items.map((question, index) => html`<li>${item(question, nameOf(place, index))}</li>`)}
      </ul>
    </div>`,
  )}`;
}

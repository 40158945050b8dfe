import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import { plainText } from '../content/rich-text.js';
import type { RenderContext } from '../templates/render-context.js';
import { heading } from '../templates/heading.js';
import { inline } from '../templates/rich-text.js';

export type Questions = Treatment['questions'];

/** A name that is the same in every language. */
const nameOf = (group: number, index: number) => `${group}-${index}`;

/** The plain text of each question, by its name. */
export function namedQuestions(questions: Questions): Map<string, string> {
  return new Map(
    questions.flatMap(({ items }, group) =>
      items.map((item, index) => [nameOf(group, index), plainText(item)] as const),
    ),
  );
}

/** Questions in groups. `item` renders one question; by default, its text. */
export function questionList(
  questions: Questions,
  level: number,
  ctx: RenderContext,
  item: (question: Questions[number]['items'][number], name: string) => unknown = (question) => inline(question, ctx),
): TemplateResult {
  return html`${questions.map(
    ({ group, items }, groupIndex) => html`<div class="care-questions">
      ${heading(level, group)}
      <ul class="care-list">
        ${items.map((question, index) => html`<li>${item(question, nameOf(groupIndex, index))}</li>`)}
      </ul>
    </div>`,
  )}`;
}

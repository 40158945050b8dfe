import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { questionList } from '../../article/questions.js';
import { sectionHead } from '../../article/section-head.js';
import { hiddenFromReplay } from '../../session-replay/hidden-from-replay.js';
import { documentFooter } from '../../templates/document-footer.js';
import { inline } from '../../templates/rich-text.js';
import { hotlineLine, printFooter } from '../../templates/telephone.js';
import type { Template } from '../../templates/template.js';

export interface QuestionListUi {
  /** The names of the ticked questions (see article/questions.ts). */
  ticked: ReadonlySet<string>;
  tick: (name: string, checked: boolean) => void;
  print: () => void;
}

export const template: Template<Treatment, QuestionListUi> = (treatment, ctx, ui) => {
  const { t, headingLevel: level, hotline } = ctx;
  const { questions } = treatment;
  const hasTicked = ui !== undefined && ui.ticked.size > 0;
  const list = questionList(questions, level + 1, ctx, (question, name) =>
    questionItem(inline(question, ctx), ui?.ticked.has(name) ?? false, (checked) => ui?.tick(name, checked)),
  );
  return html`<div>
    ${sectionHead(level, t('questions'), treatment.title)}
    ${
      questions.length
        ? html`<p class="care-screen-only">${t('printHint')}</p>
          ${hiddenFromReplay(html`<div class=${hasTicked ? 'care-some-ticked' : ''}>${list}</div>`)}
          <p class="care-screen-only care-print-row">
            <button class="care-button" part="button" type="button" @click=${ui?.print}>${t('printQuestions')}</button>
            ${hasTicked ? nothing : html`<span class="care-muted">${t('noneTicked')}</span>`}
          </p>`
        : html`<p>${t('notCovered')}</p>`
    }
    ${hotline ? hotlineLine(hotline, ctx) : nothing}
    ${documentFooter(treatment, ctx)}
  </div>
  ${hotline ? printFooter(hotline, ctx) : nothing}`;
};

function questionItem(question: unknown, isTicked: boolean, tick: (checked: boolean) => void): TemplateResult {
  return html`<label class="care-question ${isTicked ? 'care-ticked' : ''}">
    <input type="checkbox" form="" .checked=${isTicked} @change=${({ target }: Event) => tick((target as HTMLInputElement).checked)} />
    <span>${question}</span>
  </label>
  <span class="care-lines" aria-hidden="true"></span>`;
}

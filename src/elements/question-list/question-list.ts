import { html, nothing, type TemplateResult } from 'lit';
import { state } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import type { Inline } from '../../content/rich-text.js';
import { printInFrame } from '../../print/print-frame.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { listStyles } from '../../article-styles/lists.js';
import { documentFooter } from '../../templates/document-footer.js';
import { sectionHead } from '../../article/section-head.js';
import { namedQuestions, questionList } from '../../article/questions.js';
import { inline } from '../../templates/rich-text.js';
import { hotlineLine, printFoot } from '../../templates/telephone.js';
import { hiddenFromReplay } from '../../article/session-replay.js';
import { TreatmentElement } from '../../article/treatment-element.js';

/**
 * Questions to ask the care team. One ticks some and prints them, with room to write; what is ticked
 * stays on the page and is sent nowhere.
 *
 * @example
 * <question-list treatment="immunotherapy">Questions to ask your care team about immunotherapy</question-list>
 *
 * @tag question-list
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - A heading.
 * @csspart button - A button.
 * @csspart number - A telephone link.
 * @csspart footer - Date, review and sources of the text.
 */
export class QuestionList extends TreatmentElement {
  static override get styleSheets() {
    return [...baseStyles, listStyles, questionStyles()];
  }

  protected override readonly interactive = true;

  /** What is ticked, by the treatment's id: another treatment has other questions. */
  @state() private ticked = new Map<string, Ticked>();

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const { questions } = treatment;
    const names = tickedIn(treatment, this.ticked.get(treatment.id));
    const item = (question: Inline[], name: string) => this.#question(inline(question), names.has(name), (checked) => this.#tick(treatment, name, checked));
    return html`<div>
      ${sectionHead(level, t('questions'), treatment.title)}
      ${questions.length
        ? html`<p class="care-screen-only">${t('printHint')}</p>
            ${hiddenFromReplay(html`<div class=${names.size ? 'care-some-ticked' : ''}>${questionList(questions, level + 1, item)}</div>`)}
            <p class="care-screen-only care-print-row">
              <button class="care-button" part="button" type="button" @click=${() => this.#print()}>${t('printQuestions')}</button>
              ${names.size ? nothing : html`<span class="care-muted">${t('noneTicked')}</span>`}
            </p>`
        : html`<p>${t('notTold')}</p>`}
      ${hotline ? hotlineLine(hotline, ctx) : nothing}
      ${documentFooter(treatment, ctx)}
    </div>
    ${hotline ? printFoot(hotline, ctx) : nothing}`;
  }

  #question(words: unknown, ticked: boolean, tick: (checked: boolean) => void): TemplateResult {
    return html`<label class="care-question ${ticked ? 'care-ticked' : ''}">
        <input type="checkbox" form="" .checked=${ticked} @change=${({ target }: Event) => tick((target as HTMLInputElement).checked)} />
        <span>${words}</span>
      </label>
      <span class="care-lines" aria-hidden="true"></span>`;
  }

  /** Follows the box, which may have been ticked before the element's code was loaded. */
  #tick(treatment: Treatment, name: string, checked: boolean): void {
    const names = new Set(tickedIn(treatment, this.ticked.get(treatment.id)));
    names[checked ? 'add' : 'delete'](name);
    this.ticked = new Map(this.ticked).set(treatment.id, { treatment, names });
  }

  #print(): void {
    if (this.shadowRoot) printInFrame(this.shadowRoot, this.contentRoot, QuestionList.styleSheets);
  }
}

/** The names of ticked questions, as `questionList` gives them, with the document in which they were ticked. */
interface Ticked {
  treatment: Treatment;
  names: ReadonlySet<string>;
}

/** The names that the ticked questions have in `treatment`: the same document in another language or revision. */
function tickedIn(treatment: Treatment, before?: Ticked): ReadonlySet<string> {
  if (!before || before.treatment === treatment) return before?.names ?? new Set();
  const [old, current] = [before.treatment, treatment].map((one) => namedQuestions(one.questions));
  if (before.treatment.lang === treatment.lang) {
    const texts = new Set([...before.names].map((name) => old!.get(name)));
    return new Set([...current!].filter(([, text]) => texts.has(text)).map(([name]) => name));
  }
  // A translation has its questions in the same places, unless it is one of another revision.
  return [...old!.keys()].join() === [...current!.keys()].join() ? before.names : new Set();
}

function questionStyles() {
  return css`
    .care-questions {
      max-inline-size: 40em;

      > .care-heading {
        margin-block: 1.5em 0.25em;
      }

      .care-list {
        padding: 0;
        list-style: none;
      }

      .care-list > li {
        padding: 0;
        margin: 0;
      }
    }

    .care-question {
      display: flex;
      gap: 0.75em;
      min-block-size: 2.75em;
      padding-block: 0.5em;
      cursor: pointer;

      input {
        flex: none;
        inline-size: 1.25em;
        block-size: 1.25em;
        margin: 0.175em 0 0;
        accent-color: var(--_action);
      }
    }

    .care-print-row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
      margin-block: var(--_space);
    }

    .care-lines {
      display: none;
    }

    @media print {
      .care-screen-only {
        display: none;
      }

      .care-questions li {
        break-inside: avoid;
      }

      .care-lines {
        display: block;
        block-size: 4.5em;
        background: repeating-linear-gradient(transparent 0 calc(1.5em - 1px), #888 calc(1.5em - 1px) 1.5em);
        print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }

      /* Where some are ticked, the others stay at home; a group without any goes with them. */
      .care-some-ticked .care-questions li:not(:has(.care-ticked)),
      .care-some-ticked .care-questions:not(:has(.care-ticked)) {
        display: none;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionList;
  }
}

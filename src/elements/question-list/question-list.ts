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
import { hotlineLine, printFooter } from '../../templates/telephone.js';
import { hiddenFromReplay } from '../../article/session-replay.js';
import { TreatmentElement } from '../../article/treatment-element.js';

/**
 * Questions to ask the care team, which readers can tick and print with room for answers. What they tick stays on the page
 * and is not sent anywhere.
 *
 * @example
 * <question-list treatment="immunotherapy">Questions to ask your care team about immunotherapy</question-list>
 *
 * @tag question-list
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart button - A button.
 * @csspart number - A telephone link.
 * @csspart footer - The document footer: date, review and sources.
 */
export class QuestionList extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles, questionStyles()];
  }

  protected override readonly interactive = true;

  /** The ticked questions, by treatment id. */
  @state() private ticked = new Map<string, Ticked>();

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const { questions } = treatment;
    const names = tickedIn(treatment, this.ticked.get(treatment.id));
    const item = (question: Inline[], name: string) =>
      this.#renderQuestion(inline(question), names.has(name), (checked) => this.#tick(treatment, name, checked));
    return html`<div>
      ${sectionHead(level, t('questions'), treatment.title)}
      ${
        questions.length
          ? html`<p class="care-screen-only">${t('printHint')}</p>
            ${hiddenFromReplay(html`<div class=${names.size ? 'care-some-ticked' : ''}>${questionList(questions, level + 1, item)}</div>`)}
            <p class="care-screen-only care-print-row">
              <button class="care-button" part="button" type="button" @click=${() => this.#print()}>${t('printQuestions')}</button>
              ${names.size ? nothing : html`<span class="care-muted">${t('noneTicked')}</span>`}
            </p>`
          : html`<p>${t('notTold')}</p>`
      }
      ${hotline ? hotlineLine(hotline, ctx) : nothing}
      ${documentFooter(treatment, ctx)}
    </div>
    ${hotline ? printFooter(hotline, ctx) : nothing}`;
  }

  #renderQuestion(question: unknown, isTicked: boolean, tick: (checked: boolean) => void): TemplateResult {
    return html`<label class="care-question ${isTicked ? 'care-ticked' : ''}">
        <input type="checkbox" form="" .checked=${isTicked} @change=${({ target }: Event) => tick((target as HTMLInputElement).checked)} />
        <span>${question}</span>
      </label>
      <span class="care-lines" aria-hidden="true"></span>`;
  }

  /** `checked` is the state of the box, not a toggle: it may have been ticked in prerendered markup. */
  #tick(treatment: Treatment, name: string, checked: boolean): void {
    const names = new Set(tickedIn(treatment, this.ticked.get(treatment.id)));
    names[checked ? 'add' : 'delete'](name);
    this.ticked = new Map(this.ticked).set(treatment.id, { treatment, names });
  }

  #print(): void {
    if (this.shadowRoot) printInFrame(this.shadowRoot, this.contentRoot, QuestionList.styles);
  }
}

/** The names of ticked questions (see `questionList`), and the document in which they were ticked. */
interface Ticked {
  treatment: Treatment;
  names: ReadonlySet<string>;
}

/**
 * The names of the ticked questions in `treatment`, which may be another revision of the document in which they were ticked,
 * or a translation of it.
 */
function tickedIn(treatment: Treatment, ticked?: Ticked): ReadonlySet<string> {
  if (!ticked || ticked.treatment === treatment) return ticked?.names ?? new Set();
  const previous = namedQuestions(ticked.treatment.questions);
  const current = namedQuestions(treatment.questions);
  if (ticked.treatment.lang === treatment.lang) {
    const texts = new Set([...ticked.names].map((name) => previous.get(name)));
    return new Set([...current].filter(([, text]) => texts.has(text)).map(([name]) => name));
  }
  // A translation has the same questions in the same order, unless it is of another revision.
  return [...previous.keys()].join() === [...current.keys()].join() ? ticked.names : new Set();
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

      /* If any question is ticked, the others are not printed, nor are groups without a ticked one. */
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

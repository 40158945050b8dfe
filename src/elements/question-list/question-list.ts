import type { TemplateResult } from 'lit';
import { state } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { printInFrame } from '../../print/print-frame.js';
import { namedQuestions } from '../../article/questions.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { questionStyles } from './question-list.styles.js';
import { template } from './question-list.template.js';

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
    return [...baseStyles, listStyles, questionStyles];
  }

  protected override readonly interactive = true;

  /** The ticked questions, by treatment id. */
  @state() private ticked = new Map<string, Ticked>();

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    return template(treatment, ctx, {
      ticked: tickedIn(treatment, this.ticked.get(treatment.id)),
      tick: (name, checked) => this.#tick(treatment, name, checked),
      print: () => this.#print(),
    });
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

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionList;
  }
}

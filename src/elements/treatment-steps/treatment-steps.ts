import { html, type TemplateResult } from 'lit';
import { state } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { LazyIllustrationsController } from '../../article/lazy-illustrations-controller.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { listStyles } from '../../article-styles/lists.js';
import { stepsStyles } from '../../article-styles/steps.js';
import { documentFooter } from '../../templates/document-footer.js';
import { sectionHead } from '../../article/section-head.js';
import { stepList } from '../../article/steps.js';
import { TreatmentElement } from '../../article/treatment-element.js';

/** How long the row stands still before a swipe counts as over: not every browser has `scrollend`. */
const SCROLL_END_MS = 100;

/**
 * How a treatment works, in pictures that one steps through: with the buttons, with the arrow keys
 * on the row of pictures, or with a swipe, since the row is one that scrolls. On paper, and before
 * any script, the steps stand one under another.
 *
 * @example
 * <treatment-steps treatment="immunotherapy">How immunotherapy works</treatment-steps>
 *
 * @tag treatment-steps
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - The heading.
 * @csspart steps - The steps.
 * @csspart button - A button.
 * @csspart footer - Date, review and sources of the text.
 */
export class TreatmentSteps extends TreatmentElement {
  static override get styleSheets() {
    return [...baseStyles, listStyles, stepsStyles, rowStyles()];
  }

  protected override readonly interactive = true;

  /** The step that a reader has come to, and of which treatment: another one starts at its first step. */
  @state() private reached = { id: '', step: 0 };
  /** The document whose step is in view. */
  #inView?: Treatment;

  readonly #pictures = new LazyIllustrationsController(this);

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    this.#pictures.want();
    const { t, headingLevel: level } = ctx;
    const { steps } = treatment;
    const head = sectionHead(level, t('howItWorks'), treatment.title);
    if (!steps.length) return html`${head}<p>${t('notTold')}</p>${documentFooter(treatment, ctx)}`;
    const last = steps.length - 1;
    const current = this.#currentOf(treatment);
    const goTo = (step: number) => this.#goTo(treatment, step);
    return html`${head}
      <div
        class="care-step-row"
        role="group"
        aria-label=${t('howItWorks')}
        tabindex="0"
        @scroll=${(event: Event) => this.#follow(treatment, event.currentTarget as HTMLElement)}
        @keydown=${(event: KeyboardEvent) => this.#key(event, current, last, goTo)}
      >
        ${stepList(steps, this.#pictures.drawIn(ctx.lang))}
      </div>
      <div class="care-step-controls">
        ${button(t('previous'), current === 0, () => goTo(current - 1))}
        <p role="status">${t('stepOf', { step: current + 1, steps: steps.length })}</p>
        ${button(t('next'), current === last, () => goTo(current + 1))}
      </div>
      ${documentFooter(treatment, ctx)}`;
  }

  protected override updated(): void {
    super.updated();
    const treatment = this.documents.loaded?.documents[0];
    if (treatment && this.#inView && treatment !== this.#inView) {
      clearTimeout(this.#settling);
      this.#scrollTo(this.#currentOf(treatment), true);
    }
    this.#inView = treatment;
  }

  #currentOf({ id, steps }: Treatment): number {
    return id === this.reached.id ? Math.min(this.reached.step, steps.length - 1) : 0;
  }

  #goTo({ id }: Treatment, step: number): void {
    this.reached = { id, step };
    this.#scrollTo(step, matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  #scrollTo(step: number, still: boolean): void {
    const [row] = this.queryContent('.care-step-row');
    const target = this.queryContent('[data-step]')[step];
    if (!row || !target) return;
    const left = target.getBoundingClientRect().left - row.getBoundingClientRect().left;
    row.scrollBy({ left, behavior: still ? 'instant' : 'smooth' });
  }

  #key(event: KeyboardEvent, current: number, last: number, goTo: (step: number) => void): void {
    const forward = this.contentRoot.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = this.contentRoot.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = { [forward]: current + 1, [back]: current - 1, Home: 0, End: last }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (step >= 0 && step <= last) goTo(step);
  }

  /** The step that a swipe has come to rest on. */
  #follow({ id }: Treatment, row: HTMLElement): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.reached = { id, step: Math.round(Math.abs(row.scrollLeft) / row.clientWidth) };
    }, SCROLL_END_MS);
  }

  #settling?: ReturnType<typeof setTimeout>;
}

function button(words: string, end: boolean, press: () => void): TemplateResult {
  return html`<button class="care-button" part="button" type="button" aria-disabled=${end} @click=${() => end || press()}>
    ${words}
  </button>`;
}

function rowStyles() {
  return css`
    .care-step-row {
      overflow-x: auto;
      scroll-snap-type: x mandatory;
      scrollbar-width: none;

      .care-steps {
        display: flex;
        align-items: start;
      }

      .care-steps > li {
        flex: 0 0 100%;
        margin: 0;
        padding-inline: 1px;
        scroll-snap-align: start;
      }
    }

    .care-step-controls {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1.25em;
      margin-block-start: var(--_space);

      /* Where the three don't fit side by side, the buttons stay together. */
      @container care (max-width: 24em) {
        gap: 0.5em;

        p {
          order: -1;
          flex-basis: 100%;
        }
      }
    }

    .care-step-row .care-steps > li {
      max-inline-size: none;
    }

    @media print, (scripting: none) {
      .care-step-row {
        overflow: visible;

        .care-steps {
          display: block;
        }

        .care-steps > li + li {
          margin-block-start: 2em;
        }
      }

      .care-step-controls {
        display: none;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-steps': TreatmentSteps;
  }
}

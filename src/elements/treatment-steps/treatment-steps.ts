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

/** A scroll counts as ended after this time without a scroll event, since not every browser has `scrollend`. */
const SCROLL_END_MS = 100;

/**
 * How a treatment works, in illustrated steps that readers go through one by one. They use the buttons, the arrow keys, or
 * swipe, which scrolls the row of steps. In print, and without scripts, the steps are below one another.
 *
 * @example
 * <treatment-steps treatment="immunotherapy">How immunotherapy works</treatment-steps>
 *
 * @tag treatment-steps
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart steps - The steps.
 * @csspart button - A button.
 * @csspart footer - The document footer: date, review and sources.
 */
export class TreatmentSteps extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles, stepsStyles, rowStyles()];
  }

  protected override readonly interactive = true;

  /** The index of the current step, and the id of its treatment: another treatment starts at its first step. */
  @state() private current = { id: '', step: 0 };
  #renderedTreatment?: Treatment;

  readonly #illustrations = new LazyIllustrationsController(this);

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    this.#illustrations.load();
    const { t, headingLevel: level } = ctx;
    const { steps } = treatment;
    const head = sectionHead(level, t('howItWorks'), treatment.title);
    if (!steps.length) return html`${head}<p>${t('notTold')}</p>${documentFooter(treatment, ctx)}`;
    const last = steps.length - 1;
    const current = this.#currentStepOf(treatment);
    const goTo = (step: number) => this.#goTo(treatment, step);
    return html`${head}
      <div
        class="care-step-row"
        role="group"
        aria-label=${t('howItWorks')}
        tabindex="0"
        @scroll=${(event: Event) => this.#onScroll(treatment, event.currentTarget as HTMLElement)}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, current, last, goTo)}
      >
        ${stepList(steps, this.#illustrations.rendererIn(ctx.lang))}
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
    if (treatment && this.#renderedTreatment && treatment !== this.#renderedTreatment) {
      clearTimeout(this.#scrollEndTimer);
      this.#scrollTo(this.#currentStepOf(treatment), true);
    }
    this.#renderedTreatment = treatment;
  }

  #currentStepOf({ id, steps }: Treatment): number {
    return id === this.current.id ? Math.min(this.current.step, steps.length - 1) : 0;
  }

  #goTo({ id }: Treatment, step: number): void {
    this.current = { id, step };
    this.#scrollTo(step, matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  #scrollTo(step: number, isInstant: boolean): void {
    const [row] = this.queryContent('.care-step-row');
    const target = this.queryContent('[data-step]')[step];
    if (!row || !target) return;
    const left = target.getBoundingClientRect().left - row.getBoundingClientRect().left;
    row.scrollBy({ left, behavior: isInstant ? 'instant' : 'smooth' });
  }

  #onKeydown(event: KeyboardEvent, current: number, last: number, goTo: (step: number) => void): void {
    const forward = this.contentRoot.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = this.contentRoot.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = { [forward]: current + 1, [back]: current - 1, Home: 0, End: last }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (step >= 0 && step <= last) goTo(step);
  }

  /** Updates the current step when scrolling has ended. */
  #onScroll({ id }: Treatment, row: HTMLElement): void {
    clearTimeout(this.#scrollEndTimer);
    this.#scrollEndTimer = setTimeout(() => {
      this.current = { id, step: Math.round(Math.abs(row.scrollLeft) / row.clientWidth) };
    }, SCROLL_END_MS);
  }

  #scrollEndTimer?: ReturnType<typeof setTimeout>;
}

function button(label: string, isDisabled: boolean, onClick: () => void): TemplateResult {
  return html`<button class="care-button" part="button" type="button" aria-disabled=${isDisabled} @click=${() => isDisabled || onClick()}>
    ${label}
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

      /* If the three do not fit side by side, the status is above and the buttons stay together. */
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

import type { TemplateResult } from 'lit';
import { state } from '../../base/decorators.js';
import type { Treatment } from '../../content/model.js';
import { LazyIllustrationsController } from '../../article/lazy-illustrations-controller.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { stepsStyles } from '../../article-styles/steps.js';
import { rowStyles } from './treatment-steps.styles.js';
import { template } from './treatment-steps.template.js';

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
    return [...baseStyles, listStyles, stepsStyles, rowStyles];
  }

  protected override readonly interactive = true;

  /** The index of the current step, and the id of its treatment: another treatment starts at its first step. */
  @state() private current = { id: '', step: 0, isChosen: false };
  #renderedTreatment?: Treatment;

  readonly #illustrations = new LazyIllustrationsController(this);

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    this.#illustrations.load();
    return template(treatment, ctx, {
      current: this.#currentStepOf(treatment),
      isChosen: this.current.isChosen,
      goTo: (step) => this.#goTo(treatment, step),
      onScroll: ({ currentTarget }) => this.#onScroll(treatment, currentTarget as HTMLElement),
      onKeydown: (event) => this.#onKeydown(treatment, event),
      illustration: this.#illustrations.rendererIn(ctx.lang),
    });
  }

  protected override willUpdate(): void {
    const { id } = this.documents.loaded?.documents[0] ?? {};
    if (!id || !this.#renderedTreatment || id === this.#renderedTreatment.id) return;
    // Taken out and put back, a row is no longer scrolled: Firefox would scroll it back to where it was, with other steps in it.
    const [row] = this.queryContent('.care-step-row');
    row?.replaceWith(row);
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
    this.current = { id, step, isChosen: true };
    this.#scrollTo(step, matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  #scrollTo(step: number, isInstant: boolean): void {
    const [row] = this.queryContent('.care-step-row');
    const target = this.queryContent('[data-step]')[step];
    if (!row || !target) return;
    const left = target.getBoundingClientRect().left - row.getBoundingClientRect().left;
    row.scrollBy({ left, behavior: isInstant ? 'instant' : 'smooth' });
  }

  #onKeydown(treatment: Treatment, event: KeyboardEvent): void {
    const current = this.#currentStepOf(treatment);
    const last = treatment.steps.length - 1;
    const forward = this.contentRoot.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = this.contentRoot.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = { [forward]: current + 1, [back]: current - 1, Home: 0, End: last }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (step >= 0 && step <= last) this.#goTo(treatment, step);
  }

  /** Updates the current step when scrolling has ended. */
  #onScroll({ id }: Treatment, row: HTMLElement): void {
    clearTimeout(this.#scrollEndTimer);
    this.#scrollEndTimer = setTimeout(() => {
      // Without a width, the row is hidden or has been replaced: it has no current step.
      if (!row.clientWidth) return;
      const step = Math.round(Math.abs(row.scrollLeft) / row.clientWidth);
      const isChosen = this.current.isChosen && step === this.current.step;
      this.current = { id, step, isChosen };
    }, SCROLL_END_MS);
  }

  #scrollEndTimer?: ReturnType<typeof setTimeout>;
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-steps': TreatmentSteps;
  }
}

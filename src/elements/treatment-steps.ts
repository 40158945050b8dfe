import { html, type TemplateResult } from 'lit';
import { state } from '../shared/property.js';
import type { Treatment } from '../content/model.js';
import { LatePictures } from '../shared/late-pictures.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { css } from '../shared/styles/css.js';
import { listStyles } from '../shared/styles/lists.js';
import { stepsStyles } from '../shared/styles/steps.js';
import { colophon } from '../shared/templates/colophon.js';
import { partHead } from '../shared/templates/head.js';
import { stepList } from '../shared/templates/steps.js';
import { TreatmentElement } from '../shared/treatment-element.js';

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
 * @csspart colophon - Date, review and sources of the text.
 */
export class TreatmentSteps extends TreatmentElement {
  static override get looks() {
    return [...baseStyles, listStyles, stepsStyles, rowStyles()];
  }

  protected override readonly tools = true;

  @state() private current = 0;

  readonly #pictures = new LatePictures(this);

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    this.#pictures.want();
    const { t, headingLevel: level } = scene;
    const { steps } = treatment;
    const head = partHead(level, t('howItWorks'), treatment.title);
    if (!steps.length) return html`${head}<p>${t('notTold')}</p>${colophon(treatment, scene)}`;
    const last = steps.length - 1;
    return html`${head}
      <div
        class="care-step-row"
        role="group"
        aria-label=${t('howItWorks')}
        tabindex="0"
        @scroll=${(event: Event) => this.#follow(event.currentTarget as HTMLElement)}
        @keydown=${(event: KeyboardEvent) => this.#key(event, last)}
      >
        ${stepList(steps, this.#pictures.drawIn(scene.lang))}
      </div>
      <div class="care-step-controls">
        ${this.#button(t('previous'), this.current - 1, this.current === 0)}
        <p role="status">${t('stepOf', { step: this.current + 1, steps: steps.length })}</p>
        ${this.#button(t('next'), this.current + 1, this.current === last)}
      </div>
      ${colophon(treatment, scene)}`;
  }

  #button(words: string, step: number, end: boolean): TemplateResult {
    return html`<button class="care-button" part="button" type="button" aria-disabled=${end} @click=${() => end || this.#goTo(step)}>
      ${words}
    </button>`;
  }

  #goTo(step: number): void {
    this.current = step;
    const [row] = this.queryDrawn('.care-step-row');
    const target = this.queryDrawn('[data-step]')[step];
    if (!row || !target) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const left = target.getBoundingClientRect().left - row.getBoundingClientRect().left;
    row.scrollBy({ left, behavior: still ? 'instant' : 'smooth' });
  }

  #key(event: KeyboardEvent, last: number): void {
    const forward = this.page.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = this.page.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = { [forward]: this.current + 1, [back]: this.current - 1, Home: 0, End: last }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (step >= 0 && step <= last) this.#goTo(step);
  }

  /** The step that a swipe has come to rest on. */
  #follow(row: HTMLElement): void {
    const step = Math.round(Math.abs(row.scrollLeft) / row.clientWidth);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.current = step), SCROLL_END_MS);
  }

  #settling?: ReturnType<typeof setTimeout>;
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

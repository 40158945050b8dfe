import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { sectionHead } from '../../article/section-head.js';
import { stepList, type IllustrationRenderer } from '../../article/steps.js';
import { documentFooter } from '../../templates/document-footer.js';
import { liveRegion } from '../../templates/live-region.js';
import type { Template } from '../../templates/template.js';

export interface TreatmentStepsUi {
  /** The index of the current step. */
  current: number;
  /** Whether the reader came to it with a button or a key. Scrolling says nothing: a screen reader scrolls as it reads on. */
  isChosen: boolean;
  goTo: (step: number) => void;
  onScroll: (event: Event) => void;
  onKeydown: (event: KeyboardEvent) => void;
  illustration: IllustrationRenderer;
}

export const template: Template<Treatment, TreatmentStepsUi> = (treatment, ctx, ui) => {
  const { t, headingLevel: level } = ctx;
  const { steps } = treatment;
  const head = sectionHead(level, t('howItWorks'), treatment.title);
  if (!steps.length) return html`${head}<p>${t('notCovered')}</p>${documentFooter(treatment, ctx)}`;
  const last = steps.length - 1;
  const current = ui?.current ?? 0;
  const position = (step: number) => t('stepOf', { step: step + 1, steps: steps.length });
  return html`${head}
    <div
      class="care-step-row"
      role="group"
      aria-label=${t('howItWorks')}
      tabindex="0"
      @scroll=${ui?.onScroll}
      @keydown=${ui?.onKeydown}
    >
      ${stepList(steps, ctx, ui?.illustration)}
    </div>
    <div class="care-step-controls">
      ${button(t('previous'), current === 0, () => ui?.goTo(current - 1))}
      <p>${position(current)}</p>
      ${liveRegion(ui?.isChosen ? position(current) : nothing, 'care-hidden')}
      ${button(t('next'), current === last, () => ui?.goTo(current + 1))}
    </div>
    ${documentFooter(treatment, ctx)}`;
};

function button(label: string, isDisabled: boolean, onClick: () => void): TemplateResult {
  return html`<button class="care-button" part="button" type="button" aria-disabled=${isDisabled} @click=${() => isDisabled || onClick()}>
    ${label}
  </button>`;
}

import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { IllustrationRenderer } from './lazy-illustrations-controller.js';
import { inline } from '../templates/rich-text.js';

type Steps = Treatment['steps'];

/** Illustrated steps. An illustration that has not loaded or does not exist is replaced by its description. */
export function stepList(steps: Steps, illustration?: IllustrationRenderer): TemplateResult {
  return html`<ol class="care-steps" part="steps">
    ${steps.map(
      ({ title, text, picture, description }, index) => html`<li data-step=${index}>
        <figure class="care-figure">${illustration?.(picture, description) ?? html`<p class="care-muted">${description}</p>`}</figure>
        <div><b class="care-step-title">${title}</b><p>${inline(text)}</p></div>
      </li>`,
    )}
  </ol>`;
}

import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { IllustrationRenderer } from './lazy-illustrations-controller.js';
import { inline } from '../templates/rich-text.js';

type Steps = Treatment['steps'];

/** How it works, step by step. Until a picture is here (or where none has its name) its words stand for it. */
export function stepList(steps: Steps, draw?: IllustrationRenderer): TemplateResult {
  return html`<ol class="care-steps" part="steps">
    ${steps.map(
      ({ title, text, picture: name, description }, index) => html`<li data-step=${index}>
        <figure class="care-figure">${draw?.(name, description) ?? html`<p class="care-muted">${description}</p>`}</figure>
        <div><b class="care-step-title">${title}</b><p>${inline(text)}</p></div>
      </li>`,
    )}
  </ol>`;
}

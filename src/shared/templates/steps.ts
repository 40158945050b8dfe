import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import type { Translate } from '../../i18n/translator.js';
import type { picture } from '../pictures/pictures.js';
import { inline } from './rich-text.js';

type Steps = Treatment['steps'];

/** How it works, step by step. Until a picture is here (or where none has its name) its words stand for it. */
export function stepList(steps: Steps, t: Translate, draw?: typeof picture): TemplateResult {
  return html`<ol class="care-steps" part="steps">
    ${steps.map(
      ({ title, text, picture: name, description }, index) => html`<li data-step=${index}>
        <figure class="care-figure">${draw?.(name, description, t) ?? html`<p class="care-quiet">${description}</p>`}</figure>
        <div><b class="care-step-title">${title}</b><p>${inline(text)}</p></div>
      </li>`,
    )}
  </ol>`;
}

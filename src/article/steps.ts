import { html, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { inline } from '../templates/rich-text.js';

type Steps = Treatment['steps'];
/** Renders an illustration; undefined if it does not exist or has not loaded. */
export type IllustrationRenderer = NonNullable<RenderContext['illustration']>;

/** Illustrated steps. If there is no illustration, its description is shown. */
export function stepList(
  steps: Steps,
  ctx: RenderContext,
  illustration: IllustrationRenderer | undefined = ctx.illustration,
): TemplateResult {
  return html`<ol class="care-steps" part="steps">
    ${steps.map(
      ({ title, text, picture, description }, index) => html`<li data-step=${index}>
        <figure class="care-figure">${illustration?.(picture, description) ?? html`<p class="care-muted">${description}</p>`}</figure>
        <div><b class="care-step-title">${title}</b><p>${inline(text, ctx)}</p></div>
      </li>`,
    )}
  </ol>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../content/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { documentLink } from './document-link.js';

export type Effect = Treatment['effects'][number];

/** Links to side effects, each with its frequency. `details` renders what follows a link. */
export function effectList(
  effects: Effect[],
  ctx: RenderContext,
  details?: (effect: Effect) => unknown,
): TemplateResult {
  return html`<ul class="care-links" part="effects">
    ${effects.map((effect) =>
      effect.title
        ? html`<li>
            ${documentLink('side-effects', effect.id, effect.title, ctx)}
            ${effect.frequency ? html`<span class="care-muted">${effect.frequency}${ctx.citations?.marks(effect.sources)}</span>` : nothing} ${details?.(effect) ?? nothing}
          </li>`
        : nothing,
    )}
  </ul>`;
}

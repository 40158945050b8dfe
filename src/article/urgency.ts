import { html, nothing, type TemplateResult } from 'lit';
import calendar from 'lucide/dist/esm/icons/calendar-days.mjs';
import octagon from 'lucide/dist/esm/icons/octagon-alert.mjs';
import triangle from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { Call } from '../content/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { heading } from '../templates/heading.js';
import { icon, type Icon } from '../templates/icon.js';
import { inline } from '../templates/rich-text.js';

const shapes = { emergency: octagon, today: triangle, nextVisit: calendar } satisfies Record<keyof Call, Icon>;
const levels = Object.keys(shapes) as (keyof Call)[];

/** The signs for which to call, in three fixed levels of urgency. Levels without signs are left out. */
export function urgency(call: Call, ctx: RenderContext, level: number): TemplateResult {
  return html`${levels.map((name) => (call[name].length ? urgencyLevel(name, call[name], ctx, level) : nothing))}`;
}

/** The signs of one level, marked by its title, an icon and a colour. Without `level`, the title is not a heading. */
export function urgencyLevel(
  name: keyof Call,
  items: Call[keyof Call],
  ctx: RenderContext,
  level?: number,
): TemplateResult {
  const title = html`${icon(shapes[name])}<b>${ctx.t(name)}</b>`;
  return html`<section class="care-urgency care-urgency-${name}" part="urgency ${name}">
    ${level ? heading(level, title) : html`<p class="care-heading">${title}</p>`}
    <ul class="care-list">
      ${items.map((sign) => html`<li>${inline(sign, ctx)}</li>`)}
    </ul>
    ${level && name === 'emergency' ? html`<p class="care-small">${ctx.t('emergencyElsewhere')}</p>` : nothing}
  </section>`;
}

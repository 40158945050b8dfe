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

/** When to call, in three fixed levels. A level without signs is left out. */
export function urgency(call: Call, ctx: RenderContext, level: number): TemplateResult {
  return html`${levels.map((name) => (call[name].length ? signs(name, call[name], ctx, level) : nothing))}`;
}

/** The signs of one level, told by words, shape and colour; without `level` its words are no heading. */
export function signs(name: keyof Call, found: Call[keyof Call], { t }: RenderContext, level?: number): TemplateResult {
  const words = html`${icon(shapes[name])}<b>${t(name)}</b>`;
  return html`<section class="care-urgency care-urgency-${name}" part="urgency ${name}">
    ${level ? heading(level, words) : html`<p class="care-heading">${words}</p>`}
    <ul class="care-list">
      ${found.map((sign) => html`<li>${inline(sign)}</li>`)}
    </ul>
    ${level && name === 'emergency' ? html`<p class="care-small">${t('emergencyElsewhere')}</p>` : nothing}
  </section>`;
}

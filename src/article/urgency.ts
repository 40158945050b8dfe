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

/**
 * The signs for which to call, in three fixed levels of urgency. Levels without signs are left out. The first `coreSigns`
 * emergencies are the same in every treatment.
 */
export function urgency(call: Call, ctx: RenderContext, level: number, coreSigns?: number): TemplateResult {
  return html`${levels.map((name) =>
    call[name].length
      ? urgencyLevel(name, call[name], ctx, level, name === 'emergency' ? coreSigns : undefined)
      : nothing,
  )}`;
}

/**
 * The signs of one level, marked by its title, an icon and a colour. Without `level`, the title is not a heading. A long list
 * is easier to take in as two: the first `core` signs, then the others.
 */
export function urgencyLevel(
  name: keyof Call,
  items: Call[keyof Call],
  ctx: RenderContext,
  level?: number,
  core = items.length,
): TemplateResult {
  const title = html`${icon(shapes[name])}<b>${ctx.t(name)}</b>`;
  return html`<section class="care-urgency care-urgency-${name}" part="urgency ${name}">
    ${level ? heading(level, title) : html`<p class="care-heading">${title}</p>`}
    ${signList(items.slice(0, core), ctx)}
    ${core < items.length ? html`<p><b>${ctx.t('emergencyMore')}</b></p>${signList(items.slice(core), ctx)}` : nothing}
    ${level && name === 'emergency' ? html`<p class="care-small">${ctx.t('emergencyElsewhere')}</p>` : nothing}
  </section>`;
}

const signList = (signs: Call[keyof Call], ctx: RenderContext): TemplateResult =>
  html`<ul class="care-list">${signs.map((sign) => html`<li>${inline(sign, ctx)}</li>`)}</ul>`;

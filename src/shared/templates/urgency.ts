import { html, nothing, type TemplateResult } from 'lit';
import calendar from 'lucide/dist/esm/icons/calendar-days.mjs';
import octagon from 'lucide/dist/esm/icons/octagon-alert.mjs';
import triangle from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { Call } from '../../content/model.js';
import type { Scene } from '../scene.js';
import { heading } from './heading.js';
import { icon, type Icon } from './icon.js';
import { inline } from './rich-text.js';

const shapes = { emergency: octagon, today: triangle, nextVisit: calendar } satisfies Record<keyof Call, Icon>;
const levels = Object.keys(shapes) as (keyof Call)[];

/** When to call, in three fixed levels, told by words, shape and colour. A level without signs is left out. */
export function urgency(call: Call, { t }: Scene, level: number): TemplateResult {
  return html`${levels.map((name) =>
    call[name].length
      ? html`<section class="care-urgency care-urgency-${name}" part="urgency ${name}">
          ${heading(level, html`${icon(shapes[name])}<span>${t(name)}</span>`)} ${list(call[name])}
          ${name === 'emergency' ? html`<p class="care-small">${t('emergencyElsewhere')}</p>` : nothing}
        </section>`
      : nothing,
  )}`;
}

/** The signs of one level, under its words and shape: a colour alone says nothing. */
export function signs(level: keyof Call, found: Call[keyof Call], { t }: Scene): TemplateResult {
  return html`<div class="care-urgency care-urgency-${level}" part="urgency ${level}">
    <p class="care-heading">${icon(shapes[level])}<b>${t(level)}</b></p>
    ${list(found)}
  </div>`;
}

function list(found: Call[keyof Call]): TemplateResult {
  return html`<ul class="care-list">
    ${found.map((sign) => html`<li>${inline(sign)}</li>`)}
  </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../../content/model.js';
import type { Scene } from '../scene.js';
import { heading } from './heading.js';
import { icon, type IconName } from './icon.js';
import { inline } from './rich-text.js';

const levels = [
  { level: 'emergency', key: 'emergency', icon: 'octagon' },
  { level: 'today', key: 'today', icon: 'triangle' },
  { level: 'nextVisit', key: 'nextVisit', icon: 'calendar' },
] as const satisfies { level: keyof Call; key: string; icon: IconName }[];

/** When to call, in three fixed levels, told by words, shape and colour. A level without signs is left out. */
export function urgency(call: Call, { t }: Scene, level: number): TemplateResult {
  return html`${levels.map(({ level: name, key, icon: shape }) =>
    call[name].length
      ? html`<section class="care-urgency care-urgency-${name}" part="urgency ${name}">
          ${heading(level, html`${icon(shape)}<span>${t(key)}</span>`)}
          <ul class="care-list">
            ${call[name].map((sign) => html`<li>${inline(sign)}</li>`)}
          </ul>
          ${name === 'emergency' ? html`<p class="care-small">${t('emergencyElsewhere')}</p>` : nothing}
        </section>`
      : nothing,
  )}`;
}

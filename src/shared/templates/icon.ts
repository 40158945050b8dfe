import { html, svg, type TemplateResult } from 'lit';
import calendar from 'lucide/dist/esm/icons/calendar-days.mjs';
import octagon from 'lucide/dist/esm/icons/octagon-alert.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import triangle from 'lucide/dist/esm/icons/triangle-alert.mjs';

/** Icons of Lucide (https://lucide.dev, ISC), on its grid of 24 units. */
const icons = { calendar, octagon, phone, triangle };

export type IconName = keyof typeof icons;

/** An icon beside words that say the same: no screen reader speaks it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="care-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${icons[name].map(([element, at]) =>
      element === 'path'
        ? svg`<path d=${at.d!} />`
        : svg`<rect x=${at.x!} y=${at.y!} width=${at.width!} height=${at.height!} rx=${at.rx!} />`,
    )}
  </svg>`;
}

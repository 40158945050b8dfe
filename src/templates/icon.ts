import { html, svg, type TemplateResult } from 'lit';

/** A Lucide icon (https://lucide.dev, ISC license), on a grid of 24 by 24 units. */
export type Icon = [element: string, attributes: Record<string, string>][];

/** A decorative icon, hidden from screen readers: the text beside it has the same meaning. */
export function icon(shapes: Icon): TemplateResult {
  return html`<svg class="care-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shapes.map(([element, { d, x, y, width, height, rx }]) =>
      element === 'path'
        ? svg`<path d=${d!} />`
        : svg`<rect x=${x!} y=${y!} width=${width!} height=${height!} rx=${rx!} />`,
    )}
  </svg>`;
}

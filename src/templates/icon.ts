import { html, svg, type TemplateResult } from 'lit';

/** An icon of Lucide (https://lucide.dev, ISC), on its grid of 24 units; each is imported where it is drawn. */
export type Icon = [element: string, attributes: Record<string, string>][];

/** An icon beside words that say the same: no screen reader speaks it. */
export function icon(shapes: Icon): TemplateResult {
  return html`<svg class="care-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shapes.map(([element, at]) =>
      element === 'path'
        ? svg`<path d=${at.d!} />`
        : svg`<rect x=${at.x!} y=${at.y!} width=${at.width!} height=${at.height!} rx=${at.rx!} />`,
    )}
  </svg>`;
}

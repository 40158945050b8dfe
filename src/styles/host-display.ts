import { adoptStyles } from './adopt.js';
import { css } from './css.js';

const blockStyles = css`
  :host {
    display: block !important;
  }
`;

/**
 * Makes an element a block again if the page's `* { all: unset !important }` has made it inline. Any other `display` is the
 * page author's choice, who may hide the element or lay it out.
 */
export function restoreHostDisplay(host: Element): void {
  if (host.shadowRoot && getComputedStyle(host).display === 'inline') adoptStyles(host.shadowRoot, [blockStyles]);
}

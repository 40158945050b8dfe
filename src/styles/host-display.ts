import { adoptStyles } from './adopt.js';
import { css } from './css.js';

const blockStyles = css`
  :host {
    display: block !important;
  }
`;

/**
 * A page's `* { all: unset !important }` makes an element inline. It becomes a block again, but only then: as a rule,
 * `display` is the page's to set, which may hide an element or place it.
 */
export function restoreHostDisplay(host: Element): void {
  if (host.shadowRoot && getComputedStyle(host).display === 'inline') adoptStyles(host.shadowRoot, [blockStyles]);
}

import { adoptInto } from './styles/adopt.js';
import { css } from './styles/css.js';

/** A host's `* { all: unset !important }` shows what is hidden. Among important rules those of a shadow root win. */
export const hiddenStyles = css`
  :host([hidden]) {
    display: none !important;
  }
`;

const blockStyles = css`
  :host {
    display: block !important;
  }
`;

/**
 * The same rule makes an element inline. It becomes a block again, but only then: as a rule, `display` is the page's to
 * set, which may hide an element or place it.
 */
export function holdDisplay(host: Element): void {
  if (host.shadowRoot && getComputedStyle(host).display === 'inline') adoptInto(host.shadowRoot, [blockStyles]);
}

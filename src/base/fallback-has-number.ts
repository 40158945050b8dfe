import { isWrittenAs } from '../content/telephone.js';

/** Telephone numbers in text: digits with the separators that people write between them. */
const numberPattern = /\+?[\d(][\d\s().\u2010-\u2015-]*\d/g;

/** Whether a visible `tel:` link among the children of `host` calls `dial` and has that number in its text. */
export function fallbackHasNumber(host: Element, dial: string): boolean {
  return [...host.querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i]')].some((link) => {
    const numbers = link.textContent.match(numberPattern) ?? [];
    return (
      link.getClientRects().length > 0 &&
      isWrittenAs(dial, link.pathname) &&
      numbers.some((number) => isWrittenAs(dial, number))
    );
  });
}

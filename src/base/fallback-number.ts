import { isShownAs } from '../content/telephone.js';

/** What looks like a number in words: digits with what people write between them. */
const numbers = /\+?[\d(][\d\s().\u2010-\u2015-]*\d/g;

/** Whether `host` has among its children a link that a reader sees, that calls `dial` and that names that number. */
export function fallbackShows(host: Element, dial: string): boolean {
  return [...host.querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i]')].some((link) => {
    const named = link.textContent?.match(numbers) ?? [];
    return link.getClientRects().length > 0 && isShownAs(dial, link.pathname) && named.some((number) => isShownAs(dial, number));
  });
}

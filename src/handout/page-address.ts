import { documentMember } from '../core/dom.js';

/**
 * The address that leads back to the page, for paper and copies: its canonical URL if that is on the same server, otherwise
 * its own without what may be about the reader: a query, which may hold a name or a token, and a fragment. Undefined for a
 * page that nobody else can open, such as a file. Visitors may be able to write a `<link>` into the body of a page.
 */
export function pageAddress(): string | undefined {
  if (!/^https?:$/.test(location.protocol)) return undefined;
  const { origin, pathname } = location;
  const canonical =
    documentMember('querySelector')<HTMLLinkElement>('head > link[rel~="canonical" i][href]')?.href ?? '';
  return canonical.startsWith(`${origin}/`) ? canonical.replace(/#.*/, '') : origin + pathname;
}

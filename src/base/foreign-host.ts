import { settings } from '../core/settings.js';

/** The host of a document's URL if it is neither on BASE's origin nor on the page's: the document footer names it as the publisher. */
export function foreignHost(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { origin, host } = new URL(url);
  return [location.href, settings.base].some((trusted) => trusted && new URL(trusted).origin === origin)
    ? undefined
    : host;
}

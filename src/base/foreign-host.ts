import { settings } from '../core/settings.js';

/** The host of a document that comes neither from BASE nor from the page's own: readers are told whose text it is. */
export function foreignHost(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const { origin, host } = new URL(address);
  return [location.href, settings.base].some((own) => own && new URL(own).origin === origin) ? undefined : host;
}

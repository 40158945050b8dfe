import { ContentClient } from '../content/content-client.js';
import { warn } from './warn.js';
import { settings, type Settings } from './settings-values.js';

/** What all elements of the page share: its defaults, and one client, so that equal requests are one. */
export { settings, type Settings };
export let client = new ContentClient(undefined, warn);

export function configure(given: Settings & { fetch?: typeof fetch }): void {
  const { fetch: fetcher, ...rest } = given;
  Object.assign(settings, rest);
  if (fetcher) client = new ContentClient(fetcher, warn);
}

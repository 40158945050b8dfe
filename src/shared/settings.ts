import { ContentClient } from '../content/content-client.js';
import { fetchStringsFrom, type StringsSource } from '../i18n/translator.js';
import { warn } from './warn.js';
import { settings, type Settings } from './settings-values.js';

/** What all elements of the page share: its defaults, and one client, so that equal requests are one. */
export { settings, type Settings };
export let client = new ContentClient(undefined, warn);

/** What the door brings along: its own ways to fetch documents and strings. */
interface Sources {
  fetch?: typeof fetch;
  strings?: StringsSource;
}

export function configure(given: Settings & Sources): void {
  const { fetch: fetcher, strings, ...rest } = given;
  Object.assign(settings, rest);
  settings.hotline = settings.hotline?.trim();
  if (strings) fetchStringsFrom(strings);
  if (fetcher) client = new ContentClient(fetcher, warn);
}

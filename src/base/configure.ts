import { ContentClient } from '../content/client.js';
import { setMessagesSource, type MessagesSource } from '../i18n/translate.js';
import { warn } from '../core/warn.js';
import { settings, type Settings } from '../core/settings.js';

/** What all elements of the page share: its defaults, and one client, so that equal requests are one. */
export { settings, type Settings };
export let client = new ContentClient(undefined, warn);

/** What the door brings along: its own ways to fetch documents and strings. */
interface Sources {
  fetch?: typeof fetch;
  strings?: MessagesSource;
}

export function configure(given: Settings & Sources): void {
  const { fetch: fetcher, strings, ...rest } = given;
  Object.assign(settings, rest);
  settings.hotline = settings.hotline?.trim();
  if (strings) setMessagesSource(strings);
  if (fetcher) client = new ContentClient(fetcher, warn);
}

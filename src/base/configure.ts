import { ContentClient } from '../content/client.js';
import { setMessagesSource, type MessagesSource } from '../i18n/translate.js';
import { warn } from '../core/warn.js';
import { settings, type Settings } from '../core/settings.js';

/** What all elements of the page share: its defaults, and one client, so that equal requests are one. */
export { settings, type Settings };
export let client = new ContentClient(undefined, warn);

/** Ways of the loader to fetch documents and messages, instead of the usual ones. */
interface Sources {
  fetch?: typeof fetch;
  messages?: MessagesSource;
}

export function configure(given: Settings & Sources): void {
  const { fetch: fetcher, messages, ...rest } = given;
  Object.assign(settings, rest);
  settings.hotline = settings.hotline?.trim();
  if (messages) setMessagesSource(messages);
  if (fetcher) client = new ContentClient(fetcher, warn);
}

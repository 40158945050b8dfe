import { ContentClient } from '../content/client.js';
import { setMessagesSource, type MessagesSource } from '../i18n/translate.js';
import { warn } from '../core/warn.js';
import { settings, type Settings } from '../core/settings.js';

/** Shared by all elements of the page: its defaults, and one client, so that each document is requested once. */
export { settings, type Settings };
export let client = new ContentClient(undefined, warn);

/** Implementations that the loader provides for fetching documents and messages. */
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

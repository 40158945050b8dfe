import { setFetch } from '../content/shared-client.js';
import { configure, type Settings } from '../core/settings.js';
import { setMessagesSource, type MessagesSource } from '../i18n/translate.js';

/** What the loader does for elements. In pages with a bundler there is no loader. */
interface Loader {
  fetch: typeof fetch;
  messages: MessagesSource;
  /** Loads the code of an element of ours inside rendered content. */
  loadElement: (element: Element) => void;
}

export let loadElement: Loader['loadElement'] | undefined;

/** The loader calls this once, with the attributes of its script tag. */
export function connectLoader(settings: Settings, loader: Loader): void {
  configure(settings);
  setFetch(loader.fetch);
  setMessagesSource(loader.messages);
  loadElement = loader.loadElement;
}

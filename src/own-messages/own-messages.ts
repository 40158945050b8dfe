import type { LitElement } from 'lit';
import type { I18next } from '../core/i18next.js';
import { languageMayHaveChanged } from '../core/inherited-language.js';
import { settings, type Settings } from '../core/settings.js';
import { warn } from '../core/warn.js';
import { formatMessage, setFormatMessage } from '../i18n/translate.js';
import { I18nextMessages } from './i18next-messages.js';
import { readWrittenMessages } from './written-messages.js';

/**
 * A page's own messages: those that it has written for us, then those of its i18next. Ours are for what it leaves out, and
 * for what readers' safety depends on.
 */

/** The settings that they come from. */
let source: Pick<Settings, 'i18n' | 'messages'> = {};
let i18next: I18nextMessages | undefined;

/** Uses the messages of the page's settings, if these have changed. Never rejects: what can't be read is left out, with a warning. */
export async function useOwnMessages(): Promise<void> {
  const { i18n, messages } = settings;
  if (i18n === source.i18n && messages === source.messages) return;
  const used = (source = { i18n, messages });
  const written = messages && (await readWrittenMessages(messages));
  // The page may have changed its settings meanwhile.
  if (used !== source) return;
  i18next?.follow(undefined);
  i18next = i18n && isInstance(i18n) ? new I18nextMessages(i18n) : undefined;
  if (connected.size) i18next?.follow(languageMayHaveChanged);
  setFormatMessage((...args) => (written && written(...args)) ?? i18next?.format(...args) ?? formatMessage(...args));
  languageMayHaveChanged();
}

function isInstance(i18n: I18next): boolean {
  const isOne = (['on', 'off', 't', 'exists'] as const).every((name) => typeof i18n[name] === 'function');
  if (!isOne) warn('i18n: expected an i18next instance');
  return isOne;
}

const known = new WeakSet<LitElement>();
const connected = new Set<LitElement>();

/** Updates an element when the messages or the language change, for as long as it is in the page. Call this in each update. */
export function updateOnChange(element: LitElement): void {
  void useOwnMessages();
  if (known.has(element)) return;
  known.add(element);
  element.addController({
    hostConnected: () => {
      connected.add(element);
      i18next?.follow(languageMayHaveChanged);
    },
    hostDisconnected: () => {
      connected.delete(element);
      if (!connected.size) i18next?.follow(undefined);
    },
  });
}

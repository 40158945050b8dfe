import en from '../../locales/en/states.json' with { type: 'json' };
import fr from '../../locales/fr/states.json' with { type: 'json' };
import { languageChain } from '../core/language.js';
import { messagesLanguage } from './translate.js';

/**
 * Messages for loading and failure. English and French are bundled with the code, because they must be available when the
 * network fails. The other languages are loaded on demand; if that fails, their readers get English.
 */
export interface StatusMessages {
  loading: string;
  failure: string;
  failureCall: string;
  retry: string;
}

const messagesByLanguage: Record<string, StatusMessages> = { en, fr };

/** Loads the messages for `lang`. Resolves to true if new ones were loaded. Never rejects. */
export async function loadStatusMessages(lang: string): Promise<boolean> {
  if (messagesLanguage(lang) in messagesByLanguage) return false;
  try {
    const { moreStatusMessages } = await import('../messages/more-status-messages.js');
    Object.assign(messagesByLanguage, moreStatusMessages);
    return true;
  } catch {
    return false;
  }
}

/** The messages in the best available language for a reader of `lang`. */
export function getStatusMessages(lang: string): StatusMessages & { lang: string } {
  const language = languageChain(lang, Object.keys(messagesByLanguage))[0] ?? 'en';
  return { ...messagesByLanguage[language]!, lang: language };
}

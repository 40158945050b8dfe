import en from '../../locales/en/states.json' with { type: 'json' };
import fr from '../../locales/fr/states.json' with { type: 'json' };
import { languageChain } from '../core/language.js';
import { messagesLanguage } from './translate.js';

/**
 * What a reader is told while nothing else is here, or will come. In English and French it travels
 * with the code, because a failure of the network must not silence the sentence that speaks of it; a
 * reader of another language is told in English where not even that file comes.
 */
export interface StatusMessages {
  loading: string;
  failure: string;
  failureCall: string;
  retry: string;
}

const states: Record<string, StatusMessages> = { en, fr };

/** Fetches the states for `lang` where they are not here. True when they have come. Never rejects. */
export async function loadStatusMessages(lang: string): Promise<boolean> {
  if (messagesLanguage(lang) in states) return false;
  try {
    const { moreStatusMessages } = await import('../messages/more-status-messages.js');
    Object.assign(states, moreStatusMessages);
    return true;
  } catch {
    return false;
  }
}

/** In the reader's language, or the nearest that has them. */
export function statusMessagesIn(lang: string): StatusMessages & { lang: string } {
  const found = languageChain(lang, Object.keys(states))[0] ?? 'en';
  return { ...states[found]!, lang: found };
}

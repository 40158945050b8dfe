import en from '../../locales/en/states.json' with { type: 'json' };
import fr from '../../locales/fr/states.json' with { type: 'json' };
import { languageChain } from '../content/language.js';
import { stringsLanguage } from './translator.js';

/**
 * What a reader is told while nothing else is here, or will come. In English and French it travels
 * with the code, because a failure of the network must not silence the sentence that speaks of it; a
 * reader of another language is told in English where not even that file comes.
 */
export type States = typeof en;

const states: Record<string, States> = { en, fr };

/** Fetches the states for `lang` where they are not here. True when they have come. Never rejects. */
export async function loadStates(lang: string): Promise<boolean> {
  if (stringsLanguage(lang) in states) return false;
  try {
    const { moreStates } = await import('./more-states.js');
    Object.assign(states, moreStates);
    return true;
  } catch {
    return false;
  }
}

/** In the reader's language, or the nearest that has them. */
export function statesIn(lang: string): States & { lang: string } {
  const found = languageChain(lang, Object.keys(states))[0] ?? 'en';
  return { ...states[found]!, lang: found };
}

import en from '../../locales/en/states.json' with { type: 'json' };
import fr from '../../locales/fr/states.json' with { type: 'json' };
import { languageChain } from '../content/language.js';

/**
 * What a reader is told while nothing else is here, or will come. It travels with the code,
 * because a failure of the network must not silence the sentence that speaks of it.
 */
export type States = typeof en;

const states: Record<string, States> = { en, fr };

/** In the reader's language, or the nearest that has them. */
export function statesIn(lang: string): States & { lang: string } {
  const found = languageChain(lang, Object.keys(states))[0] ?? 'en';
  return { ...states[found]!, lang: found };
}

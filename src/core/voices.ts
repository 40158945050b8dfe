import { canonicalLanguage } from './language.js';
import { optionalGlobal } from './dom.js';

/**
 * A voice for `lang` that runs on the reader's device. Some browsers have voices that send the text to a server: those are
 * never used, because what someone reads about cancer is private.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const base = languageOf(lang);
  if (!base) return undefined;
  const voices = optionalGlobal('speechSynthesis')?.getVoices() ?? [];
  const matching = voices.filter((voice) => voice.localService && languageOf(voice.lang) === base);
  const exact = matching.find((voice) => canonicalLanguage(voice.lang) === canonicalLanguage(lang));
  return exact ?? matching.find((voice) => voice.default) ?? matching[0];
}

/** The language without its region: `fr` for `fr-CA`, and for `fr_CA` and `fra-CAN`, as Android's voices write it. */
function languageOf(tag: string): string | null {
  return canonicalLanguage(tag.trim().split(/[-_]/)[0]);
}

/** Calls `listener` when the browser's voices have loaded, which in many browsers is some time after the page. Returns a function that ends it. */
export function onVoicesChange(listener: () => void): () => void {
  const synthesis = optionalGlobal('speechSynthesis');
  synthesis?.addEventListener('voiceschanged', listener);
  return () => synthesis?.removeEventListener('voiceschanged', listener);
}

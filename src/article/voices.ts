import type { LitElement, ReactiveController } from 'lit';
import { canonicalLanguage } from '../core/language.js';
import { optionalGlobal } from '../core/dom.js';

/**
 * A voice for `lang` that speaks on the reader's own device. Some browsers offer voices that send the
 * text to a server: those are never used, since what someone reads about cancer is theirs alone.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const base = languageOf(lang);
  if (!base) return undefined;
  const voices = optionalGlobal('speechSynthesis')?.getVoices() ?? [];
  const fitting = voices.filter((voice) => voice.localService && languageOf(voice.lang) === base);
  return fitting.find((voice) => canonicalLanguage(voice.lang) === canonicalLanguage(lang)) ?? fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Of `fr-CA`, and of what Android's voices say for it, `fr_CA` or `fra-CAN`: `fr`. */
function languageOf(tag: string): string | null {
  return canonicalLanguage(tag.trim().split(/[-_]/)[0]);
}

/** Draws the host again when the browser has found its voices: many do so only some time after the page is there. */
export class VoicesController implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    optionalGlobal('speechSynthesis')?.addEventListener('voiceschanged', this.#draw);
  }

  hostDisconnected(): void {
    optionalGlobal('speechSynthesis')?.removeEventListener('voiceschanged', this.#draw);
  }

  readonly #draw = (): void => this.host.requestUpdate();
}

import type { LitElement, ReactiveController } from 'lit';
import { optionalGlobal } from './dom.js';

/**
 * A voice for `lang` that speaks on the reader's own device. Some browsers offer voices that send the
 * text to a server: those are never used, since what someone reads about cancer is theirs alone.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const base = lang.split('-')[0]!.toLowerCase();
  const voices = optionalGlobal('speechSynthesis')?.getVoices() ?? [];
  const fitting = voices.filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0]!.toLowerCase() === base);
  return fitting.find((voice) => voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase()) ?? fitting.find((voice) => voice.default) ?? fitting[0];
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

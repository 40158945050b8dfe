import type { LitElement, ReactiveController } from 'lit';
import { nearestLanguage, onLanguageChange } from './nearest-language.js';
import { settings } from './settings.js';

/** The language that the host should speak, followed as the page changes. */
export class LanguageController implements ReactiveController {
  wanted = 'en';
  #stop?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.#stop = onLanguageChange(this.host, () => this.#follow());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #follow(): void {
    const wanted = nearestLanguage(this.host, settings.lang);
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.host.requestUpdate();
  }
}

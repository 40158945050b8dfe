import type { LitElement, ReactiveController } from 'lit';
import { inheritedLanguage, onLanguageChange } from '../core/inherited-language.js';
import { settings } from './configure.js';

/** The language that the host should speak, followed as the page changes. */
export class LanguageController implements ReactiveController {
  wanted = 'en';
  #stop?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(this.host, () => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    this.wanted = inheritedLanguage(this.host, settings.lang);
  }
}

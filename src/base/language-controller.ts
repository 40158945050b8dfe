import type { LitElement, ReactiveController } from 'lit';
import { inheritedLanguage, onLanguageChange } from '../core/inherited-language.js';
import { settings } from '../core/settings.js';

/** The language to show the host's content in. Updates the host when that changes anywhere above it. */
export class LanguageController implements ReactiveController {
  current = 'en';
  #unsubscribe?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = onLanguageChange(this.host, () => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  hostUpdate(): void {
    this.current = inheritedLanguage(this.host, settings.lang);
  }
}

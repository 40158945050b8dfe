import type { LitElement, ReactiveController } from 'lit';
import { inheritedLanguage, onLanguageChange } from '../core/inherited-language.js';
import { canonicalLanguage } from '../core/language.js';
import { settings } from '../core/settings.js';
import { loadOwnMessages } from './load-own-messages.js';

/** The language to show the host's content in. Updates the host when that changes anywhere above it, or in the settings. */
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
    void loadOwnMessages(this.host);
    const { i18n, lang } = settings;
    // i18next comes before `lang` on ancestors, since many such sites never update `<html lang>`. A text that we have
    // rendered is in the language that it says.
    const siteLanguage =
      (this.host.closest('.care-content') ?? this.host.getAttribute('lang'))
        ? null
        : canonicalLanguage(i18n?.resolvedLanguage ?? i18n?.language);
    this.current = siteLanguage ?? inheritedLanguage(this.host, lang);
  }
}

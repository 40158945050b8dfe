import type { LitElement } from 'lit';
import { loadMessages, messagesLanguage } from '../i18n/translate.js';
import type { IllustrationRenderer } from './steps.js';

/** The last key: each controller has its own, which makes ids within its illustrations unique on the page. */
let lastKey = 0;

/** Imports the illustrations and their labels once they are needed, and updates the host when they have loaded. */
export class LazyIllustrationsController {
  #isNeeded = false;
  #lang?: string;
  #renderer?: IllustrationRenderer;
  readonly #key = ++lastKey;

  constructor(private readonly host: LitElement) {}

  load(): void {
    if (this.#isNeeded) return;
    this.#isNeeded = true;
    this.host.requestUpdate();
  }

  /** Renders illustrations with labels in `lang`. Until these have loaded: in another language, or none. */
  rendererIn(lang: string): IllustrationRenderer {
    return (name, description) => {
      const labelLang = messagesLanguage(lang);
      if (this.#isNeeded && labelLang !== this.#lang) void this.#load(labelLang);
      return this.#renderer?.(name, description);
    };
  }

  async #load(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      const [{ illustration }, t] = await Promise.all([
        import('../illustrations/illustrations.js'),
        loadMessages(lang, true),
      ]);
      if (this.#lang !== lang) return;
      this.#renderer = (name, description) => illustration(name, description, t, this.#key);
      this.host.requestUpdate();
    } catch {
      // The descriptions are shown instead; the next update retries.
      this.#lang = undefined;
    }
  }
}

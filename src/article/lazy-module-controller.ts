import type { LitElement } from 'lit';
import { loadMessages, messagesLanguage, type Translate } from '../i18n/translate.js';

/** A module, and the messages of controls in a reader's language. */
export interface Loaded<Module> {
  module: Module;
  t: Translate;
}

/** Imports a module and its messages once they are needed, and updates the host when they have loaded. */
export class LazyModuleController<Module> {
  #isNeeded = false;
  #lang?: string;
  #loaded?: Loaded<Module>;

  constructor(
    protected readonly host: LitElement,
    private readonly importModule: () => Promise<Module>,
  ) {}

  load(): void {
    if (this.#isNeeded) return;
    this.#isNeeded = true;
    this.host.requestUpdate();
  }

  /** With messages in `lang`. Until these have loaded: in another language, or undefined. Call this in each render. */
  protected in(lang: string): Loaded<Module> | undefined {
    const messagesLang = messagesLanguage(lang);
    if (this.#isNeeded && messagesLang !== this.#lang) void this.#load(messagesLang);
    return this.#loaded;
  }

  async #load(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      const [module, t] = await Promise.all([this.importModule(), loadMessages(lang, true)]);
      if (this.#lang !== lang) return;
      this.#loaded = { module, t };
      this.host.requestUpdate();
    } catch {
      // The page does without; the next update retries.
      this.#lang = undefined;
    }
  }
}

import type { LitElement, TemplateResult } from 'lit';
import { loadMessages, messagesLanguage } from '../i18n/translate.js';

export type IllustrationRenderer = (name: string, description: string) => TemplateResult | undefined;

/** How many elements have pictures: ids within them are told apart by it. */
let count = 0;

/** Fetches the pictures, and the words in them, when they are wanted, and draws the host again when they are here. */
export class LazyIllustrationsController {
  #wanted = false;
  #lang?: string;
  #draw?: IllustrationRenderer;
  readonly #key = ++count;

  constructor(private readonly host: LitElement) {}

  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.host.requestUpdate();
  }

  /** Undefined until the pictures are here; until then, and without them, their words are shown. */
  drawIn(lang: string): IllustrationRenderer | undefined {
    const labels = messagesLanguage(lang);
    if (this.#wanted && labels !== this.#lang) void this.#load(labels);
    return this.#draw;
  }

  async #load(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      const [{ illustration: picture }, t] = await Promise.all([import('../illustrations/illustrations.js'), loadMessages(lang, true)]);
      if (this.#lang !== lang) return;
      this.#draw = (name, description) => picture(name, description, t, this.#key);
      this.host.requestUpdate();
    } catch {
      // Their words stand for them; the next drawing asks again.
      this.#lang = undefined;
    }
  }
}

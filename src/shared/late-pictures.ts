import type { LitElement, TemplateResult } from 'lit';
import { loadStrings, stringsLanguage } from '../i18n/translator.js';

export type DrawPicture = (name: string, description: string) => TemplateResult | undefined;

/** How many elements have pictures: ids within them are told apart by it. */
let count = 0;

/** Fetches the pictures, and the words in them, when they are wanted, and draws the host again when they are here. */
export class LatePictures {
  #wanted = false;
  #lang?: string;
  #draw?: DrawPicture;
  readonly #key = ++count;

  constructor(private readonly host: LitElement) {}

  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.host.requestUpdate();
  }

  /** Undefined until the pictures are here; until then, and without them, their words are shown. */
  drawIn(lang: string): DrawPicture | undefined {
    const labels = stringsLanguage(lang);
    if (this.#wanted && labels !== this.#lang) void this.#load(labels);
    return this.#draw;
  }

  async #load(lang: string): Promise<void> {
    this.#lang = lang;
    try {
      const [{ picture }, t] = await Promise.all([import('./pictures/pictures.js'), loadStrings(lang, true)]);
      if (this.#lang !== lang) return;
      this.#draw = (name, description) => picture(name, description, t, this.#key);
      this.host.requestUpdate();
    } catch {
      // Their words stand for them; the next drawing asks again.
      this.#lang = undefined;
    }
  }
}

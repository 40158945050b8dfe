import type { LitElement, ReactiveController } from 'lit';
import type { DocumentRequest } from '../content/client.js';
import type { Hotline } from '../content/model.js';
import { loadMessages, type Translate } from '../i18n/translate.js';
import { getHotline, subscribeToHotlines, loadPageHotline } from './hotline-store.js';

/** The hotline to offer when a document is unavailable, once it has loaded. hotline-store.ts chooses which. */
export class FallbackHotlineController implements ReactiveController {
  /** The hotline that is offered. */
  current?: Hotline;
  /** Messages for its opening hours, once they have loaded. */
  strings?: Translate;
  #lang?: string;
  #unsubscribe?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Call this only after a failure. Updates the host when a hotline has loaded. `failed` are the requests that failed. */
  get(lang: string, failed?: DocumentRequest[]): Hotline | undefined {
    this.#unsubscribe ??= subscribeToHotlines(() => this.host.requestUpdate());
    if (this.#lang !== lang) {
      this.#lang = lang;
      this.strings = undefined;
      void loadPageHotline(lang);
      void this.#loadStrings(lang);
    }
    return (this.current = getHotline(lang, failed));
  }

  async #loadStrings(lang: string): Promise<void> {
    const strings = await loadMessages(lang).catch(() => undefined);
    if (this.#lang !== lang) return;
    this.strings = strings;
    if (strings && this.current?.hours) this.host.requestUpdate();
  }
}

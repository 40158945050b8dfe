import type { LitElement, ReactiveController } from 'lit';
import type { DocumentRequest } from '../content/client.js';
import type { Kind } from '../core/kinds.js';
import type { Hotline } from '../content/model.js';
import { loadMessages, type Translate } from '../i18n/translate.js';
import { getHotline, subscribeToHotlines, pageHotline } from './hotline-store.js';

/** The number that a reader is given when a document is unavailable (see known-hotline.ts for which), as soon as it is here. */
export class FallbackHotlineController implements ReactiveController {
  /** The hotline that is offered. */
  current?: Hotline;
  /** Strings to say its hours with, if they have loaded. */
  strings?: Translate;
  #lang?: string;
  #stop?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Called only while the host has failed; renders it again when a hotline comes. `wanted` is what the host could not get. */
  get(lang: string, wanted?: DocumentRequest<Kind>[]): Hotline | undefined {
    this.#stop ??= subscribeToHotlines(() => this.host.requestUpdate());
    if (this.#lang !== lang) {
      this.#lang = lang;
      this.strings = undefined;
      void pageHotline(lang);
      void this.#loadStrings(lang);
    }
    return (this.current = getHotline(lang, wanted));
  }

  async #loadStrings(lang: string): Promise<void> {
    const strings = await loadMessages(lang).catch(() => undefined);
    if (this.#lang !== lang) return;
    this.strings = strings;
    if (strings && this.current?.hours) this.host.requestUpdate();
  }
}

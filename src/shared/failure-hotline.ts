import type { LitElement, ReactiveController } from 'lit';
import type { Wanted } from '../content/content-client.js';
import type { Kind } from '../content/kinds.js';
import type { Hotline } from '../content/model.js';
import { loadStrings, type Translate } from '../i18n/translator.js';
import { knownHotline, onKnownHotline, pageHotline } from './known-hotline.js';

/** The number that a reader is given when a document is unavailable (see known-hotline.ts for which), as soon as it is here. */
export class FailureHotline implements ReactiveController {
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
  get(lang: string, wanted?: Wanted<Kind>[]): Hotline | undefined {
    this.#stop ??= onKnownHotline(() => this.host.requestUpdate());
    if (this.#lang !== lang) {
      this.#lang = lang;
      this.strings = undefined;
      void pageHotline(lang);
      void this.#loadStrings(lang);
    }
    return (this.current = knownHotline(lang, wanted));
  }

  async #loadStrings(lang: string): Promise<void> {
    const strings = await loadStrings(lang).catch(() => undefined);
    if (this.#lang !== lang) return;
    this.strings = strings;
    if (strings && this.current?.hours) this.host.requestUpdate();
  }
}

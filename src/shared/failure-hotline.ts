import type { LitElement, ReactiveController } from 'lit';
import type { Hotline } from '../content/model.js';
import { knownHotline, onKnownHotline, pageHotline } from './known-hotline.js';

/** The number that a reader is given when a document is unavailable (see known-hotline.ts for which), as soon as it is here. */
export class FailureHotline implements ReactiveController {
  #lang?: string;
  #stop?: () => void;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Asked only while the host has failed; draws it again when a hotline comes. */
  get(lang: string): Hotline | undefined {
    this.#stop ??= onKnownHotline(() => this.host.requestUpdate());
    if (this.#lang !== lang) {
      this.#lang = lang;
      void pageHotline(lang);
    }
    return knownHotline(lang);
  }
}

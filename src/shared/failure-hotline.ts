import type { LitElement, ReactiveController } from 'lit';
import type { Hotline } from '../content/model.js';
import { hotlineFor, knownHotline, onKnownHotline } from './known-hotline.js';
import { settings } from './settings.js';

/**
 * The number that a reader is given when a text can't be had: the page's own hotline, or any that a
 * document on this page has brought, as soon as it is here.
 */
export class FailureHotline implements ReactiveController {
  #asked = false;
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
    if (settings.hotline && !this.#asked) {
      this.#asked = true;
      void hotlineFor(lang, undefined);
    }
    return knownHotline();
  }
}

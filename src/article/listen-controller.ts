import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import stop from 'lucide/dist/esm/icons/square.mjs';
import volume from 'lucide/dist/esm/icons/volume-2.mjs';
import type { CareDocument } from '../content/model.js';
import { documentVersion } from '../content/document-version.js';
import type { RenderContext } from '../templates/render-context.js';
import { icon } from '../templates/icon.js';
import { voiceFor, VoicesController } from './voices.js';
import { warn } from '../core/warn.js';

/** A button that reads the host's text aloud; absent where the browser has no voice for its language. */
export class ListenController implements ReactiveController {
  #stop?: () => void;
  #failed = false;
  /** The sentence that a reader stopped at, and the text that it belongs to. */
  #place: { document?: string; sentence: number } = { sentence: 0 };
  #document?: string;

  constructor(
    private readonly host: LitElement,
    private readonly page: () => HTMLElement,
  ) {
    host.addController(this);
    new VoicesController(host);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** `document` is what is being drawn: another one ends the reading. */
  button(document: CareDocument, { t, lang }: RenderContext): TemplateResult | typeof nothing {
    const version = documentVersion(document);
    if (this.#document !== version) {
      this.#stop?.();
      this.#failed = false;
    }
    this.#document = version;
    if (!voiceFor(lang)) return nothing;
    const speaking = this.#stop !== undefined;
    return html`<button class="care-button care-listen" part="button" type="button" @click=${() => (speaking ? this.#stop?.() : void this.#start())}>
        ${icon(speaking ? stop : volume)}<span>${speaking ? t('listenStop') : t('listen')}</span>
      </button>
      <span class=${this.#failed ? 'care-muted' : 'care-hidden'} role="status">${this.#failed ? t('listenFailed') : nothing}</span>`;
  }

  /** Never rejects. */
  async #start(): Promise<void> {
    const document = this.#document;
    const module = await import('../speech/read-aloud.js').catch((error: unknown) => warn(`expected the code that reads aloud (${String(error)})`));
    if (document !== this.#document || !this.host.isConnected) return;
    this.#failed = !module;
    this.host.requestUpdate();
    if (!module) return;
    const from = this.#place.document === document ? this.#place.sentence : 0;
    let ended = false;
    const stop = module.readAloud(this.page(), from, (sentence) => {
      ended = true;
      this.#place = { document, sentence };
      this.#stop = undefined;
      this.host.requestUpdate();
    });
    if (!ended) this.#stop = stop;
  }
}

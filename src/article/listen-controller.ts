import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CareDocument } from '../content/model.js';
import { documentVersion } from '../content/document-version.js';
import { onVoicesChange, voiceFor } from '../core/voices.js';
import type { readAloud } from '../speech/read-aloud.js';
import { liveRegion } from '../templates/live-region.js';
import type { RenderContext } from '../templates/render-context.js';
import { listenButton } from './listen-button.js';
import { warn } from '../core/warn.js';

/** A button that reads the host's document aloud; absent if the browser has no voice for its language. */
export class ListenController implements ReactiveController {
  #stop?: () => void;
  #stopObserving?: () => void;
  #failed = false;
  /** The index of the sentence at which reading stopped, and the version of its document. */
  #position: { document?: string; sentence: number } = { sentence: 0 };
  /** The version of the document that is rendered. */
  #document?: string;

  constructor(
    private readonly host: LitElement,
    private readonly contentRoot: () => HTMLElement,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopObserving = onVoicesChange(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stop?.();
  }

  /** Call this in each render, with the document that is rendered: another one stops the reading. */
  button(document: CareDocument, { t, lang }: RenderContext): TemplateResult | typeof nothing {
    const version = documentVersion(document);
    if (this.#document !== version) {
      this.#stop?.();
      this.#failed = false;
    }
    this.#document = version;
    if (!voiceFor(lang)) return nothing;
    const isSpeaking = this.#stop !== undefined;
    const toggle = () => (isSpeaking ? this.#stop?.() : void this.#start());
    return html`${listenButton(t, { isSpeaking, toggle })}
      ${liveRegion(this.#failed ? t('listenFailed') : nothing, this.#failed ? 'care-muted' : 'care-hidden')}`;
  }

  /** Never rejects. */
  async #start(): Promise<void> {
    const document = this.#document;
    const module = await import('../speech/read-aloud.js').catch((error: unknown) =>
      warn(`expected the code that reads aloud (${String(error)})`),
    );
    if (document !== this.#document || !this.host.isConnected) return;
    this.#failed = !module;
    if (module) this.#read(module.readAloud, document);
    // Last: the content of closed sections, which is rendered for reading, updates the host at once.
    this.host.requestUpdate();
  }

  #read(read: typeof readAloud, document: string | undefined): void {
    const from = this.#position.document === document ? this.#position.sentence : 0;
    // Reading may end before `readAloud` returns, if there is nothing to read.
    const reading = { hasEnded: false };
    const stopReading = read(this.contentRoot(), from, (sentence) => {
      reading.hasEnded = true;
      this.#position = { document, sentence };
      this.#stop = undefined;
      this.host.requestUpdate();
    });
    if (!reading.hasEnded) this.#stop = stopReading;
  }
}

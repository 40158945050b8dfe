import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { DocumentRequest } from '../content/client.js';
import type { Hotline } from '../content/model.js';
import type { ColorScheme } from '../core/color-scheme.js';
import type { Kind } from '../core/kinds.js';
import { delay } from '../core/delay.js';
import { textDirection } from '../core/text-direction.js';
import { getStatusMessages } from '../i18n/status-messages.js';
import { loadMessages, type Translate } from '../i18n/translate.js';
import { errorFallback } from '../templates/error-fallback.js';
import { liveRegion } from '../templates/live-region.js';
import type { DocumentController } from './document-controller.js';
import { errorHotline } from './error-hotline.js';
import { fallbackHasNumber } from './fallback-has-number.js';
import * as hotlineStore from './hotline-store.js';
import { loadPageHotline } from './page-hotline.js';
import { isPageSettled, pageSettled } from './page-settled.js';

interface StatusOptions {
  lang: string;
  now: Date;
  colorScheme: ColorScheme | undefined;
  /** Whether readable content is displayed, so that the message can be visually hidden. */
  isReadable: boolean;
  /** The host's requests; undefined if it was given a document. */
  requests: DocumentRequest[] | undefined;
}

/** A new text changes so much at once that screen readers pass over its title, if that comes with it. */
const ARRIVAL_DELAY_MS = 500;

/** A retry that fails at once is shown and said for this long: else nothing would tell a reader that it was tried. */
const MIN_RETRY_MS = 500;

/** The message of a slow or failed request and, after a failure, the error fallback with its hotline. */
export class StatusController implements ReactiveController {
  /** The hotline that is offered, if the loaded document has none. */
  #hotline?: Hotline;
  /** Messages for its opening hours, once they have loaded. */
  #t?: Translate;
  /** The language that both were requested in. */
  #lang?: string;
  #unsubscribe?: () => void;
  #isRetrying = false;
  /** Whether a reader waits for a text, having been told to or having asked for it; once it is there, its title is said. */
  #arrival?: 'awaited' | 'here';
  #arrivalTimer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: LitElement,
    private readonly documents: DocumentController<Kind>,
    private readonly retry: () => Promise<void>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearTimeout(this.#arrivalTimer);
    this.#arrivalTimer = undefined;
  }

  /** Whether the error fallback has opening hours, which depend on the time. */
  get hasHours(): boolean {
    return Boolean(this.documents.failure && this.#hotline?.hours);
  }

  render(options: StatusOptions): TemplateResult {
    const { failure, isSlow } = this.documents;
    const messages = getStatusMessages(options.lang);
    const { lang } = messages;
    // After a failed retry the message changes back, so that screen readers announce it again.
    const isLoading = isSlow || (failure && this.#isPending);
    if (isLoading) this.awaitArrival();
    const message = isLoading ? messages.loading : failure ? messages.failure : this.#titleOfArrival;
    // `style` is set as a property: content security policies may block the attribute.
    return html`<div class="care-content" lang=${lang} dir=${textDirection(lang)} .style=${`color-scheme: ${options.colorScheme ?? ''}`}>
      ${this.#renderMessage(message, options.isReadable ? 'care-hidden' : 'care-status')}
      ${failure ? this.#renderErrorFallback(messages, options) : nothing}
    </div>`;
  }

  /** A message while the page loads can be read, and is put into the live region once screen readers say what changes there. */
  #renderMessage(message: unknown, className: string): TemplateResult {
    const isEarly = message !== nothing && !isPageSettled();
    if (isEarly) void pageSettled().then(() => this.host.requestUpdate());
    return html`${liveRegion(isEarly ? nothing : message, className)}${isEarly ? html`<p class=${className}>${message}</p>` : nothing}`;
  }

  /** Call this when a reader has asked for another text: its title is said when it has come. */
  awaitArrival(): void {
    this.#arrival = 'awaited';
  }

  hostUpdated(): void {
    if (this.#arrival !== 'awaited' || this.#arrivalTimer !== undefined || !this.#loaded) return;
    this.#arrivalTimer = setTimeout(() => {
      this.#arrivalTimer = undefined;
      this.#arrival = 'here';
      this.host.requestUpdate();
    }, ARRIVAL_DELAY_MS);
  }

  get #titleOfArrival(): unknown {
    return this.#arrival === 'here' ? (this.#loaded?.documents[0].title ?? nothing) : nothing;
  }

  /** What has loaded, unless something else has been requested since. */
  get #loaded(): DocumentController<Kind>['loaded'] {
    return this.documents.isPending ? undefined : this.documents.loaded;
  }

  #renderErrorFallback(
    messages: ReturnType<typeof getStatusMessages>,
    { now, requests }: StatusOptions,
  ): TemplateResult {
    const { loaded } = this.documents;
    const hotline = loaded?.hotline ?? this.#chooseHotline(messages.lang, requests);
    const t = loaded?.t ?? this.#t;
    const clock = t && { t, lang: t.lang, now };
    const isInFallback = hotline !== undefined && !loaded && fallbackHasNumber(this.host, hotline.number.dial);
    return errorFallback(messages, hotline, this.#isPending, () => void this.#retry(), clock, isInFallback);
  }

  /** Whether something has been requested, or must still seem so to a reader who has pressed "Try again". */
  get #isPending(): boolean {
    return this.documents.isPending || this.#isRetrying;
  }

  async #retry(): Promise<void> {
    this.#isRetrying = true;
    await Promise.all([this.retry(), delay(MIN_RETRY_MS)]);
    this.#isRetrying = false;
    this.host.requestUpdate();
  }

  /** The host is updated when a hotline has loaded. */
  #chooseHotline(lang: string, failed?: DocumentRequest[]): Hotline | undefined {
    this.#unsubscribe ??= hotlineStore.subscribe(() => this.host.requestUpdate());
    if (this.#lang !== lang) {
      this.#lang = lang;
      this.#t = undefined;
      void loadPageHotline(lang);
      void this.#loadMessages(lang);
    }
    return (this.#hotline = errorHotline(lang, failed));
  }

  async #loadMessages(lang: string): Promise<void> {
    const messages = await loadMessages(lang).catch(() => undefined);
    if (this.#lang !== lang) return;
    this.#t = messages;
    if (messages && this.#hotline?.hours) this.host.requestUpdate();
  }
}

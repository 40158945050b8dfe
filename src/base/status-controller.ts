import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { DocumentRequest } from '../content/client.js';
import type { ColorScheme } from '../core/color-scheme.js';
import type { Kind } from '../core/kinds.js';
import { textDirection } from '../core/text-direction.js';
import { getStatusMessages } from '../i18n/status-messages.js';
import { errorFallback } from '../templates/error-fallback.js';
import type { DocumentController } from './document-controller.js';
import { ErrorHotlineController } from './error-hotline-controller.js';
import { fallbackHasNumber } from './fallback-has-number.js';

interface StatusOptions {
  lang: string;
  now: Date;
  colorScheme: ColorScheme | undefined;
  /** Whether readable content is displayed, so that the message can be visually hidden. */
  isReadable: boolean;
  /** The host's requests; undefined if it was given a document. */
  requests: DocumentRequest<Kind>[] | undefined;
}

/** The message of a slow or failed request and, after a failure, the error fallback. */
export class StatusController {
  readonly #hotline: ErrorHotlineController;

  constructor(
    private readonly host: LitElement,
    private readonly documents: DocumentController<Kind>,
    private readonly retry: () => Promise<void>,
  ) {
    this.#hotline = new ErrorHotlineController(host);
  }

  /** Whether the error fallback has opening hours, which depend on the time. */
  get hasHours(): boolean {
    return Boolean(this.documents.failure && this.#hotline.current?.hours);
  }

  render(options: StatusOptions): TemplateResult {
    const { failure, isSlow, isPending } = this.documents;
    const messages = getStatusMessages(options.lang);
    const { lang } = messages;
    // After a failed retry the message changes back, so that screen readers announce it again.
    const message = isSlow || (failure && isPending) ? messages.loading : failure ? messages.failure : nothing;
    // `style` is set as a property: content security policies may block the attribute.
    return html`<div class="care-widget" lang=${lang} dir=${textDirection(lang)} .style=${`color-scheme: ${options.colorScheme ?? ''}`}>
      <p role="status" class=${options.isReadable ? 'care-hidden' : 'care-status'}>${message}</p>
      ${failure ? this.#renderErrorFallback(messages, options) : nothing}
    </div>`;
  }

  #renderErrorFallback(
    messages: ReturnType<typeof getStatusMessages>,
    { now, requests }: StatusOptions,
  ): TemplateResult {
    const { loaded, isPending } = this.documents;
    const hotline = loaded?.hotline ?? this.#hotline.get(messages.lang, requests);
    const t = loaded?.t ?? this.#hotline.strings;
    const clock = t && { t, lang: t.lang, now };
    const isInFallback = hotline !== undefined && !loaded && fallbackHasNumber(this.host, hotline.number.dial);
    return errorFallback(messages, hotline, isPending, () => void this.retry(), clock, isInFallback);
  }
}

import { html, type TemplateResult } from 'lit';
import type { Kind } from '../core/kinds.js';
import { getStatusMessages } from '../i18n/status-messages.js';
import { delay } from '../core/delay.js';
import { isCustomized } from '../core/customization.js';
import { CareElement } from '../base/care-element.js';
import type { CareDocument } from '../content/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { CitationsController } from './citations-controller.js';

/** How long a text that has loaded waits for the code of what its page adds to it. */
const CUSTOMIZATION_LIMIT_MS = 1000;

/**
 * An element of which the loader may show a preview before its code has loaded (see preview/preview.ts). The preview stays
 * until the document is rendered, and is removed if that is unavailable.
 */
export abstract class PreviewableElement<K extends Kind> extends CareElement<K> {
  readonly #citations = new CitationsController(
    this,
    () => this.contentRoot,
    () => this.loadWholeDocuments(),
  );

  /** What notes and chosen sections add to the render context. */
  readonly #customization: Partial<RenderContext> = {};
  /** Resolves when they can be rendered, or their code takes too long. */
  #customized?: Promise<unknown>;

  protected override articleContext(document: CareDocument): Partial<RenderContext> {
    const { isOn, toggle } = this.#citations;
    return {
      citations: this.#citations.of(document),
      wantsCitations: isOn,
      toggleCitations: toggle,
      copyOrPrint: this.#copyOrPrint,
      ...this.#customization,
    };
  }

  /** The rendered text with all of its sections. */
  protected get wholeText(): HTMLElement {
    return this.contentRoot;
  }

  readonly #copyOrPrint = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    import('../handout/handout.js').then(
      ({ copyOrPrint }) => copyOrPrint(button, this, () => this.wholeText),
      () => (button.parentElement!.lastElementChild!.textContent = getStatusMessages(this.contentRoot.lang).failure),
    );
  };

  /** True while the shadow root has a preview of the requested document. */
  protected override get hasPreview(): boolean {
    if (this.contentRoot.parentNode !== this.shadowRoot) return false;
    if (this.src !== null || this.contentBase !== null || this.content !== undefined) return false;
    const preview = this.contentRoot.querySelector<HTMLElement>('[data-preview]');
    return preview !== null && preview.dataset.document === this.ids?.[0];
  }

  protected override findContentRoot(): HTMLElement | null {
    return super.findContentRoot() ?? this.shadowRoot!.querySelector('.care-content');
  }

  /** The preview is readable already: replace it in a task of its own, so that the page can respond to input in between. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasPreview) await delay();
    if (this.isRendered) await this.#customized;
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    if (isCustomized(this))
      this.#customized ??= Promise.race([
        this.#customize().catch(() => (this.#customized = undefined)),
        delay(CUSTOMIZATION_LIMIT_MS),
      ]);
    super.updated();
  }

  /**
   * Few pages add notes or choose sections: the code is lazy. If it is unavailable, the whole text is shown, with notes below,
   * and the next update retries.
   */
  async #customize(): Promise<void> {
    const { customize } = await import('../customization/customization.js');
    await customize(this, this.#customization);
  }

  /** Notes are below the fallback, and below the text until they have their places in it. */
  protected override renderStatus(): TemplateResult {
    return html`<div @slotchange=${() => this.requestUpdate()}>
        <slot name="note-after-definition"></slot><slot name="note-when-to-call"></slot><slot name="note-end"></slot>
      </div>
      ${super.renderStatus()}`;
  }

  protected override renderFallback(): TemplateResult {
    return this.hasPreview && !this.hasFailed ? html`${this.contentRoot}` : super.renderFallback();
  }

  protected override get isReadable(): boolean {
    return super.isReadable || (this.hasPreview && !this.hasFailed);
  }
}

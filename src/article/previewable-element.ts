import { html, type TemplateResult } from 'lit';
import type { Kind } from '../core/kinds.js';
import { getStatusMessages } from '../i18n/status-messages.js';
import { delay } from '../core/delay.js';
import { CareElement } from '../base/care-element.js';
import type { CareDocument } from '../content/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { CitationsController } from './citations-controller.js';

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

  protected override citationContext(document: CareDocument): Partial<RenderContext> {
    const { isOn, toggle } = this.#citations;
    return {
      citations: this.#citations.of(document),
      wantsCitations: isOn,
      toggleCitations: toggle,
      copyOrPrint: this.#copyOrPrint,
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
    await super.scheduleUpdate();
  }

  protected override renderFallback(): TemplateResult {
    return this.hasPreview && !this.hasFailed ? html`${this.contentRoot}` : super.renderFallback();
  }

  protected override get isReadable(): boolean {
    return super.isReadable || (this.hasPreview && !this.hasFailed);
  }
}

import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Kind } from '../core/kinds.js';
import { delay } from '../core/delay.js';
import { CareElement } from '../base/care-element.js';
import { replayEarlyClick } from '../core/early-clicks.js';

/**
 * An element that the door may have shown before its code was here (see first-view.ts). The view stands
 * until the text is drawn in its place, and goes where the text can't be had.
 */
export abstract class PreviewableElement<K extends Kind> extends CareElement<K> {
  /** True until something else takes the preview's place. */
  protected override get hasPreview(): boolean {
    if (this.contentRoot.parentNode !== this.shadowRoot || this.src !== null || this.contentBase !== null || this.content !== undefined) return false;
    const preview = this.contentRoot.querySelector<HTMLElement>('[data-preview]');
    return preview !== null && preview.dataset.document === this.ids?.[0];
  }

  protected override findContentRoot(): HTMLElement | null {
    return super.findContentRoot() ?? this.shadowRoot!.querySelector('.care-widget');
  }

  /** A view is read already: what takes its place comes in tasks of its own, and the page answers in between. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasPreview) await delay();
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const draw = () => super.update(changed);
    if (this.hasPreview) replayEarlyClick(this.shadowRoot!, draw);
    else draw();
  }

  protected override renderFallback(): TemplateResult {
    return this.hasPreview && !this.hasFailed ? html`${this.contentRoot}` : super.renderFallback();
  }

  protected override get isReadable(): boolean {
    return super.isReadable || (this.hasPreview && !this.hasFailed);
  }
}

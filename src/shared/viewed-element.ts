import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Kind } from '../content/kinds.js';
import { pause } from '../content/pause.js';
import { CareElement } from './care-element.js';
import { goOn } from './early-use.js';

/**
 * An element that the door may have shown before its code was here (see first-view.ts). The view stands
 * until the text is drawn in its place, and goes where the text can't be had.
 */
export abstract class ViewedElement<K extends Kind> extends CareElement<K> {
  /** True until something else takes the preview's place. */
  protected override get hasPreview(): boolean {
    if (this.page.parentNode !== this.shadowRoot || this.src !== null || this.contentBase !== null || this.content !== undefined) return false;
    const preview = this.page.querySelector<HTMLElement>('[data-first-view]');
    return preview !== null && preview.dataset.document === this.ids?.[0];
  }

  protected override findPage(): HTMLElement | null {
    return super.findPage() ?? this.shadowRoot!.querySelector('.care-widget');
  }

  /** A view is read already: what takes its place comes in tasks of its own, and the page answers in between. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasPreview) await pause();
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const draw = () => super.update(changed);
    if (this.hasPreview) goOn(this.shadowRoot!, draw);
    else draw();
  }

  protected override renderFallback(): TemplateResult {
    return this.hasPreview && !this.failed ? html`${this.page}` : super.renderFallback();
  }

  protected override get readable(): boolean {
    return super.readable || (this.hasPreview && !this.failed);
  }
}

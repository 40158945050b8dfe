import { html, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { Hotline } from '../content/model.js';
import { CareElement } from '../shared/care-element.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { hotlineStyles } from '../shared/styles/hotline.js';
import { colophon } from '../shared/templates/colophon.js';
import { hotlineCard } from '../shared/templates/hotline.js';

/**
 * Who answers, the number as a link that calls it, whether someone answers now, languages and cost.
 *
 * @example
 * <hotline-banner hotline="quebec-cancer-foundation">Info-cancer Hotline: <a href="tel:+18003630063">1-800-363-0063</a></hotline-banner>
 *
 * @tag hotline-banner
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart hotline - The hotline.
 * @csspart heading - A heading.
 * @csspart number - A telephone link.
 * @csspart colophon - Date and review of the text.
 */
export class HotlineBanner extends CareElement<'hotlines'> {
  static override get looks() {
    return [...baseStyles, hotlineStyles];
  }

  /** Id of the hotline: `quebec-cancer-foundation`. */
  @property() hotline: string | null = null;

  protected readonly kind = 'hotlines';

  protected get documentIds(): string[] | null {
    return this.hotline === null ? null : [this.hotline];
  }

  protected draw(hotline: Hotline, scene: Scene): TemplateResult {
    return html`${hotlineCard(hotline, scene, scene.headingLevel)} ${colophon(hotline, scene)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotline-banner': HotlineBanner;
  }
}

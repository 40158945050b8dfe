import type { TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Hotline } from '../../content/model.js';
import { CareElement } from '../../base/care-element.js';
import { hotlineFromAttributes, pageHotlineFromAttributes } from '../../base/page-hotline.js';
import type { RenderContext } from '../../templates/render-context.js';
import { settings } from '../../core/settings.js';
import { baseStyles } from '../../styles/base.js';
import { hotlineStyles } from '../../styles/hotline.js';
import { template } from './hotline-banner.template.js';

/**
 * A hotline: who answers, the number as a telephone link, whether it is open now, languages and cost.
 *
 * @example
 * <hotline-banner hotline="quebec-cancer-foundation">Info-cancer Hotline: <a href="tel:+18003630063">1-800-363-0063</a></hotline-banner>
 *
 * @tag hotline-banner
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart hotline - The hotline.
 * @csspart heading - A heading.
 * @csspart number - A telephone link.
 * @csspart footer - The document footer: date and review.
 */
export class HotlineBanner extends CareElement<'hotlines'> {
  static override get styles() {
    return [...baseStyles, hotlineStyles];
  }

  /** Id of the hotline: `quebec-cancer-foundation`. If neither it nor `name` nor `number` is set, the page's own hotline is shown. */
  @property() hotline: string | null = null;
  /** Name of a hotline that has no document. */
  @property() name: string | null = null;
  /** Its telephone number with the country code: `+1 514 555-0100`. */
  @property() number: string | null = null;
  /** Its opening hours: `Mo-Fr 08:30-16:30; Sa 10:00-12:00`. */
  @property() hours: string | null = null;
  /** The time zone of `hours`: `America/Toronto`. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** The languages that are spoken: `fr en`. */
  @property() languages: string | null = null;
  /** What a call costs, in a few words: `Free`. */
  @property() cost: string | null = null;
  /** The hotline's website: `https://example.org`. */
  @property() website: string | null = null;

  protected readonly kind = 'hotlines';

  /** Without attributes, the banner shows the page's own hotline. */
  get #isPageHotline(): boolean {
    return this.hotline === null && this.name === null && this.number === null;
  }

  protected get documentIds(): string | null {
    return (this.#isPageHotline ? settings.hotline : this.hotline) || null;
  }

  protected override get documentFromAttributes(): Hotline | undefined {
    const { name, number, hours, timeZone, languages, cost, website } = this;
    const lang = this.language.current;
    if (this.#isPageHotline) return pageHotlineFromAttributes(lang);
    const written = { name, number, hours, timeZone, languages, cost, website };
    return hotlineFromAttributes(written, lang, `<${this.localName}>`);
  }

  /** The page's own hotline comes from the page's content base, even if this element has another. */
  protected override get effectiveContentBase(): string | null {
    return this.#isPageHotline ? null : super.effectiveContentBase;
  }

  protected renderDocument(hotline: Hotline, ctx: RenderContext): TemplateResult {
    return template(hotline, ctx);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotline-banner': HotlineBanner;
  }
}

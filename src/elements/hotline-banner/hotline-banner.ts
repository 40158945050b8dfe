import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { Hotline } from '../../content/model.js';
import { CareElement } from '../../base/care-element.js';
import { writtenHotline, writtenPageHotline } from '../../base/hotline-store.js';
import type { RenderContext } from '../../templates/render-context.js';
import { settings } from '../../base/configure.js';
import { baseStyles } from '../../styles/base.js';
import { hotlineStyles } from '../../styles/hotline.js';
import { documentFooter } from '../../templates/document-footer.js';
import { hotlineCard } from '../../templates/hotline.js';

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
 * @csspart footer - Date and review of the text.
 */
export class HotlineBanner extends CareElement<'hotlines'> {
  static override get styleSheets() {
    return [...baseStyles, hotlineStyles];
  }

  /** Id of the hotline: `quebec-cancer-foundation`. Without it or a number, the page's own line. */
  @property() hotline: string | null = null;
  /** Name of a line that no document describes. */
  @property() name: string | null = null;
  /** Its number with the country's code: `+1 514 555-0100`. */
  @property() number: string | null = null;
  /** When it is answered: `Mo-Fr 08:30-16:30; Sa 10:00-12:00`. */
  @property() hours: string | null = null;
  /** The time zone of `hours`: `America/Toronto`. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;

  protected readonly kind = 'hotlines';

  /** Without attributes the banner is the page's own line. */
  get #isOfPage(): boolean {
    return this.hotline === null && this.name === null && this.number === null;
  }

  protected get documentIds(): string[] | null {
    const id = this.#isOfPage ? settings.hotline : this.hotline;
    return id ? [id] : null;
  }

  protected override get writtenDocument(): Hotline | undefined {
    const { name, number, hours, timeZone } = this;
    const lang = this.language.wanted;
    if (this.#isOfPage) return writtenPageHotline(lang);
    return writtenHotline({ name, number, hours, timeZone }, lang, `<${this.localName}>`);
  }

  /** The page's own line is the page's, wherever this element has other documents from. */
  protected override get effectiveContentBase(): string | null {
    return this.#isOfPage ? null : super.effectiveContentBase;
  }

  protected renderDocument(hotline: Hotline, ctx: RenderContext): TemplateResult {
    return html`${hotlineCard(hotline, ctx, ctx.headingLevel)} ${hotline.updated ? documentFooter(hotline, ctx) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotline-banner': HotlineBanner;
  }
}

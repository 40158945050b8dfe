import type { TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { loadMessages, type Translate } from '../../i18n/translate.js';
import { property, state } from '../../base/decorators.js';
import { isPageHotline } from '../../base/page-hotline.js';
import { printInFrame } from '../../print/print-frame.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { PrivateFieldsController } from './private-fields.js';
import { cardStyles } from './wallet-card.styles.js';
import { cardOf, template } from './wallet-card.template.js';

/**
 * A card to show in an emergency room, printed at the size of a bank card, front and back. Readers can fill it in before
 * printing, or by hand. What they type stays in the page.
 *
 * @example
 * <wallet-card treatment="immunotherapy">Ask your team for a card that says you receive immunotherapy.</wallet-card>
 *
 * @tag wallet-card
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart card - A side of the card.
 * @csspart number - The telephone link of the page's own hotline, if it has one.
 * @csspart button - A button.
 * @csspart footer - The document footer: date, review and sources.
 */
export class WalletCard extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles, cardStyles];
  }

  protected override readonly interactive = true;

  /** Id of one of the treatment's cards, if it has several: `car-t`. Readers may choose another. */
  @property() card: string | null = null;

  /** Messages in the card's language, if that is not the document's. */
  @state() private cardMessages?: Translate;

  constructor() {
    super();
    new PrivateFieldsController(this, () => this.contentRoot);
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { lang, hotline } = ctx;
    return template(treatment, ctx, {
      cardId: this.card ?? undefined,
      choose: (id) => (this.card = id),
      cardMessages: this.#messagesFor(cardOf(treatment, this.card)?.lang ?? lang, lang),
      pageHotline: hotline && isPageHotline(hotline) ? hotline : undefined,
      print: () => this.#print(),
    });
  }

  /** Undefined if the card is in the document's language, and until the messages have loaded. */
  #messagesFor(cardLang: string, documentLang: string): Translate | undefined {
    if (this.cardMessages?.lang === cardLang) return this.cardMessages;
    if (cardLang !== documentLang) {
      void loadMessages(cardLang, true)
        .then((t) => (this.cardMessages = t))
        .catch(() => undefined);
    }
    return undefined;
  }

  #print(): void {
    if (this.shadowRoot) printInFrame(this.shadowRoot, this.contentRoot, WalletCard.styles);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wallet-card': WalletCard;
  }
}

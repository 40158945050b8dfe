import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { punctuation } from '../../i18n/format.js';
import { isolate, textDirection } from '../../core/text-direction.js';
import { loadMessages, type MessageKey, type Translate } from '../../i18n/translate.js';
import { isPageHotline } from '../../base/hotline-store.js';
import { printInFrame } from '../../print/print-frame.js';
import { PrivateFieldsController } from './private-fields.js';
import { state } from '../../base/decorators.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { listStyles } from '../../article-styles/lists.js';
import { documentFooter } from '../../templates/document-footer.js';
import { sectionHead } from '../../article/section-head.js';
import { inline } from '../../templates/rich-text.js';
import { hotlineLine } from '../../templates/telephone.js';
import { hiddenFromReplay } from '../../article/session-replay.js';
import { TreatmentElement } from '../../article/treatment-element.js';

/** The fields on each side, as on the cards that hospitals and oncology nurses give out. */
const front: MessageKey[] = ['cardName', 'cardPhone', 'cardContact', 'cardTeam', 'cardTeamPhone', 'cardHospital'];
const back: MessageKey[] = ['cardDiagnosis', 'cardMedicine', 'cardSince', 'cardLast'];

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
    return [...baseStyles, listStyles, cardStyles()];
  }

  protected override readonly interactive = true;

  /** Messages in the card's language, if that is not the document's. */
  @state() private cardMessages?: Translate;

  constructor() {
    super();
    new PrivateFieldsController(this, () => this.contentRoot);
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const { card, title } = treatment;
    const text = this.#cardText(card?.lang, ctx);
    const signs = card?.signs.map((sign) => isolate(sign, text.lang)).join(text.comma);
    return html`<div class="care-card-sheet">
      <div class="care-screen-only">
        ${sectionHead(level, t('card'), title)}
        <p class="care-prose">${t('cardHint')}</p>
      </div>
      ${hiddenFromReplay(
        html`<section class="care-card" part="card" role="group" aria-label=${t('cardFront')}>
          <p class="care-card-statement" lang=${text.lang} dir=${text.dir}>
            ${card ? inline(card.statement) : t('cardTreatment', { title })}
          </p>
          ${front.map((name) => this.#field(name, t(name)))}
          ${hotline && isPageHotline(hotline) ? hotlineLine(hotline, ctx) : nothing}
        </section>
        <section class="care-card" part="card" role="group" aria-label=${t('cardBack')}>
          <div class="care-card-pairs">${back.map((name) => this.#field(name, t(name)))}</div>
          ${
            card
              ? html`<p lang=${text.lang} dir=${text.dir}><b>${text.t('cardClinicians')}</b> ${inline(card.clinicians)}</p>
                <p lang=${text.lang} dir=${text.dir}><b>${text.t('cardSigns')}</b> ${signs}${text.stop}</p>`
              : nothing
          }
        </section>`,
        'care-card-sides',
      )}
      <p class="care-screen-only">
        <button class="care-button" part="button" type="button" @click=${() => this.#print()}>${t('cardPrint')}</button>
      </p>
      <div class="care-screen-only">${documentFooter(treatment, ctx)}</div>
    </div>`;
  }

  /** Language, messages and punctuation of the text for the emergency room, which may be in another language than the document. */
  #cardText(cardLang: string | undefined, ctx: RenderContext) {
    const lang = cardLang ?? ctx.lang;
    if (lang !== ctx.lang && this.cardMessages?.lang !== lang) {
      void loadMessages(lang, true)
        .then((t) => (this.cardMessages = t))
        .catch(() => undefined);
    }
    const t = this.cardMessages?.lang === lang ? this.cardMessages : ctx.t;
    return { t, lang, dir: textDirection(lang), ...punctuation(lang) };
  }

  /**
   * Without `name`, with `form=""` and without autocomplete, so that no form around the card submits the field or is
   * submitted by Enter, and no browser stores its value.
   */
  #field(name: string, label: string): TemplateResult {
    return html`<label class="care-card-field care-${name}"><span>${label}</span><input type="text" form="" autocomplete="off" /></label>`;
  }

  #print(): void {
    if (this.shadowRoot) printInFrame(this.shadowRoot, this.contentRoot, WalletCard.styles);
  }
}

function cardStyles() {
  return css`
    .care-card-sheet > * + * {
      margin-block-start: var(--_space);
    }

    .care-card-sides {
      display: flex;
      flex-wrap: wrap;
      gap: 1.5em;
    }

    .care-card {
      flex: 1 1 22em;
      max-inline-size: 30em;
      padding: 1em 1.125em;
      border: 1px solid var(--_muted);
      border-radius: 0.75em;
      font-size: 0.9375em;
      line-height: 1.4;

      > * + * {
        margin-block-start: 0.5em;
      }
    }

    .care-card-statement {
      font-weight: 600;
    }

    .care-card-pairs {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.5em 1em;

      .care-cardDiagnosis,
      .care-cardMedicine {
        grid-column: 1 / -1;
      }
    }

    .care-card-field {
      display: grid;
      min-inline-size: 0;

      input {
        inline-size: 100%;
        min-inline-size: 0;
        min-block-size: 2.5em;
        padding: 0.25em 0;
        border: 0;
        border-block-end: 1px solid var(--_muted);
        border-radius: 0;
        background: none;
        color: inherit;
        font: inherit;
        font-weight: 600;
      }
    }

    @media print {
      .care-screen-only {
        display: none;
      }

      .care-card-sides {
        display: block;
      }

      .care-card {
        box-sizing: border-box;
        /* The size of a bank card: ISO/IEC 7810, ID-1. */
        inline-size: 85.6mm;
        block-size: 53.98mm;
        max-inline-size: none;
        overflow: hidden;
        padding: 2.5mm 3mm;
        border: 0.3mm dashed #777;
        border-radius: 3mm;
        font-size: 7pt;
        line-height: 1.25;
        break-inside: avoid;

        > * + * {
          margin-block-start: 0.8mm;
        }

        + .care-card {
          margin-block-start: 0;
        }
      }

      /* Makes room for the page's own hotline, its hours and its after-hours number. 3.6mm is still enough for handwriting. */
      .care-card:has(.care-hotline-line) input {
        block-size: 3.6mm;
      }

      .care-hotline-line,
      .care-availability {
        margin-block-start: 0.4mm;
        font-size: 6pt;
        line-height: 1.15;
      }

      .care-card-pairs {
        gap: 0.5mm 3mm;
      }

      .care-card-field {
        grid-template-columns: max-content 1fr;
        align-items: end;
        column-gap: 1.5mm;

        input {
          min-block-size: 0;
          block-size: 4.6mm;
          padding: 0;
          border-block-end: 0.2mm solid #000;
          font-size: 7pt;
        }
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'wallet-card': WalletCard;
  }
}

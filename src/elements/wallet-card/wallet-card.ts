import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/model.js';
import { punctuation } from '../../i18n/format.js';
import { isolate, textDirection } from '../../core/text-direction.js';
import { loadMessages, type MessageKey, type Translate } from '../../i18n/translate.js';
import { isPageHotline } from '../../base/hotline-store.js';
import { printInFrame } from '../../print/print-frame.js';
import { PrivateFields } from './private-fields.js';
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

/** What a holder writes on the card: fields of the cards that hospitals and oncology nurses give out. */
const front: MessageKey[] = ['cardName', 'cardPhone', 'cardContact', 'cardTeam', 'cardTeamPhone', 'cardHospital'];
const back: MessageKey[] = ['cardDiagnosis', 'cardMedicine', 'cardSince', 'cardLast'];

/**
 * A card to print at the size of a bank card, front and back, and to show in an emergency room. One
 * may type into it first, or write by hand later; what is typed stays in the page.
 *
 * @example
 * <wallet-card treatment="immunotherapy">Ask your team for a card that says you receive immunotherapy.</wallet-card>
 *
 * @tag wallet-card
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - The heading.
 * @csspart card - A side of the card.
 * @csspart number - A telephone link: of the page's own hotline, if it has one.
 * @csspart button - A button.
 * @csspart footer - Date, review and sources of the text.
 */
export class WalletCard extends TreatmentElement {
  static override get styleSheets() {
    return [...baseStyles, listStyles, cardStyles()];
  }

  protected override readonly interactive = true;

  /** Strings of the card's own language, where it is not the reader's. */
  @state() private own?: Translate;

  constructor() {
    super();
    new PrivateFields(this, () => this.contentRoot);
  }

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const { card, title } = treatment;
    const shown = this.#shown(card?.lang, ctx);
    return html`<div class="care-card-sheet">
      <div class="care-screen-only">
        ${sectionHead(level, t('card'), title)}
        <p class="care-prose">${t('cardHint')}</p>
      </div>
      ${hiddenFromReplay(
        html`<section class="care-card" part="card" role="group" aria-label=${t('cardFront')}>
          <p class="care-card-statement" lang=${shown.lang} dir=${shown.dir}>${card ? inline(card.statement) : t('cardTreatment', { title })}</p>
          ${front.map((name) => this.#field(name, t(name)))}
          ${hotline && isPageHotline(hotline) ? hotlineLine(hotline, ctx) : nothing}
        </section>
        <section class="care-card" part="card" role="group" aria-label=${t('cardBack')}>
          <div class="care-card-pairs">${back.map((name) => this.#field(name, t(name)))}</div>
          ${card
            ? html`<p lang=${shown.lang} dir=${shown.dir}><b>${shown.t('cardClinicians')}</b> ${inline(card.clinicians)}</p>
                <p lang=${shown.lang} dir=${shown.dir}><b>${shown.t('cardSigns')}</b> ${card.signs.map((sign) => isolate(sign, shown.lang)).join(shown.comma)}${shown.stop}</p>`
            : nothing}
        </section>`,
        'care-card-sides',
      )}
      <p class="care-screen-only">
        <button class="care-button" part="button" type="button" @click=${() => this.#print()}>${t('cardPrint')}</button>
      </p>
      <div class="care-screen-only">${documentFooter(treatment, ctx)}</div>
    </div>`;
  }

  /** What an emergency room reads is in its own language, whichever the holder reads. */
  #shown(own: string | undefined, ctx: RenderContext) {
    const lang = own ?? ctx.lang;
    if (lang !== ctx.lang && this.own?.lang !== lang) {
      void loadMessages(lang, true).then((t) => (this.own = t)).catch(() => undefined);
    }
    const t = this.own?.lang === lang ? this.own : ctx.t;
    return { t, lang, dir: textDirection(lang), ...punctuation(lang) };
  }

  /** No name, no form and no autocomplete: no form around the card sends it, or is sent by Enter, and no browser keeps it. */
  #field(name: string, label: string): TemplateResult {
    return html`<label class="care-card-field care-${name}"><span>${label}</span><input type="text" form="" autocomplete="off" /></label>`;
  }

  #print(): void {
    if (this.shadowRoot) printInFrame(this.shadowRoot, this.contentRoot, WalletCard.styleSheets);
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
        /* A bank card: ISO/IEC 7810, ID-1. */
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

      /* Room for the page's own line, its hours and its night number: less room to write, a hand's own height still. */
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

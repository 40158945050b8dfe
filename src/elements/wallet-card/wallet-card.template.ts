import { html, nothing, type TemplateResult } from 'lit';
import type { Hotline, Treatment } from '../../content/model.js';
import { isolate, textDirection } from '../../core/text-direction.js';
import { punctuation } from '../../i18n/format.js';
import type { MessageKey, Translate } from '../../i18n/translate.js';
import { sectionHead } from '../../article/section-head.js';
import { hiddenFromReplay } from '../../session-replay/hidden-from-replay.js';
import { documentFooter } from '../../templates/document-footer.js';
import { inline } from '../../templates/rich-text.js';
import { hotlineLine } from '../../templates/telephone.js';
import type { RenderContext } from '../../templates/render-context.js';
import type { Template } from '../../templates/template.js';

/** The fields on each side, as on the cards that hospitals and oncology nurses give out. */
const front: MessageKey[] = ['cardName', 'cardPhone', 'cardContact', 'cardTeam', 'cardTeamPhone', 'cardHospital'];
const back: MessageKey[] = ['cardDiagnosis', 'cardMedicine', 'cardSince', 'cardLast'];

export interface WalletCardUi {
  /** The card that is shown, of a treatment that has several. */
  cardId?: string;
  choose: (id: string) => void;
  /** Messages in the language of the card's text, if that is not the document's. */
  cardMessages?: Translate;
  /** The page's own hotline, if it has one: that of a document may be in another country. */
  pageHotline?: Hotline;
  print: () => void;
}

export const template: Template<Treatment, WalletCardUi> = (treatment, ctx, ui) => {
  const { t, headingLevel: level } = ctx;
  const { title, cards } = treatment;
  const card = cardOf(treatment, ui?.cardId);
  // The text for the emergency room may be in another language than the document.
  const cardLang = card?.lang ?? ctx.lang;
  const cardMessages = ui?.cardMessages ?? t;
  const dir = textDirection(cardLang);
  const { comma, stop } = punctuation(cardLang);
  const signs = card?.signs.map((sign) => isolate(sign, cardLang)).join(comma);
  return html`<div class="care-card-sheet">
    <div class="care-screen-only">
      ${sectionHead(level, t('card'), title)}
      <p class="care-prose">${t('cardHint')}</p>
      ${cards.length > 1 ? hiddenFromReplay(choice(cards, card, ctx, ui), 'care-card-choice') : nothing}
    </div>
    ${hiddenFromReplay(
      html`<section class="care-card" part="card" role="group" aria-label=${t('cardFront')}>
        <p class="care-card-statement" lang=${cardLang} dir=${dir}>
          ${card ? inline(card.statement, ctx) : t('cardTreatment', { title })}
        </p>
        ${front.map((name) => field(name, t(name)))}
        ${ui?.pageHotline ? hotlineLine(ui.pageHotline, ctx) : nothing}
      </section>
      <section class="care-card" part="card" role="group" aria-label=${t('cardBack')}>
        <div class="care-card-pairs">${back.map((name) => field(name, t(name)))}</div>
        ${
          card
            ? html`<p lang=${cardLang} dir=${dir}><b>${cardMessages('cardClinicians')}</b> ${inline(card.clinicians, ctx)}</p>
              <p lang=${cardLang} dir=${dir}><b>${cardMessages('cardSigns')}</b> ${signs}${stop}</p>`
            : nothing
        }
      </section>`,
      'care-card-sides',
    )}
    <p class="care-screen-only">
      <button class="care-button" part="button" type="button" @click=${ui?.print}>${t('cardPrint')}</button>
    </p>
    <div class="care-screen-only">${documentFooter(treatment, ctx)}</div>
  </div>`;
};

/** The treatment's own card, or one of its several: the first unless another was chosen. */
export function cardOf({ card, cards }: Treatment, id?: string | null): WalletCard | undefined {
  return card ?? cards.find((one) => one.id === id) ?? cards[0];
}

type FamilyCard = Treatment['cards'][number];
type WalletCard = Omit<FamilyCard, 'id' | 'title'>;

/** Buttons, since they tell of a choice by a click: what fields dispatch is kept from the page. */
function choice(
  cards: FamilyCard[],
  chosen: WalletCard | undefined,
  { t }: RenderContext,
  ui?: WalletCardUi,
): TemplateResult {
  return html`<div role="group" aria-label=${t('treatmentColumn')}>
    ${cards.map(
      (card) =>
        html`<button class="care-button" part="button" type="button" lang=${card.lang ?? nothing} aria-pressed=${card === chosen} @click=${() => ui?.choose(card.id)}>${card.title}</button>`,
    )}
  </div>`;
}

/**
 * Without `name`, with `form=""` and without autocomplete, so that no form around the card submits the field or is
 * submitted by Enter, and no browser stores its value.
 */
function field(name: string, label: string): TemplateResult {
  return html`<label class="care-card-field care-${name}"><span>${label}</span><input type="text" form="" autocomplete="off" /></label>`;
}

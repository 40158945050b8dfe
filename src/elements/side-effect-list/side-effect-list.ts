import { html, nothing, type TemplateResult } from 'lit';
import { state } from '../../base/decorators.js';
import type { Call, SideEffect, Treatment } from '../../content/model.js';
import { matches } from '../../search/search-text.js';
import type { RenderContext } from '../../templates/render-context.js';
import { client } from '../../base/configure.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { searchStyles } from '../../search/search.styles.js';
import { urgencyStyles } from '../../article-styles/urgency.js';
import { documentFooter } from '../../templates/document-footer.js';
import { effectList, type Effect } from '../../article/side-effects.js';
import { sectionHead } from '../../article/section-head.js';
import { choice, searchField } from '../../search/search-field.js';
import { signs } from '../../article/urgency.js';
import { hiddenFromReplay } from '../../article/session-replay.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import { MAX_DOCUMENTS, resolveRequest } from '../../core/document-request.js';

type Level = keyof Call;

/**
 * The side effects of a treatment, filtered as one types, by part of the body, and by urgency: a
 * level chosen shows, under each effect, the signs that are of this level.
 *
 * @example
 * <side-effect-list treatment="immunotherapy">Side effects: call your care team, day or night.</side-effect-list>
 *
 * @tag side-effect-list
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - The heading.
 * @csspart effects - The list of side effects.
 * @csspart urgency - Signs of a level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart footer - Date, review and sources of the text.
 */
export class SideEffectList extends TreatmentElement {
  static override get styleSheets() {
    return [...baseStyles, listStyles, searchStyles, urgencyStyles];
  }

  protected override readonly interactive = true;

  @state() private words = '';
  @state() private area = '';
  @state() private level: Level | '' = '';
  /** The effects' own documents, by language and id: asked for when a level is first chosen. */
  @state() private cards = new Map<string, SideEffect>();

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel } = ctx;
    const { effects } = treatment;
    const areas = [...new Set(effects.flatMap(({ area }) => area ?? []))];
    if (this.level) void this.#fetchCards(effects, ctx.lang);
    const found = effects.filter(
      (effect) =>
        effect.title !== undefined &&
        matches(effect.title, this.words) &&
        (!this.area || effect.area === this.area) &&
        (!this.level || this.#signsOf(effect, ctx.lang)?.length !== 0),
    );
    return html`${sectionHead(headingLevel, t('effectsTitle'), treatment.title)}
      ${hiddenFromReplay(
        html`${choice(
          t('areaFilter'),
          [['', t('anyArea')], ...areas.map((area): [string, string] => [area, t(`area_${area}`)])],
          this.area,
          (area) => (this.area = area),
        )}
        ${choice(
          t('urgencyFilter'),
          [['', t('anyUrgency')], ['emergency', t('emergency')], ['today', t('today')], ['nextVisit', t('nextVisit')]],
          this.level,
          (level) => (this.level = level as Level | ''),
        )}
        ${searchField(
          t('findEffect'),
          t('effectsShown', { count: found.length }),
          found.length ? undefined : t('nothingFound'),
          (words) => (this.words = words),
        )}`,
        'care-filters',
      )}
      ${hiddenFromReplay(effectList(found, ctx, (effect) => this.#drawSigns(effect, ctx)))} ${documentFooter(treatment, ctx)}`;
  }

  #drawSigns(effect: Effect, ctx: RenderContext): unknown {
    const found = this.level && this.#signsOf(effect, ctx.lang);
    return found ? signs(this.level as Level, found, ctx) : nothing;
  }

  /** Undefined while the effect's document is not here. */
  #signsOf(effect: Effect, lang: string) {
    return this.cards.get(`${lang} ${effect.id}`)?.call[this.level as Level];
  }

  readonly #asked = new Set<string>();

  /** Six at a time: a list is as long as its document says. */
  async #fetchCards(effects: Effect[], lang: string): Promise<void> {
    const missing = effects.filter(({ id }) => !this.#asked.has(`${lang} ${id}`)).map(({ id }) => id);
    for (const id of missing) this.#asked.add(`${lang} ${id}`);
    const fetchNext = async (): Promise<void> => {
      for (let id = missing.shift(); id !== undefined; id = missing.shift()) await this.#fetchCard(id, lang);
    };
    await Promise.all(Array.from({ length: MAX_DOCUMENTS }, fetchNext));
  }

  async #fetchCard(id: string, lang: string): Promise<void> {
    const key = `${lang} ${id}`;
    try {
      const card = await client.load(resolveRequest({ kind: 'side-effects', id, lang, contentBase: this.contentBase }));
      this.cards = new Map(this.cards).set(key, card);
    } catch {
      // The link to the effect is still there, which says as much.
      this.#asked.delete(key);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'side-effect-list': SideEffectList;
  }
}

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
import { selectField, searchField } from '../../search/search-field.js';
import { urgencyLevel } from '../../article/urgency.js';
import { hiddenFromReplay } from '../../article/session-replay.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import { MAX_DOCUMENTS, resolveRequest } from '../../core/document-request.js';

type Level = keyof Call;

/**
 * The side effects of a treatment, with filters by text, by part of the body, and by urgency. If a level of urgency is
 * selected, its signs are shown under each effect.
 *
 * @example
 * <side-effect-list treatment="immunotherapy">Side effects: call your care team, day or night.</side-effect-list>
 *
 * @tag side-effect-list
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - The heading.
 * @csspart effects - The list of side effects.
 * @csspart urgency - Signs of a level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart footer - The document footer: date, review and sources.
 */
export class SideEffectList extends TreatmentElement {
  static override get styles() {
    return [...baseStyles, listStyles, searchStyles, urgencyStyles];
  }

  protected override readonly interactive = true;

  @state() private query = '';
  @state() private area = '';
  @state() private level: Level | '' = '';
  /** The effects' own documents, by language and id. Requested when a level is first selected. */
  @state() private cards = new Map<string, SideEffect>();

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { t, headingLevel } = ctx;
    const { effects } = treatment;
    const areas = [...new Set(effects.flatMap(({ area }) => area ?? []))];
    if (this.level) void this.#fetchCards(effects, ctx.lang);
    const matching = effects.filter(
      (effect) =>
        effect.title !== undefined &&
        matches(effect.title, this.query) &&
        (!this.area || effect.area === this.area) &&
        (!this.level || this.#signsOf(effect, ctx.lang)?.length !== 0),
    );
    return html`${sectionHead(headingLevel, t('effectsTitle'), treatment.title)}
      ${hiddenFromReplay(
        html`${selectField(
          t('areaFilter'),
          [['', t('anyArea')], ...areas.map((area): [string, string] => [area, t(`area_${area}`)])],
          this.area,
          (area) => (this.area = area),
        )}
        ${selectField(
          t('urgencyFilter'),
          [
            ['', t('anyUrgency')],
            ['emergency', t('emergency')],
            ['today', t('today')],
            ['nextVisit', t('nextVisit')],
          ],
          this.level,
          (level) => (this.level = level as Level | ''),
        )}
        ${searchField(
          t('findEffect'),
          t('effectsShown', { count: matching.length }),
          matching.length ? undefined : t('nothingFound'),
          (query) => (this.query = query),
        )}`,
        'care-filters',
      )}
      ${hiddenFromReplay(effectList(matching, ctx, (effect) => this.#renderSigns(effect, ctx)))} ${documentFooter(treatment, ctx)}`;
  }

  #renderSigns(effect: Effect, ctx: RenderContext): unknown {
    const items = this.level && this.#signsOf(effect, ctx.lang);
    return items ? urgencyLevel(this.level as Level, items, ctx) : nothing;
  }

  /** The signs of the selected level; undefined until the effect's document has loaded. */
  #signsOf(effect: Effect, lang: string) {
    return this.cards.get(`${lang} ${effect.id}`)?.call[this.level as Level];
  }

  /** Keys of `cards` that have loaded or are pending. */
  readonly #requested = new Set<string>();

  /** Fetches at most `MAX_DOCUMENTS` at a time, since a list may have any length. */
  async #fetchCards(effects: Effect[], lang: string): Promise<void> {
    const missing = effects.filter(({ id }) => !this.#requested.has(`${lang} ${id}`)).map(({ id }) => id);
    for (const id of missing) this.#requested.add(`${lang} ${id}`);
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
      // The effect stays in the list without its signs; its link leads to them. The next update retries.
      this.#requested.delete(key);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'side-effect-list': SideEffectList;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { state } from '../shared/property.js';
import type { Call, SideEffect, Treatment } from '../content/model.js';
import { matches } from '../shared/fold-text.js';
import type { Scene } from '../shared/scene.js';
import { client } from '../shared/settings.js';
import { baseStyles } from '../shared/styles/base.js';
import { listStyles } from '../shared/styles/lists.js';
import { searchStyles } from '../shared/styles/search.js';
import { urgencyStyles } from '../shared/styles/urgency.js';
import { colophon } from '../shared/templates/colophon.js';
import { effectList, type Effect } from '../shared/templates/effects.js';
import { partHead } from '../shared/templates/head.js';
import { choice, searchField } from '../shared/templates/search.js';
import { signs } from '../shared/templates/urgency.js';
import { unrecorded } from '../shared/templates/unrecorded.js';
import { TreatmentElement } from '../shared/treatment-element.js';
import { MAX_DOCUMENTS, wantedDocument } from '../shared/wanted-document.js';

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
 * @csspart colophon - Date, review and sources of the text.
 */
export class SideEffectList extends TreatmentElement {
  static override get looks() {
    return [...baseStyles, listStyles, searchStyles, urgencyStyles];
  }

  protected override readonly tools = true;

  @state() private words = '';
  @state() private area = '';
  @state() private level: Level | '' = '';
  /** The effects' own documents, by language and id: asked for when a level is first chosen. */
  @state() private cards = new Map<string, SideEffect>();

  protected draw(treatment: Treatment, scene: Scene): TemplateResult {
    const { t, headingLevel } = scene;
    const { effects } = treatment;
    const areas = [...new Set(effects.flatMap(({ area }) => area ?? []))];
    if (this.level) void this.#fetchCards(effects, scene.lang);
    const found = effects.filter(
      (effect) =>
        effect.title !== undefined &&
        matches(effect.title, this.words) &&
        (!this.area || effect.area === this.area) &&
        (!this.level || this.#signsOf(effect, scene.lang)?.length !== 0),
    );
    return html`${partHead(headingLevel, t('effectsTitle'), treatment.title)}
      ${unrecorded(
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
      ${unrecorded(effectList(found, scene, (effect) => this.#drawSigns(effect, scene)))} ${colophon(treatment, scene)}`;
  }

  #drawSigns(effect: Effect, scene: Scene): unknown {
    const found = this.level && this.#signsOf(effect, scene.lang);
    return found ? signs(this.level as Level, found, scene) : nothing;
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
      const card = await client.load(wantedDocument({ kind: 'side-effects', id, lang, contentBase: this.contentBase }));
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

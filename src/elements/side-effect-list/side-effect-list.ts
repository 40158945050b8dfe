import type { TemplateResult } from 'lit';
import { client } from '../../content/shared-client.js';
import { state } from '../../base/decorators.js';
import type { SideEffect, Treatment } from '../../content/model.js';
import { MAX_DOCUMENTS, resolveRequest } from '../../core/document-request.js';
import type { Effect } from '../../article/side-effects.js';
import { TreatmentElement } from '../../article/treatment-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { urgencyStyles } from '../../article-styles/urgency.js';
import { searchStyles } from '../../search/search.styles.js';
import { emptyFilter, template } from './side-effect-list.template.js';

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

  @state() private filter = emptyFilter;
  /** The effects' own documents, by language and id. Requested when a level is first selected. */
  @state() private cards = new Map<string, SideEffect>();

  protected renderDocument(treatment: Treatment, ctx: RenderContext): TemplateResult {
    const { level } = this.filter;
    if (level) void this.#fetchCards(treatment.effects, ctx.lang);
    return template(treatment, ctx, {
      filter: this.filter,
      setFilter: (change) => (this.filter = { ...this.filter, ...change }),
      signsOf: ({ id }) => (level ? this.cards.get(`${ctx.lang} ${id}`)?.call[level] : undefined),
    });
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

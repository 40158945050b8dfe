import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { SideEffect } from '../../content/model.js';
import type { Block } from '../../content/rich-text.js';
import { ListenController } from '../../article/listen-controller.js';
import type { RenderContext } from '../../templates/render-context.js';
import { articleStyles } from '../../article-styles/index.js';
import { documentFooter } from '../../templates/document-footer.js';
import { linkList } from '../../article/document-link.js';
import { heading } from '../../templates/heading.js';
import { blocks, inline } from '../../templates/rich-text.js';
import { hotlineLine, printFooter } from '../../templates/telephone.js';
import { translationNotice } from '../../article/translation-notice.js';
import { urgency } from '../../article/urgency.js';
import { PreviewableElement } from '../../article/previewable-element.js';

/**
 * One side effect: what it feels like, when it occurs, what helps, when to call.
 *
 * @example
 * <side-effect-card effect="fatigue">Fatigue: call your care team if it is new or worse.</side-effect-card>
 *
 * @tag side-effect-card
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart urgency - A level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart number - A telephone link.
 * @csspart sources - The list of sources.
 * @csspart footer - The document footer: date and review.
 */
export class SideEffectCard extends PreviewableElement<'side-effects'> {
  static override get styles() {
    return articleStyles;
  }

  /** Id of the side effect: `fatigue`. */
  @property() effect: string | null = null;

  protected readonly kind = 'side-effects';

  readonly #listen = new ListenController(this, () => this.contentRoot);

  protected get documentIds(): string[] | null {
    return this.effect === null ? null : [this.effect];
  }

  protected renderDocument(effect: SideEffect, ctx: RenderContext): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const section = (title: string, content: Block[]) =>
      content.length
        ? html`<section class="care-prose">${heading(level + 1, title, 'care-subtitle')} ${blocks(content)}</section>`
        : nothing;
    return html`<article class="care-effect">
      <header>
        ${translationNotice(effect, t)}
        <div class="care-title-row">${heading(level, effect.title, 'care-title')} ${this.#listen.button(effect, ctx)}</div>
        <p class="care-lead">${inline(effect.definition)}</p>
      </header>
      <div class="care-effect-call">
        ${heading(level + 1, t('whenToCall'), 'care-subtitle')} ${urgency(effect.call, ctx, level + 2)}
        ${hotline ? hotlineLine(hotline, ctx) : nothing}
      </div>
      <div class="care-effect-text">
        ${section(t('feelsLike'), effect.feelsLike)} ${section(t('whenItComes'), effect.when)}
        ${section(t('helps'), effect.helps)} ${section(t('avoid'), effect.avoid)}
        ${this.#related(effect, ctx)} ${documentFooter(effect, ctx)}
      </div>
    </article>
    ${hotline ? printFooter(hotline, ctx) : nothing}`;
  }

  #related({ related }: SideEffect, ctx: RenderContext): TemplateResult | typeof nothing {
    if (!related.length) return nothing;
    return html`<section>
      ${heading(ctx.headingLevel + 1, ctx.t('relatedEffects'), 'care-subtitle')}
      ${linkList('side-effects', related, ctx)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'side-effect-card': SideEffectCard;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { SideEffect } from '../content/model.js';
import type { Block } from '../content/rich-text.js';
import { ListenController } from '../shared/listen-controller.js';
import type { Scene } from '../shared/scene.js';
import { longLooks } from '../shared/styles/long-looks.js';
import { colophon } from '../shared/templates/colophon.js';
import { linkList } from '../shared/templates/document-link.js';
import { heading } from '../shared/templates/heading.js';
import { blocks, inline } from '../shared/templates/rich-text.js';
import { hotlineLine, printFoot } from '../shared/templates/telephone.js';
import { translationNotice } from '../shared/templates/translation.js';
import { urgency } from '../shared/templates/urgency.js';
import { ViewedElement } from '../shared/viewed-element.js';

/**
 * One side effect: what it feels like, when it comes, what helps, when to call.
 *
 * @example
 * <side-effect-card effect="fatigue">Fatigue: call your care team if it is new or worse.</side-effect-card>
 *
 * @tag side-effect-card
 * @slot - Fallback: shown until the content is here, and whenever it can't be had.
 * @csspart base - All that is drawn.
 * @csspart heading - A heading.
 * @csspart urgency - A level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart number - A telephone link.
 * @csspart sources - The list of sources.
 * @csspart colophon - Date and review of the text.
 */
export class SideEffectCard extends ViewedElement<'side-effects'> {
  static override get looks() {
    return longLooks;
  }

  /** Id of the side effect: `fatigue`. */
  @property() effect: string | null = null;

  protected readonly kind = 'side-effects';

  readonly #listen = new ListenController(this, () => this.page);

  protected get documentIds(): string[] | null {
    return this.effect === null ? null : [this.effect];
  }

  protected draw(effect: SideEffect, scene: Scene): TemplateResult {
    const { t, headingLevel: level, hotline } = scene;
    const section = (title: string, content: Block[]) =>
      content.length
        ? html`<section class="care-prose">${heading(level + 1, title, 'care-subtitle')} ${blocks(content)}</section>`
        : nothing;
    return html`<article class="care-effect">
      <header>
        ${translationNotice(effect, t)}
        <div class="care-title-row">${heading(level, effect.title, 'care-title')} ${this.#listen.button(effect, scene)}</div>
        <p class="care-lead">${inline(effect.definition)}</p>
      </header>
      <div class="care-effect-call">
        ${heading(level + 1, t('whenToCall'), 'care-subtitle')} ${urgency(effect.call, scene, level + 2)}
        ${hotline ? hotlineLine(hotline, scene) : nothing}
      </div>
      <div class="care-effect-text">
        ${section(t('feelsLike'), effect.feelsLike)} ${section(t('whenItComes'), effect.when)}
        ${section(t('helps'), effect.helps)} ${section(t('avoid'), effect.avoid)}
        ${this.#related(effect, scene)} ${colophon(effect, scene)}
      </div>
    </article>
    ${hotline ? printFoot(hotline, scene) : nothing}`;
  }

  #related({ related }: SideEffect, scene: Scene): TemplateResult | typeof nothing {
    if (!related.length) return nothing;
    return html`<section>
      ${heading(scene.headingLevel + 1, scene.t('relatedEffects'), 'care-subtitle')}
      ${linkList('side-effects', related, scene)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'side-effect-card': SideEffectCard;
  }
}

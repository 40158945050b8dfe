import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { SideEffect } from '../content/model.js';
import type { Block } from '../content/rich-text.js';
import { CareElement } from '../shared/care-element.js';
import { ListenController } from '../shared/listen-controller.js';
import type { Scene } from '../shared/scene.js';
import { baseStyles } from '../shared/styles/base.js';
import { css } from '../shared/styles/css.js';
import { listStyles } from '../shared/styles/lists.js';
import { toolStyles } from '../shared/styles/tools.js';
import { urgencyStyles } from '../shared/styles/urgency.js';
import { colophon } from '../shared/templates/colophon.js';
import { linkList } from '../shared/templates/document-link.js';
import { heading } from '../shared/templates/heading.js';
import { blocks, inline } from '../shared/templates/rich-text.js';
import { hotlineLine } from '../shared/templates/telephone.js';
import { translationNotice } from '../shared/templates/translation.js';
import { urgency } from '../shared/templates/urgency.js';

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
export class SideEffectCard extends CareElement<'side-effects'> {
  static override looks = [...baseStyles, listStyles, urgencyStyles, sideEffectStyles(), toolStyles];

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
        ${hotline ? hotlineLine(hotline, t('askLine'), t('callLine', { name: hotline.title })) : nothing}
      </div>
      <div class="care-effect-text">
        ${section(t('feelsLike'), effect.feelsLike)} ${section(t('whenItComes'), effect.when)}
        ${section(t('helps'), effect.helps)} ${section(t('avoid'), effect.avoid)}
        ${this.#related(effect, scene)} ${colophon(effect, scene)}
      </div>
    </article>`;
  }

  #related({ related }: SideEffect, scene: Scene): TemplateResult | typeof nothing {
    if (!related.length) return nothing;
    return html`<section>
      ${heading(scene.headingLevel + 1, scene.t('relatedEffects'), 'care-subtitle')}
      ${linkList('side-effects', related, scene)}
    </section>`;
  }
}

function sideEffectStyles() {
  return css`
    .care-effect {
      display: grid;
      gap: calc(2 * var(--_space));

      .care-lead {
        margin-block-start: 0.5em;
      }

      .care-subtitle {
        margin-block-end: 0.625em;
      }
    }

    .care-effect-text {
      display: grid;
      gap: calc(2 * var(--_space));
      min-inline-size: 0;
    }

    .care-effect-call .care-hotline-line {
      margin-block-start: var(--_space);
    }

    /* Beside an article the card is one column; where there is room, when to call stands beside it. */
    @container care (min-width: 56em) {
      .care-effect {
        grid-template-columns: minmax(0, 1fr) minmax(18em, 24em);
        column-gap: 4em;

        > header {
          grid-column: 1 / -1;
        }
      }

      .care-effect-text {
        grid-column: 1;
        grid-row: 2;
      }

      .care-effect-call {
        align-self: start;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'side-effect-card': SideEffectCard;
  }
}

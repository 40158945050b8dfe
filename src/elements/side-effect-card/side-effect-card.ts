import type { TemplateResult } from 'lit';
import { property } from '../../base/decorators.js';
import type { SideEffect } from '../../content/model.js';
import { ListenController } from '../../article/listen-controller.js';
import { PreviewableElement } from '../../article/previewable-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { articleStyles } from '../../article-styles/index.js';
import { template } from './side-effect-card.template.js';

/**
 * One side effect: what it feels like, when it occurs, what helps, when to call.
 *
 * @example
 * <side-effect-card effect="fatigue">Fatigue: call your care team if it is new or worse.</side-effect-card>
 *
 * @tag side-effect-card
 * @slot - Fallback: shown until the content has loaded, and if it is unavailable.
 * @slot note-after-definition - A note of the page, after the definition or, if the text begins with "when to call", after that.
 * @slot note-when-to-call - A note of the page, after all signs for which to call.
 * @slot note-end - A note of the page, at the end.
 * @csspart base - The container of the rendered content.
 * @csspart heading - A heading.
 * @csspart urgency - A level of urgency; also `emergency`, `today` or `nextVisit`.
 * @csspart number - A telephone link.
 * @csspart sources - The list of sources.
 * @csspart note - A note of the page.
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

  protected get documentIds(): string | null {
    return this.effect;
  }

  protected renderDocument(effect: SideEffect, ctx: RenderContext): TemplateResult {
    return template(effect, ctx, { listenButton: this.#listen.button(effect, ctx) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'side-effect-card': SideEffectCard;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../base/decorators.js';
import type { Term } from '../../content/model.js';
import { punctuation } from '../../i18n/format.js';
import { isolate } from '../../core/text-direction.js';
import { CareElement } from '../../base/care-element.js';
import { positionBeside } from './anchor-position.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { listStyles } from '../../article-styles/lists.js';
import { documentFooter } from '../../templates/document-footer.js';
import { inline } from '../../templates/rich-text.js';

/** How long a pointer rests on the term before its definition opens, and is gone before it closes. */
const HOVER_DELAY_MS = 400;

/**
 * A word in a site's own sentence, with its definition on demand: by click, tap, Enter, or a pointer
 * that rests on it. Escape, a click elsewhere or a second one closes it. Its text is asked for only
 * when it is first opened.
 *
 * @example
 * <glossary-term term="checkpoint-inhibitor">checkpoint inhibitor</glossary-term>
 *
 * @tag glossary-term
 * @slot - The word, as it stands in the sentence.
 * @csspart base - All that is drawn in the bubble.
 * @csspart word - The word.
 * @csspart bubble - The bubble.
 * @csspart footer - Date, review and sources of the text.
 */
export class GlossaryTerm extends CareElement<'glossary'> {
  static override get styleSheets() {
    return [...baseStyles, listStyles, termStyles()];
  }

  /** Id of the term: `checkpoint-inhibitor`. */
  @property() term: string | null = null;

  @state() private open = false;
  /** Whether the definition was ever asked for. */
  @state() private wanted = false;

  protected readonly kind = 'glossary';
  protected override readonly isInline = true;

  protected get documentIds(): string[] | null {
    return this.wanted && this.term !== null ? [this.term] : null;
  }

  private get word(): HTMLElement {
    return this.renderRoot.querySelector('.care-word')!;
  }

  private get bubble(): HTMLElement {
    return this.renderRoot.querySelector('.care-bubble')!;
  }

  /** The word in the shadow root is what takes the focus. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.word.focus(options));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    // An element that was never rendered has no bubble yet.
    if (this.open) this.#hide();
  }

  protected override render(): TemplateResult {
    // Chromium 109, which has no popovers, warns of each such attribute.
    return html`<button
        class="care-word"
        part="word"
        type="button"
        aria-expanded=${this.open}
        @click=${this.#click}
        @pointerenter=${(event: PointerEvent) => this.#hover(event, true)}
        @pointerleave=${(event: PointerEvent) => this.#hover(event, false)}
      ><slot></slot></button
      ><span
        class="care-bubble"
        part="bubble"
        popover=${'popover' in this ? 'auto' : nothing}
        aria-live="polite"
        @toggle=${(event: ToggleEvent) => this.#toggled(event.newState === 'open')}
        @keydown=${this.#keydown}
        @pointerenter=${(event: PointerEvent) => this.#hover(event, true)}
        @pointerleave=${(event: PointerEvent) => this.#hover(event, false)}
      >${this.wanted ? html`${this.isRendered ? this.renderContent() : nothing}${this.renderStatus()}` : nothing}</span
      >`;
  }

  protected renderDocument(term: Term, ctx: RenderContext): TemplateResult {
    const { t } = ctx;
    return html`<p><b>${term.title}</b></p>
      <p>${inline(term.definition)}</p>
      ${term.also.length ? html`<p class="care-muted">${t('alsoCalled', { names: term.also.map((name) => isolate(name, term.lang)).join(punctuation(term.lang).comma) })}</p>` : nothing}
      ${documentFooter(term, ctx)}`;
  }

  protected override updated(): void {
    super.updated();
    // The bubble's own ground and text, on a dark page that does not say so.
    this.bubble.style.colorScheme = this.colorScheme ?? '';
    // What has just been drawn may need more room.
    if (this.open) positionBeside(this.bubble, this.word);
  }

  readonly #click = (): void => {
    clearTimeout(this.#timer);
    // Whoever clicks a word whose definition has opened under the pointer wants it to stay.
    const stay = this.#hovered;
    this.#hovered = false;
    if (!this.open) this.#show();
    else if (!stay) this.#hide();
  };

  #hovered = false;
  #timer?: ReturnType<typeof setTimeout>;

  #hover({ pointerType }: PointerEvent, over: boolean): void {
    if (pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    if (over && !this.open) {
      this.#timer = setTimeout(() => {
        this.#hovered = true;
        this.#show();
      }, HOVER_DELAY_MS);
    } else if (!over && this.#hovered) {
      this.#timer = setTimeout(() => this.#hide(), HOVER_DELAY_MS);
    }
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#hide();
  };

  #show(): void {
    this.wanted = true;
    // Without popovers the bubble is shown by its class alone.
    this.bubble.showPopover?.();
    this.#toggled(true);
    positionBeside(this.bubble, this.word);
  }

  #hide(): void {
    this.bubble.hidePopover?.();
    this.#toggled(false);
  }

  /** Told at once by a click, and once more by the popover, whose event comes later and for Escape too. */
  #toggled(open: boolean): void {
    this.open = open;
    this.bubble.classList.toggle('care-shown', open);
    if (!open) this.#hovered = false;
    this.#stopFollowing();
    if (open) {
      addEventListener('scroll', this.#follow, { capture: true, passive: true });
      addEventListener('resize', this.#follow);
      addEventListener('keydown', this.#keydown);
    }
  }

  readonly #follow = (): void => positionBeside(this.bubble, this.word);

  #stopFollowing(): void {
    removeEventListener('scroll', this.#follow, { capture: true });
    removeEventListener('resize', this.#follow);
    removeEventListener('keydown', this.#keydown);
  }
}

function termStyles() {
  return css`
    :host {
      display: inline;
    }

    /* Its words give it its width, and it must not break the line that it stands in. */
    :host::before {
      content: none;
    }

    .care-word {
      all: unset;
      cursor: pointer;
      text-decoration: underline dotted;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;

      &:focus-visible {
        outline: 3px solid;
        outline-offset: 2px;
      }
    }

    .care-bubble {
      display: none;
      position: fixed;
      inset: auto;
      box-sizing: border-box;
      inline-size: min(22rem, 100vw - 16px);
      max-block-size: 60vh;
      margin: 0;
      padding: 1em 1.125em;
      overflow: auto;
      border: 1px solid;
      border-radius: 4px;
      background: var(--care-color-surface, Canvas);
      color: var(--care-color-text, CanvasText);

      &.care-shown {
        display: block;
      }

      .care-body > * + * {
        margin-block-start: 0.375em;
      }

      .care-footer {
        margin-block-start: 0.75em;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}

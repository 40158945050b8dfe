import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../base/decorators.js';
import type { Term } from '../../content/model.js';
import { CareElement } from '../../base/care-element.js';
import type { RenderContext } from '../../templates/render-context.js';
import { baseStyles } from '../../styles/base.js';
import { listStyles } from '../../article-styles/lists.js';
import { positionBeside } from './anchor-position.js';
import { termStyles } from './glossary-term.styles.js';
import { template } from './glossary-term.template.js';

/** How long a pointer must rest on the term before its definition opens, and be away before it closes. */
const HOVER_DELAY_MS = 400;

/**
 * A glossary term in a site's own sentence, with its definition on demand. A click, a tap, Enter, or a pointer that rests on
 * it opens the definition; Escape, a second click, or a click elsewhere closes it. It is requested when first opened.
 *
 * @example
 * <glossary-term term="checkpoint-inhibitor">checkpoint inhibitor</glossary-term>
 *
 * @tag glossary-term
 * @slot - The term, as written in the sentence.
 * @csspart base - The container of the rendered definition.
 * @csspart word - The term, which is a button.
 * @csspart bubble - The bubble with the definition.
 * @csspart footer - The document footer: date, review and sources.
 */
export class GlossaryTerm extends CareElement<'glossary'> {
  static override get styles() {
    return [...baseStyles, listStyles, termStyles];
  }

  /** Id of the term: `checkpoint-inhibitor`. */
  @property() term: string | null = null;

  @state() private isOpen = false;
  /** Whether the definition is in its live region. It comes there after the bubble is shown, or screen readers would miss it. */
  @state() private isSaid = false;
  /** True once the definition has been opened. */
  @state() private isRequested = false;

  protected readonly kind = 'glossary';
  protected override readonly isInline = true;

  protected get documentIds(): string | null {
    return this.isRequested ? this.term : null;
  }

  get #button(): HTMLElement {
    return this.renderRoot.querySelector('.care-word')!;
  }

  get #bubble(): HTMLElement {
    return this.renderRoot.querySelector('.care-bubble')!;
  }

  /** Focuses the button in the shadow root. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.#button.focus(options));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const link = this.querySelector<HTMLElement>(':scope > .care-term');
    if (link) this.#takeOver(link);
  }

  /** In a prerendered text, a term is a link until its code has loaded. */
  #takeOver(link: HTMLElement): void {
    const isFocused = link.matches(':focus');
    link.replaceWith(...link.childNodes);
    if (isFocused) this.focus();
    if (link.dataset.pressed !== undefined) void this.updateComplete.then(() => this.isConnected && this.#show());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    // If the definition was never opened, there may be no bubble: the element may not have been rendered.
    if (this.isOpen) this.#hide();
  }

  protected override render(): TemplateResult {
    // `popover` is set only if supported: Chromium 109, which has no popovers, logs a warning for the attribute.
    return html`<button
        class="care-word"
        part="word"
        type="button"
        aria-expanded=${this.isOpen}
        @click=${this.#click}
        @pointerenter=${(event: PointerEvent) => this.#hover(event, true)}
        @pointerleave=${(event: PointerEvent) => this.#hover(event, false)}
      ><slot></slot></button
      ><span
        class="care-bubble"
        part="bubble"
        popover=${'popover' in this ? 'auto' : nothing}
        @toggle=${(event: ToggleEvent) => this.#onToggle(event.newState === 'open')}
        @keydown=${this.#keydown}
        @pointerenter=${(event: PointerEvent) => this.#hover(event, true)}
        @pointerleave=${(event: PointerEvent) => this.#hover(event, false)}
      >${this.isRequested ? html`${this.isRendered ? this.renderContent() : nothing}${this.renderStatus()}` : nothing}</span
      >`;
  }

  protected renderDocument(term: Term, ctx: RenderContext): TemplateResult {
    return template(term, ctx, { isSaid: this.isSaid });
  }

  protected override updated(): void {
    super.updated();
    // Gives the bubble a dark background on a dark page that does not declare `color-scheme`.
    this.#bubble.style.colorScheme = this.colorScheme ?? '';
    if (this.isOpen && this.isRendered && !this.isSaid) this.#sayNext();
    // The content that has just been rendered may have changed the size of the bubble.
    if (this.isOpen) positionBeside(this.#bubble, this.#button);
  }

  /** After two frames: Firefox tells of a popover's content in the frame after it is shown, and of what changes only then. */
  #sayNext(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => (this.isSaid = this.isOpen));
    });
  }

  #frame = 0;

  readonly #click = (): void => {
    clearTimeout(this.#timer);
    // A click on a term whose definition was opened by hovering keeps it open.
    const keepOpen = this.#isOpenedByHover;
    this.#isOpenedByHover = false;
    if (!this.isOpen) this.#show();
    else if (!keepOpen) this.#hide();
  };

  #isOpenedByHover = false;
  #timer?: ReturnType<typeof setTimeout>;

  #hover({ pointerType }: PointerEvent, isOver: boolean): void {
    if (pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    if (isOver && !this.isOpen) {
      this.#timer = setTimeout(() => {
        this.#isOpenedByHover = true;
        this.#show();
      }, HOVER_DELAY_MS);
    } else if (!isOver && this.#isOpenedByHover) {
      this.#timer = setTimeout(() => this.#hide(), HOVER_DELAY_MS);
    }
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#hide();
  };

  #show(): void {
    this.isRequested = true;
    // In browsers without popovers, the class alone shows the bubble.
    if (typeof this.#bubble.showPopover === 'function') this.#bubble.showPopover();
    this.#onToggle(true);
    positionBeside(this.#bubble, this.#button);
  }

  #hide(): void {
    if (typeof this.#bubble.hidePopover === 'function') this.#bubble.hidePopover();
    this.#onToggle(false);
  }

  /**
   * Called when the bubble is shown or hidden, and again by the popover's asynchronous `toggle` event, which is also
   * dispatched if the browser closes it (with Escape, or after a click elsewhere).
   */
  #onToggle(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#bubble.classList.toggle('care-shown', isOpen);
    if (!isOpen) {
      this.#isOpenedByHover = false;
      this.isSaid = false;
    }
    this.#removeWindowListeners();
    if (isOpen) {
      addEventListener('scroll', this.#reposition, { capture: true, passive: true });
      addEventListener('resize', this.#reposition);
      addEventListener('keydown', this.#keydown);
    }
  }

  readonly #reposition = (): void => positionBeside(this.#bubble, this.#button);

  #removeWindowListeners(): void {
    removeEventListener('scroll', this.#reposition, { capture: true });
    removeEventListener('resize', this.#reposition);
    removeEventListener('keydown', this.#keydown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}

import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContentError } from '../content/content-error.js';
import type { Kind } from '../content/kinds.js';
import type { DocumentOf } from '../content/model.js';
import { textDirection } from '../i18n/format.js';
import { statesIn } from '../i18n/states.js';
import { ClockController } from './clock-controller.js';
import { ContentController, type Shown } from './content-controller.js';
import { FailureHotline } from './failure-hotline.js';
import { LanguageController } from './language-controller.js';
import { adoptInto } from './styles/adopt.js';
import { announceUse, emit } from './use-events.js';
import type { Scene } from './scene.js';
import { settings } from './settings.js';
import { failureNotice } from './templates/failure.js';
import { otherLanguageNotice } from './templates/other-language.js';
import { documentPage, wantedDocument } from './wanted-document.js';
import { warn } from './warn.js';

const contentSlot = 'care-content';

const headingLevel = {
  fromAttribute(value: string | null): number {
    const level = Number(value);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  },
};

/**
 * What every element of the family is: it names a document, gets it, and draws it in place of its
 * own children, which stay as the fallback until then and come back when it can't be had.
 *
 * The text is drawn into one node, `#page`. It stands in the shadow root or, in the `light` form,
 * among the element's children, with a slot that leaves the fallback out: no form touches nodes
 * that the page owns.
 *
 * @fires care-load - Content is drawn. Detail: `kind, id, lang, revision`.
 * @fires care-error - Content could not be had. Detail: `kind, id, lang, reason`.
 * @fires care-toggle - A section opens or closes. Detail: `section, open`.
 * @fires care-call - A telephone link is used. Detail: `hotline, number`.
 * @fires care-navigate - A link to another document is used; cancelable. Detail: `kind, id, href`.
 */
export abstract class CareElement<K extends Kind = Kind> extends LitElement {
  /** Address of a JSON document of the site's own, used instead of the shipped one. */
  @property() src: string | null = null;
  /** Where shipped documents are fetched from, if not from where the library is. */
  @property({ attribute: 'content-base' }) contentBase: string | null = null;
  /** Where links to other documents go: `/en/{kind}/{id}`. */
  @property({ attribute: 'link-template' }) linkTemplate: string | null = null;
  /** Level of the element's first heading, 1 to 6. */
  @property({ attribute: 'heading-level', converter: headingLevel }) headingLevel = 2;
  /** Draws into the page itself instead of a shadow root. */
  @property({ type: Boolean }) light = false;
  /** A document, instead of fetching one. */
  @property({ attribute: false }) content: unknown;

  /** Which kind of document the element wants. */
  protected abstract readonly kind: K;
  /** The id of the document, as the element's own attribute has it. */
  protected abstract get documentId(): string | null;
  /** What the reader sees of a document. */
  protected abstract draw(document: DocumentOf<K>, scene: Scene): TemplateResult;

  readonly #language = new LanguageController(this);
  readonly #content = new ContentController<K>(this, () => this.#asked());
  readonly #clock = new ClockController(this, () => this.#content.shown?.hotline?.hours !== undefined);
  readonly #hotline = new FailureHotline(this);
  readonly #page = document.createElement('div');
  #announced?: Shown<K>;
  #failed?: ContentError;

  /** Defines the class as `tag`. A tag that is taken is left alone, with one warning. */
  static define(tag: string, registry = customElements): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (taken !== (this as unknown)) warn(`<${tag}>: expected a free tag name, the page has already defined it`);
  }

  /** Asks for the content again; what is shown stays until the answer is here. Never rejects. */
  async reload(): Promise<void> {
    await this.#content.reload();
    await this.updateComplete;
  }

  /** Elements of the drawn text, in either form. */
  protected queryDrawn<Found extends HTMLElement>(selector: string): Found[] {
    return [...this.#page.querySelectorAll<Found>(selector)];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) settings.watch?.(root);
    announceUse(this, this.#page);
    return root;
  }

  /** Style sheets do not follow an element into another document: they are made there anew. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptInto(this.shadowRoot, this.#styles);
    this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    try {
      this.#drawPage();
    } catch (error) {
      this.#content.refuse(new ContentError('invalid', `${this.#where}: expected content that can be drawn (${String(error)})`));
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const content = this.light ? html`<slot name=${contentSlot}></slot>` : this.#page;
    return html`${this.#content.shown ? content : html`<slot></slot>`}${this.#renderState()}`;
  }

  protected override updated(): void {
    const { shown, failure } = this.#content;
    if (shown && shown.document !== this.#announced?.document) {
      const { id, lang, revision } = shown.document;
      emit(this, 'care-load', { kind: this.kind, id, lang, revision });
    }
    this.#announced = shown;
    if (failure && failure !== this.#failed) {
      warn(`<${this.localName}>: ${failure.message}`);
      emit(this, 'care-error', { kind: this.kind, id: this.documentId ?? '', lang: this.#language.wanted, reason: failure.reason });
    }
    this.#failed = failure;
  }

  get #styles() {
    return (this.constructor as typeof CareElement).elementStyles;
  }

  get #where(): string {
    return `${this.kind}/${this.documentId ?? this.src ?? 'content'}`;
  }

  #asked() {
    const { kind, documentId, src, contentBase, content } = this;
    if (documentId === null && src === null && content === undefined) return undefined;
    return {
      wanted: wantedDocument({ kind, id: documentId ?? '', lang: this.#language.wanted, src, contentBase }),
      content,
    };
  }

  #drawPage(): void {
    const { shown } = this.#content;
    const page = this.#page;
    if (!shown) {
      page.remove();
      return;
    }
    const { document: content, t, reader, hotline } = shown;
    page.className = 'care-widget';
    page.lang = content.lang;
    page.dir = textDirection(content.lang);
    page.setAttribute('part', 'base');
    const scene: Scene = {
      t,
      lang: content.lang,
      hotline,
      now: this.#clock.now,
      headingLevel: this.headingLevel,
      pageOf: (kind, id) => documentPage(kind, id, content.lang, this.linkTemplate ?? undefined),
    };
    const template = html`<div class="care-body">
      ${reader ? otherLanguageNotice(reader, content.lang) : nothing}
      ${this.draw(content, scene)}
    </div>`;
    render(template, page, { host: this });
    this.#place(page);
  }

  #place(page: HTMLElement): void {
    if (!this.light) {
      page.removeAttribute('slot');
      return;
    }
    page.slot = contentSlot;
    if (page.parentNode !== this) this.append(page);
    const root = this.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptInto(root, this.#styles);
  }

  #renderState() {
    const { shown, failure, slow, waiting } = this.#content;
    const states = statesIn(this.#language.wanted);
    return html`<div class="care-widget" lang=${states.lang} dir=${textDirection(states.lang)}>
      <p role="status" class=${shown ? 'care-hidden' : 'care-status'}>${slow ? states.loading : nothing}</p>
      ${failure ? failureNotice(states, shown?.hotline ?? this.#hotline.get(states.lang), waiting, () => void this.#retry()) : nothing}
    </div>`;
  }

  /** Reading goes on where the button was: the reader who pressed it is not sent back to the top. */
  async #retry(): Promise<void> {
    await this.reload();
    if (this.#content.failure || !this.#content.shown) return;
    this.#page.tabIndex = -1;
    this.#page.focus({ preventScroll: true });
  }
}

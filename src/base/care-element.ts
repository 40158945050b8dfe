import { html, nothing, type LitElement, render, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './decorators.js';
import type { Kind } from '../core/kinds.js';
import type { DocumentOf } from '../content/model.js';
import { textDirection } from '../core/text-direction.js';
import { statusMessagesIn } from '../i18n/status-messages.js';
import { ClockController } from './clock-controller.js';
import { DocumentElement } from './document-element.js';
import { documentMember } from '../core/dom.js';
import { FallbackHotlineController } from './fallback-hotline-controller.js';
import { fallbackShows } from './fallback-number.js';
import { foreignHost } from './foreign-host.js';
import { headingLevel } from '../core/heading-level.js';
import { preserveFocus } from '../core/focus.js';
import { LazySourcesController } from './lazy-sources-controller.js';
import { pointerReleased } from './pointer-released.js';
import type { ColorScheme } from '../core/color-scheme.js';
import { PageAppearanceController } from './page-appearance-controller.js';
import type { RenderContext } from '../templates/render-context.js';
import { client, configure, settings } from './configure.js';
import type { CareEvents } from './events.js';
import { dispatchFieldEvents, transferState } from './transfer-state.js';
import { adoptStyles } from '../styles/adopt.js';
import { errorFallback } from '../templates/error-fallback.js';
import { applyContentRootAttributes } from '../core/content-root.js';
import { glossaryTag } from '../core/glossary-tag.js';
import { otherLanguageNotice } from '../templates/other-language.js';
import { withdrawal } from '../templates/withdrawal.js';
import { listenToLinks, listenToSections, contentSlot } from '../core/delegated-events.js';
import { documentPageUrl } from '../core/document-request.js';
import { warn } from '../core/warn.js';

const prerendered = `:scope > div.care-widget[slot=${contentSlot}]`;

/** Shows what the page has put in: a prerendered text, or the fallback. */
function slotFor(host: Element): HTMLSlotElement {
  const slot = documentMember('createElement')('slot');
  if (host.querySelector(prerendered)) slot.name = contentSlot;
  return slot;
}

/**
 * What every element of the family is: it names a document, gets it, and draws it in place of its
 * own children, which stay as the fallback until then and come back when it can't be had.
 *
 * The text is drawn into one node, `page`. It stands in the shadow root or, in the `light-dom` form,
 * among the element's children, with a slot that leaves the fallback out: no form touches nodes
 * that the page owns.
 *
 * @attr {string} lang - Language wanted, as in `fr-CA`; without it, that of the nearest ancestor, of the script tag, of the browser.
 *
 * @fires {CareEvents['care-load']} care-load - Content is drawn. Detail: `kind, id, lang, revision`.
 * @fires {CareEvents['care-error']} care-error - Content could not be had. Detail: `kind, id, lang, reason`.
 * @fires {CareEvents['care-toggle']} care-toggle - A section opens or closes. Detail: `section, open`.
 * @fires {CareEvents['care-call']} care-call - A telephone link is used. Detail: `hotline, number`.
 * @fires {CareEvents['care-navigate']} care-navigate - A link to another document is used; cancelable. Detail: `kind, id, href`.
 *
 * @cssprop --care-color-brand - Brand colour; whatever it is, text in it and on it can be read.
 * @cssprop --care-color-surface - Background; none by default.
 * @cssprop --care-color-text - Text; the page's own by default.
 * @cssprop --care-font-family - Font; the page's own by default.
 * @cssprop [--care-font-size=1.0625em] - Size of the text, by default beside the reader's own.
 * @cssprop [--care-radius=0.25em] - Roundness of blocks.
 * @cssprop [--care-space=1em] - Space between parts.
 */
export abstract class CareElement<K extends Kind = Kind> extends DocumentElement<K> {
  /** Where links to other documents go, `BASE/embed.html` if nothing is said: `/en/{kind}/{id}`. */
  @property({ attribute: 'link-template' }) linkTemplate: string | null = null;
  /** Level of the element's first heading, 1 to 6. */
  @property({ attribute: 'heading-level', converter: headingLevel }) headingLevel: 1 | 2 | 3 | 4 | 5 | 6 = 2;
  /** Draws into the page itself instead of a shadow root. */
  @property({ attribute: 'light-dom', type: Boolean }) lightDom = false;
  /** What the reader sees of a document (for a comparison, of all of them). */
  protected abstract renderDocument(document: DocumentOf<K>, ctx: RenderContext, all: DocumentOf<K>[]): TemplateResult;

  readonly #clock = new ClockController(this, () => [this.documents.loaded?.hotline, this.documents.failure && this.#hotline.current].some((hotline) => hotline?.hours));
  readonly #hotline = new FallbackHotlineController(this);
  readonly #sources = new LazySourcesController<K>(this, () => this.documents.loaded?.documents ?? []);
  readonly #appearance = new PageAppearanceController(this, () => this.isInline);
  /** Shows what the page has put in, until the first rendering has come to its end. */
  #placeholderSlot?: HTMLSlotElement;
  #contentRoot?: HTMLElement;
  #body?: HTMLElement;
  #renderedDocument?: DocumentOf<K>;
  /** Fields that hold what a reader entered in the text that stood here before. */
  #filledFields: HTMLInputElement[] = [];

  /** True for an element that stands within a line of text. */
  protected readonly isInline: boolean = false;

  /** The style sheets of the element, as text. A getter, as is the next: Safari 15 has no static blocks, which fields become. */
  static get styleSheets(): string[] {
    return [];
  }

  /** So that the door, which gets nothing but classes, can say what its tag says. */
  static get configure(): typeof configure {
    return configure;
  }

  /** Defines the class as `tag`. A tag that is taken is left alone, with one warning. */
  static define(tag: string, registry = customElements): void {
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (taken !== (this as unknown)) warn(`<${tag}>: expected a free tag name`);
  }

  /** For the door: a text that stands here already is not taken over under a pressed pointer. */
  static async defineWhenPointerReleased(tag: string): Promise<void> {
    await pointerReleased(tag);
    this.define(tag);
  }

  /** Style sheets do not follow an element into another document: they are made there anew. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.#styleSheets);
    this.requestUpdate();
  }

  /** What holds the drawn text. A prerendered element brings its own. */
  protected get contentRoot(): HTMLElement {
    return (this.#contentRoot ??= this.findContentRoot() ?? documentMember('createElement')('div'));
  }

  /** What holds a text that stood here before the element was made. */
  protected findContentRoot(): HTMLElement | null {
    return this.querySelector<HTMLElement>(prerendered);
  }

  /** Elements of the drawn text, in either form. */
  protected queryContent<Found extends HTMLElement>(selector: string): Found[] {
    return [...this.contentRoot.querySelectorAll<Found>(selector)];
  }

  /** Whether `page` is a preview of the document that is wanted, in the shadow root (see viewed-element.ts). */
  protected get hasPreview(): boolean {
    return false;
  }

  /** Not Lit's own: where an old library has replaced `Document`, that falls back to what a policy blocks. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // What else may be here is not this library's: a declarative shadow root, for one.
    for (const node of [...root.childNodes]) if (node !== this.contentRoot || !this.hasPreview) node.remove();
    // From here on nothing but the root is seen: whatever goes wrong before it is rendered, there is something to read.
    if (!this.hasPreview) root.append((this.#placeholderSlot = slotFor(this)));
    listenToLinks(this);
    adoptStyles(root, this.#styleSheets);
    listenToSections(this, this.contentRoot);
    return root;
  }

  /** Nor is it replaced under one later. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#body && this.matches(':active')) await pointerReleased(this.localName);
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const restoreFocus = preserveFocus(this.contentRoot);
    try {
      this.#renderContentRoot();
    } catch (error) {
      this.fail(error);
    }
    try {
      super.update(changed);
      this.#placeholderSlot?.remove();
      this.#placeholderSlot = undefined;
    } catch (error) {
      // Whatever has gone wrong in Lit, or in what the page has done to it.
      this.shadowRoot!.replaceChildren(slotFor(this));
      warn(`<${this.localName}>: expected to render (${String(error)})`);
    }
    restoreFocus();
  }

  protected override updated(): void {
    // The code of glossary terms is asked for when a reader comes to one: those in closed parts wait.
    const term = this.contentRoot.querySelector(`${glossaryTag()}:not(:defined, .care-widget details:not([open]) *)`);
    if (term) settings.loadElement?.(term);
    super.updated();
    dispatchFieldEvents(this.#filledFields.splice(0));
  }

  protected override render(): TemplateResult {
    return html`${this.isRendered ? this.renderContent() : this.renderFallback()}${this.renderStatus()}`;
  }

  /** Whether there is a text to read, so that what is said beside it need not be seen. */
  protected get isReadable(): boolean {
    return this.isRendered && !this.hasFailed;
  }

  /** The scheme to render in, if the page's own text says another than its `color-scheme`. */
  protected get colorScheme(): ColorScheme | undefined {
    return this.#appearance.scheme;
  }

  /** Asked for, or because a translator is at work: it reads only what stands in the page itself. */
  get #isLightDom(): boolean {
    return this.lightDom || this.#appearance.translated;
  }

  /** What the page has put in: a prerendered text, or the fallback. */
  protected renderFallback(): TemplateResult {
    return this.querySelector(prerendered) ? html`<slot name=${contentSlot}></slot>` : html`<slot></slot>`;
  }

  /** The drawn text, where it stands. */
  protected renderContent(): unknown {
    return this.#isLightDom ? html`<slot name=${contentSlot}></slot>` : this.contentRoot;
  }

  /** What a reader is told while content is awaited, or can't be had. */
  protected renderStatus(): TemplateResult {
    const { loaded: shown, failure, isSlow: slow, isPending: waiting } = this.documents;
    const states = statusMessagesIn(this.language.wanted);
    const hotline = failure && (shown?.hotline ?? this.#hotline.get(states.lang, this.requests));
    const t = shown?.t ?? this.#hotline.strings;
    // A reader who tries again is told so at once, and told anew when it fails anew.
    const said = slow || (failure && waiting) ? states.loading : failure ? states.failure : nothing;
    // A property, not an attribute: policies block those.
    return html`<div class="care-widget" lang=${states.lang} dir=${textDirection(states.lang)} .style=${`color-scheme: ${this.colorScheme ?? ''}`}>
      <p role="status" class=${this.isReadable ? 'care-hidden' : 'care-status'}>${said}</p>
      ${failure
        ? errorFallback(states, hotline, waiting, () => void this.#retry(), t && { t, lang: t.lang, now: this.#clock.now }, hotline !== undefined && !this.isRendered && fallbackShows(this, hotline.number.dial))
        : nothing}
    </div>`;
  }

  /** A prerendered text stands, and what takes its place must not show less. */
  get #isPrerendered(): boolean {
    return !this.#body && this.contentRoot.parentNode === this;
  }

  protected override get prerenderedLang(): string | undefined {
    const { lang, dataset } = this.contentRoot;
    // The attribute may have changed since the page was prerendered, or since Turbo stored it.
    const isAnother = dataset.document && dataset.document !== this.ids?.join(' ');
    return this.#isPrerendered && !isAnother ? lang : undefined;
  }

  get #styleSheets(): string[] {
    return (this.constructor as typeof CareElement).styleSheets;
  }

  #renderContentRoot(): void {
    const { loaded: shown } = this.documents;
    const { contentRoot: page } = this;
    if (!shown) {
      // A prerendered text, or a preview, stays until its document is here, and leaves if another is wanted.
      if (this.#body || this.documents.hasMovedOn) page.remove();
      return;
    }
    const { t, reader, hotline } = shown;
    const [original] = shown.documents;
    const documents = shown.documents.map((document) => this.#sources.complete(document));
    const content = documents[0]!;
    const before = page.lang;
    applyContentRootAttributes(page, content.lang, this.colorScheme);
    if (before !== content.lang) this.#updateTermLanguages();
    const ctx: RenderContext = {
      t,
      lang: content.lang,
      hotline,
      closedSections: this.#isPrerendered ? 'all' : undefined,
      now: this.#clock.now,
      hosts: [...new Set([...documents, ...(hotline ? [hotline] : [])].map((document) => foreignHost(client.addressOf(document))).filter((host) => host !== undefined))],
      sourcesFailed: this.#sources.failed,
      headingLevel: this.headingLevel,
      pageUrl: (kind, id) => documentPageUrl(kind, id, reader?.t.lang ?? content.lang, this),
    };
    const withdrawn = documents.find((document) => document.withdrawn);
    const template = html`${reader ? otherLanguageNotice(reader, content.lang) : nothing}
    ${withdrawn ? withdrawal(withdrawn, ctx) : this.renderDocument(content, ctx, documents)}`;
    // A translator puts nodes of its own in the place of ours: a text that has changed is drawn anew, not patched.
    const anew = this.#appearance.translated && this.#renderedDocument !== original;
    this.#renderedDocument = original;
    if (this.#body && !anew) {
      render(template, this.#body, { host: this });
    } else {
      this.#body = documentMember('createElement')('div');
      this.#body.className = 'care-body';
      render(template, this.#body, { host: this });
      this.#filledFields = transferState(page, this.#body);
      page.replaceChildren(this.#body);
    }
    this.#placeContentRoot(page);
  }

  /** Elements within the text, its glossary terms, speak the text's language. */
  #updateTermLanguages(): void {
    for (const term of this.queryContent<HTMLElement & Partial<LitElement>>(glossaryTag())) term.requestUpdate?.();
  }

  #placeContentRoot(page: HTMLElement): void {
    if (!this.#isLightDom) {
      page.removeAttribute('slot');
      return;
    }
    page.slot = contentSlot;
    page.dataset.document = this.ids?.join(' ') ?? '';
    if (page.parentNode !== this) this.append(page);
    // One that the parser brought only after the element was made.
    for (const other of this.querySelectorAll(prerendered)) if (other !== page) other.remove();
    const root = this.getRootNode();
    if ('styleSheets' in root) adoptStyles(root as Document | ShadowRoot, this.#styleSheets);
  }

  /** Reading goes on where the button was: the reader who pressed it is not sent back to the top. */
  async #retry(): Promise<void> {
    await this.reload();
    if (this.documents.failure || !this.documents.loaded) return;
    this.contentRoot.tabIndex = -1;
    this.contentRoot.focus({ preventScroll: true });
  }
}

declare global {
  // They bubble and are composed: they are heard on the element, on what holds it, and on the window.
  interface GlobalEventHandlersEventMap extends CareEvents {}
}

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './decorators.js';
import { getStatusMessages } from '../i18n/status-messages.js';
import type { Kind } from '../core/kinds.js';
import type { CareDocument, DocumentOf } from '../content/model.js';
import { ClockController } from './clock-controller.js';
import { ContentRoot, createSlot, slotName } from './content-root.js';
import { hasAllStyles } from '../styles/adopt.js';
import type { LoadedDocuments } from './document-controller.js';
import { DocumentElement } from './document-element.js';
import { documentMember } from '../core/dom.js';
import { foreignHosts } from './foreign-hosts.js';
import { headingLevel } from '../core/heading-level.js';
import { handOver, pointerReleased } from './handover.js';
import { WholeDocumentsController } from './whole-documents-controller.js';
import type { ColorScheme } from '../core/color-scheme.js';
import { PageAppearanceController } from './page-appearance-controller.js';
import { SiteReviewsController } from './site-reviews-controller.js';
import { StatusController } from './status-controller.js';
import type { RenderContext } from '../templates/render-context.js';
import { loadElement } from './loader-connection.js';
import { glossaryTag } from '../core/glossary-tag.js';
import { otherLanguageNotice } from '../templates/other-language.js';
import { withdrawal } from '../templates/withdrawal.js';
import { delegateLinkEvents, delegateSectionEvents, contentSlot } from '../core/delegated-events.js';
import { documentPageUrl } from '../core/document-request.js';
import { findPrerendered } from '../core/prerendered.js';
import type { CareEvents } from './events.js';
import { warn } from '../core/warn.js';

/**
 * Base class of all elements: requests a document and renders it instead of the element's children. Those are the
 * fallback: they are shown until the document has loaded, and again if it is unavailable.
 *
 * The document is rendered into one node, `contentRoot`. It is in the shadow root or, with `light-dom`, a child of the
 * element, assigned to a named slot that excludes the fallback. Either way, nodes that belong to the page are not touched.
 *
 * @attr {string} lang - Language, such as `fr-CA`. Defaults to that of the page's i18next, then of the nearest ancestor, then of the script tag, then of the browser.
 *
 * @fires {CareEvents['care-load']} care-load - The content has been rendered. Detail: `kind, id, lang, revision`.
 * @fires {CareEvents['care-error']} care-error - The content is unavailable. Detail: `kind, id, lang, reason`.
 * @fires {CareEvents['care-toggle']} care-toggle - A section opens or closes. Detail: `section, open`.
 * @fires {CareEvents['care-call']} care-call - A telephone link is clicked. Detail: `hotline, number`.
 * @fires {CareEvents['care-navigate']} care-navigate - A link to another document is clicked; cancelable. Detail: `kind, id, href`.
 *
 * @cssprop --care-color-brand - Brand colour. Text in it and on it is readable, whatever the colour.
 * @cssprop --care-color-surface - Background colour; transparent by default.
 * @cssprop --care-color-text - Text colour; the page's own by default.
 * @cssprop --care-font-family - Font family; the page's own by default.
 * @cssprop [--care-font-size=1.0625em] - Text size; by default, relative to the size set in the reader's browser.
 * @cssprop [--care-radius=0.25em] - Corner radius of blocks.
 * @cssprop [--care-space=1em] - Space between blocks.
 */
export abstract class CareElement<K extends Kind = Kind> extends DocumentElement<K> {
  /** URL template for links to other documents: `/en/{kind}/{id}`. Defaults to `BASE/embed.html`. */
  @property({ attribute: 'link-template' }) linkTemplate: string | null = null;
  /** Level of the element's first heading, 1 to 6. */
  @property({ attribute: 'heading-level', converter: headingLevel }) headingLevel: 1 | 2 | 3 | 4 | 5 | 6 = 2;
  /** Renders into the light DOM instead of a shadow root. */
  @property({ attribute: 'light-dom', type: Boolean }) lightDom = false;
  /** Renders a loaded document with the element's template. `all` has every loaded document: several for a comparison. */
  protected abstract renderDocument(document: DocumentOf<K>, ctx: RenderContext, all: DocumentOf<K>[]): TemplateResult;

  readonly #clock = new ClockController(
    this,
    () => Boolean(this.documents.loaded?.hotline?.hours) || this.#status.hasHours,
  );
  readonly #status = new StatusController(this, this.documents, () => this.#retry());
  readonly #whole = new WholeDocumentsController<K>(this, () => this.documents.loaded?.documents ?? []);
  readonly #siteReviews = new SiteReviewsController(this);
  readonly #appearance = new PageAppearanceController(this, () => this.isInline);
  /** Shows the element's children until the first render has completed. */
  #placeholderSlot?: HTMLSlotElement;
  #root?: ContentRoot;

  /** True for an element that is part of a line of text. */
  protected readonly isInline: boolean = false;

  get #content(): ContentRoot {
    return (this.#root ??= new ContentRoot(this, this.findContentRoot() ?? documentMember('createElement')('div')));
  }

  /** The node that contains the rendered document. Prerendered markup is reused. */
  protected get contentRoot(): HTMLElement {
    return this.#content.node;
  }

  /** The content root of prerendered markup, if there is any. */
  protected findContentRoot(): HTMLElement | null {
    return findPrerendered(this);
  }

  /** Like `querySelectorAll`, within the rendered document, in the shadow root or in the light DOM. */
  protected queryContent<Match extends HTMLElement>(selector: string): Match[] {
    return [...this.contentRoot.querySelectorAll<Match>(selector)];
  }

  /** Whether `contentRoot` is a preview of the requested document, in the shadow root (see article/previewable-element.ts). */
  protected get hasPreview(): boolean {
    return false;
  }

  /**
   * Replaces Lit's: if an old library has replaced `Document`, Lit falls back to `<style>` elements, which a content
   * security policy may block.
   */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // Remove everything but a preview: for example, a declarative shadow root that the page wrote.
    for (const node of [...root.childNodes]) if (node !== this.contentRoot || !this.hasPreview) node.remove();
    // The shadow root now hides the children: slot them, so that they stay visible if anything fails before the first render.
    if (!this.hasPreview) root.append((this.#placeholderSlot = createSlot(this)));
    delegateLinkEvents(this, root);
    this.adoptStyles(root);
    delegateSectionEvents(this, this.contentRoot);
    return root;
  }

  /** Delays the first render while a pointer is down on the element, for the same reason as `defineWhenPointerReleased()`. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#content.isRendered && this.matches(':active')) await pointerReleased(() => this.matches(':active'));
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    handOver(this.contentRoot, () => {
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
        // Rendering failed, in Lit or because the page has changed the shadow root: show the children again.
        this.shadowRoot!.replaceChildren(createSlot(this));
        warn(`<${this.localName}>: expected to render (${String(error)})`);
      }
    });
  }

  protected override updated(): void {
    // Load the code of glossary terms only once one is visible: those in closed sections can wait.
    const term = this.contentRoot.querySelector(`${glossaryTag()}:not(:defined, .care-content details:not([open]) *)`);
    if (term) loadElement?.(term);
    super.updated();
  }

  protected override render(): TemplateResult {
    return html`${this.isRendered ? this.renderContent() : this.renderFallback()}${this.renderStatus()}`;
  }

  /** Whether readable content is displayed, so that the status message can be visually hidden. */
  protected get isReadable(): boolean {
    return this.isRendered && !this.hasFailed;
  }

  /** Screen readers say the title of the next document once it has come: the reader has asked for it. */
  protected announceNextDocument(): void {
    this.#status.awaitArrival();
  }

  /** What only articles have: citations, and sections that the page has chosen. */
  protected articleContext?(document: CareDocument): Partial<RenderContext>;

  /** Loads the text with its citations. */
  protected loadWholeDocuments(): void {
    this.#whole.load();
  }

  /** The colour scheme to render in, if the page's text colour contradicts its `color-scheme`. */
  protected get colorScheme(): ColorScheme | undefined {
    return this.#appearance.scheme;
  }

  /** True if requested, or while a browser translates the page: translators do not see shadow roots. */
  get #isLightDom(): boolean {
    return this.lightDom || this.#appearance.translated;
  }

  /** Prerendered content if there is any, otherwise the fallback. */
  protected renderFallback(): TemplateResult {
    return html`<slot name=${slotName(this)}></slot>`;
  }

  /** The rendered document, in the shadow root or slotted from the light DOM. */
  protected renderContent(): unknown {
    return this.#isLightDom ? html`<slot name=${contentSlot}></slot>` : this.contentRoot;
  }

  /** The message of a slow or failed request and, after a failure, the error fallback. */
  protected renderStatus(): TemplateResult {
    const { colorScheme, isReadable, requests } = this;
    return this.#status.render({
      lang: this.language.current,
      now: this.#clock.now,
      colorScheme,
      isReadable,
      requests,
    });
  }

  protected override get prerenderedLang(): string | undefined {
    const { lang, dataset } = this.contentRoot;
    // The attribute may have changed since the page was prerendered, or since Turbo stored it.
    const isOtherDocument = dataset.document && dataset.document !== this.ids?.join(' ');
    return this.#content.isPrerendered && !isOtherDocument ? lang : undefined;
  }

  #renderContentRoot(): void {
    const { loaded, hasMovedOn } = this.documents;
    if (!loaded) {
      // Prerendered markup or a preview stays until its document has loaded; it is removed if another document is requested.
      if (this.#content.isRendered || hasMovedOn) this.contentRoot.remove();
      return;
    }
    const { reader } = loaded;
    const documents = loaded.documents.map((document) =>
      this.#siteReviews.apply(this.#whole.complete(document), document),
    );
    const content = documents[0]!;
    const ctx = this.#createContext(loaded, documents);
    const withdrawn = documents.find((document) => document.withdrawn);
    const template = html`${reader ? otherLanguageNotice(reader, content.lang) : nothing}
    ${withdrawn ? withdrawal(withdrawn, ctx) : this.renderDocument(content, ctx, documents)}`;
    const { colorScheme } = this;
    const { translated } = this.#appearance;
    this.#content.render(template, { document: loaded.documents[0], lang: content.lang, colorScheme, translated });
    this.#placeContentRoot();
  }

  #createContext({ t, reader, hotline }: LoadedDocuments<K>, documents: DocumentOf<K>[]): RenderContext {
    const { lang } = documents[0]!;
    return {
      t,
      lang,
      hotline,
      closedSections: this.#content.isPrerendered ? 'all' : undefined,
      now: this.#clock.now,
      hosts: foreignHosts(hotline ? [...documents, hotline] : documents),
      sourcesStatus: getStatusMessages(lang)[this.#whole.failed ? 'failure' : 'loading'],
      ...this.articleContext?.(documents[0]!),
      headingLevel: this.headingLevel,
      location,
      glossaryTag: glossaryTag(),
      pageUrl: (kind, id) => documentPageUrl(kind, id, reader?.t.lang ?? lang, this),
    };
  }

  #placeContentRoot(): void {
    if (!this.#isLightDom) {
      this.contentRoot.removeAttribute('slot');
      return;
    }
    this.#content.placeInLightDom(this.ids?.join(' ') ?? '');
    const root = this.getRootNode();
    if ('styleSheets' in root && !hasAllStyles(root as Document | ShadowRoot))
      this.adoptStyles(root as Document | ShadowRoot);
  }

  /** Moves the focus from the retry button, which is gone, to the content, so that it is not lost. */
  async #retry(): Promise<void> {
    await this.reload();
    if (this.documents.failure || !this.documents.loaded) return;
    this.contentRoot.tabIndex = -1;
    this.contentRoot.focus({ preventScroll: true });
  }
}

declare global {
  // The events bubble and are composed: they can be listened for on the element, on any ancestor and on the window.
  interface GlobalEventHandlersEventMap extends CareEvents {}
}

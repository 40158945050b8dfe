import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../core/kinds.js';
import type { Guide, Treatment } from '../content/model.js';
import { member } from '../core/dom.js';
import { LazySectionsController } from './lazy-sections-controller.js';
import { ListenController } from './listen-controller.js';
import { ScrollSpyController } from './scroll-spy-controller.js';
import { property, state } from '../base/decorators.js';
import type { RenderContext } from '../templates/render-context.js';
import { documentFooter } from '../templates/document-footer.js';
import { tableOfContents } from './table-of-contents.js';
import { heading } from '../templates/heading.js';
import { languageMenu } from './language-menu.js';
import { section } from './section.js';
import { inline } from '../templates/rich-text.js';
import { hotlineLine, printFooter } from '../templates/telephone.js';
import { translationNotice } from './translation-notice.js';
import { PreviewableElement } from './previewable-element.js';

/** A section of an article: a collapsible one (a disclosure), or one that is always open. */
export interface SectionSpec {
  /** Its name in the table of contents and in `care-toggle`. */
  name: string;
  title: string;
  /** The sentence that is visible while a disclosure is closed. Other sections have none. */
  summary?: unknown;
  /** A function, because the bodies of closed disclosures are rendered later. */
  body: () => unknown;
}

/** An article: its header, a table of contents, collapsible sections, and open sections after them. */
export abstract class ArticleElement<K extends Kind> extends PreviewableElement<K> {
  @state() private isTableOfContentsOpen = false;
  @state() private areAllOpen = false;

  /** Leaves out the language menu, for pages that have their own. */
  @property({ attribute: 'without-language-menu', type: Boolean }) withoutLanguageMenu = false;

  readonly #lazySections = new LazySectionsController(
    this,
    () => this.queryContent('.care-disclosure'),
    () => {
      this.requestUpdate();
      this.performUpdate();
    },
  );
  readonly #listen = new ListenController(this, () => {
    this.#lazySections.renderAll();
    return this.contentRoot;
  });
  readonly #scrollSpy = new ScrollSpyController(this, () => this.queryContent('[data-anchor]'));

  constructor() {
    super();
    this.addEventListener('care-toggle', () => {
      this.areAllOpen = this.#disclosures.every(({ open }) => open);
      // An opened section may contain glossary terms, whose code `updated()` loads.
      this.requestUpdate();
    });
  }

  protected renderArticle(
    article: Treatment | Guide,
    ctx: RenderContext,
    { disclosures, sections, lead }: { disclosures: SectionSpec[]; sections: SectionSpec[]; lead?: unknown },
  ): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const prefix = this.#idPrefix(article, [...disclosures, ...sections][0]?.name);
    const id = (name: string) => `${prefix}-${name}`;
    return html`<article class="care-article">
      <p class="care-print-head" aria-hidden="true">${location.hostname}</p>
      <header class="care-prose">
        ${translationNotice(article, t)}
        <div class="care-title-row">${heading(level, article.title, 'care-title')} ${this.#listen.button(article, ctx)}</div>
        ${
          this.withoutLanguageMenu
            ? nothing
            : languageMenu(t('textLanguages'), article.existsIn ?? [], article.lang, (lang) => (this.lang = lang))
        }
        <p class="care-lead">${inline(article.definition)}</p>
        ${hotline ? hotlineLine(hotline, ctx) : nothing}
        ${article.summary ? html`<p>${inline(article.summary)}</p>` : nothing}
      </header>
      ${tableOfContents(
        t('contents'),
        [...disclosures, ...sections].map(({ name, title }) => ({ name, title, id: id(name) })),
        {
          current: this.#scrollSpy.current,
          open: this.isTableOfContentsOpen,
          toggle: () => (this.isTableOfContentsOpen = !this.isTableOfContentsOpen),
          go: (name) => this.#goTo(name),
        },
      )}
      <div class="care-article-body">
        ${lead ?? nothing}
        <p class="care-open-all">
          <button class="care-link-button" part="button" type="button" @click=${() => this.#toggleAll()}>
            ${this.areAllOpen ? t('hideAll') : t('showAll')}
          </button>
        </p>
        ${disclosures.map(
          ({ name, title, summary, body }, index) => html`<div class="care-anchor" data-anchor=${name} id=${id(name)}>
            ${section(name, level + 1, title, summary, this.#lazySections.has(index, article, ctx.closedSections) ? body() : nothing)}
          </div>`,
        )}
        ${sections.map(
          ({ name, title, body }) => html`<section class="care-anchor care-section" data-anchor=${name} id=${id(name)}>
            ${heading(level + 1, title, 'care-subtitle')} ${body()}
          </section>`,
        )}
        ${documentFooter(article, ctx, { sources: false })}
      </div>
    </article>
    ${hotline ? printFooter(hotline, ctx) : nothing}`;
  }

  /**
   * The prefix of section ids: `care-immunotherapy-fr`, with a number if another element on the page already uses it.
   * `name` is the name of any section, to find ids that are taken.
   */
  #idPrefix({ id, lang }: Treatment | Guide, name = ''): string {
    const prefix = `care-${id}-${lang}`;
    if (!this.isConnected) return prefix;
    const find = member(this.getRootNode() as Document | ShadowRoot, 'querySelectorAll');
    const isTaken = (candidate: string) =>
      [...find(`#${candidate}-${name}`)].some((section) => !this.contentRoot.contains(section));
    let candidate = prefix;
    for (let number = 2; isTaken(candidate); number++) candidate = `${prefix}-${number}`;
    return candidate;
  }

  /** Opens a section, scrolls to it and moves the focus there. */
  #goTo(name: string): void {
    const anchor = this.queryContent('[data-anchor]').find((candidate) => candidate.dataset.anchor === name);
    const details = anchor?.querySelector('details');
    if (details) {
      this.#lazySections.renderAround([details]);
      details.open = true;
    }
    const focusTarget = anchor?.querySelector<HTMLElement>('summary, .care-heading');
    if (focusTarget && focusTarget.localName !== 'summary') focusTarget.tabIndex = -1;
    anchor?.scrollIntoView({ block: 'start' });
    focusTarget?.focus({ preventScroll: true });
  }

  #toggleAll(): void {
    this.areAllOpen = !this.areAllOpen;
    this.#lazySections.renderAll();
    for (const details of this.#disclosures) details.open = this.areAllOpen;
  }

  get #disclosures(): HTMLDetailsElement[] {
    return this.queryContent<HTMLDetailsElement>('.care-disclosure');
  }
}

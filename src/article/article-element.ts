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
import { hotlineLine, printFoot } from '../templates/telephone.js';
import { translationNotice } from './translation-notice.js';
import { PreviewableElement } from './previewable-element.js';

/** One stretch of a long text: a part that opens, or a section that stands open. */
export interface SectionSpec {
  /** Its name in the table of contents' links and in `care-toggle`. */
  name: string;
  title: string;
  /** Of a part that opens: the sentence that is read without opening it. A section has none. */
  summary?: unknown;
  /** Of a part that opens it is made only when it is drawn. */
  body: () => unknown;
}

/**
 * A text that is read as a whole: its head, a table of contents, parts that open, and sections
 * after them.
 */
export abstract class ArticleElement<K extends Kind> extends PreviewableElement<K> {
  @state() private contentsOpen = false;
  @state() private allOpen = false;

  /** Leaves out the menu of languages: for pages that have their own. */
  @property({ attribute: 'without-language-menu', type: Boolean }) withoutLanguageMenu = false;

  readonly #lazySections = new LazySectionsController(this, () => this.queryContent('.care-disclosure'), () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #listen = new ListenController(this, () => {
    this.#lazySections.renderAll();
    return this.contentRoot;
  });
  readonly #scrollSpy = new ScrollSpyController(this, () => this.queryContent('[data-anchor]'));

  constructor() {
    super();
    this.addEventListener('care-toggle', () => {
      this.allOpen = this.#disclosures.every((part) => part.open);
      // A part that opens may hold words, whose code is asked for after an update.
      this.requestUpdate();
    });
  }

  protected renderArticle(
    text: Treatment | Guide,
    ctx: RenderContext,
    { disclosures: parts, sections, lead }: { disclosures: SectionSpec[]; sections: SectionSpec[]; lead?: unknown },
  ): TemplateResult {
    const { t, headingLevel: level, hotline } = ctx;
    const prefix = this.#idPrefix(text, [...parts, ...sections][0]?.name);
    const id = (name: string) => `${prefix}-${name}`;
    return html`<article class="care-article">
      <p class="care-print-head" aria-hidden="true">${location.hostname}</p>
      <header class="care-prose">
        ${translationNotice(text, t)}
        <div class="care-title-row">${heading(level, text.title, 'care-title')} ${this.#listen.button(text, ctx)}</div>
        ${this.withoutLanguageMenu
          ? nothing
          : languageMenu(t('textLanguages'), text.existsIn ?? [], text.lang, (lang) => (this.lang = lang))}
        <p class="care-lead">${inline(text.definition)}</p>
        ${hotline ? hotlineLine(hotline, ctx) : nothing}
        ${text.summary ? html`<p>${inline(text.summary)}</p>` : nothing}
      </header>
      ${tableOfContents(
        t('contents'),
        [...parts, ...sections].map(({ name, title }) => ({ name, title, id: id(name) })),
        {
          current: this.#scrollSpy.current,
          open: this.contentsOpen,
          toggle: () => (this.contentsOpen = !this.contentsOpen),
          go: (name) => this.#goTo(name),
        },
      )}
      <div class="care-article-body">
        ${lead ?? nothing}
        <p class="care-open-all">
          <button class="care-link-button" part="button" type="button" @click=${() => this.#openAll()}>
            ${this.allOpen ? t('hideAll') : t('showAll')}
          </button>
        </p>
        ${parts.map(
          ({ name, title, summary, body }, index) => html`<div class="care-anchor" data-anchor=${name} id=${id(name)}>
            ${section(name, level + 1, title, summary, this.#lazySections.has(index, text, ctx.closedSections) ? body() : nothing)}
          </div>`,
        )}
        ${sections.map(
          ({ name, title, body }) => html`<section class="care-anchor care-section" data-anchor=${name} id=${id(name)}>
            ${heading(level + 1, title, 'care-subtitle')} ${body()}
          </section>`,
        )}
        ${documentFooter(text, ctx, { sources: false })}
      </div>
    </article>
    ${hotline ? printFoot(hotline, ctx) : nothing}`;
  }

  /** What the ids of sections begin with: `care-immunotherapy-fr`, and a number if another element of the page has these. `name` is that of a section. */
  #idPrefix({ id, lang }: Treatment | Guide, name = ''): string {
    const prefix = `care-${id}-${lang}`;
    if (!this.isConnected) return prefix;
    const find = member(this.getRootNode() as Document | ShadowRoot, 'querySelectorAll');
    const isTaken = (candidate: string) => [...find(`#${candidate}-${name}`)].some((section) => !this.contentRoot.contains(section));
    let candidate = prefix;
    for (let number = 2; isTaken(candidate); number++) candidate = `${prefix}-${number}`;
    return candidate;
  }

  /** Reading goes on at the place, with the eyes and with the keyboard. */
  #goTo(name: string): void {
    const place = this.queryContent('[data-anchor]').find((candidate) => candidate.dataset.anchor === name);
    const details = place?.querySelector('details');
    if (details) {
      this.#lazySections.renderAround([details]);
      details.open = true;
    }
    const start = place?.querySelector<HTMLElement>('summary, .care-heading');
    if (start && start.localName !== 'summary') start.tabIndex = -1;
    place?.scrollIntoView({ block: 'start' });
    start?.focus({ preventScroll: true });
  }

  #openAll(): void {
    this.allOpen = !this.allOpen;
    this.#lazySections.renderAll();
    for (const part of this.#disclosures) part.open = this.allOpen;
  }

  get #disclosures(): HTMLDetailsElement[] {
    return this.queryContent<HTMLDetailsElement>('.care-disclosure');
  }
}

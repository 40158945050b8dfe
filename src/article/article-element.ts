import type { Kind } from '../core/kinds.js';
import type { Guide, Treatment } from '../content/model.js';
import { member } from '../core/dom.js';
import { property, state } from '../base/decorators.js';
import type { RenderContext } from '../templates/render-context.js';
import { sectionIdPrefix, type ArticleUi } from './article.js';
import { LazySectionsController } from './lazy-sections-controller.js';
import { ListenController } from './listen-controller.js';
import { PreviewableElement } from './previewable-element.js';
import { ScrollSpyController } from './scroll-spy-controller.js';

/** An element that shows an article (see article.ts). */
export abstract class ArticleElement<K extends Kind> extends PreviewableElement<K> {
  @state() private isTableOfContentsOpen = false;
  @state() private areAllOpen = false;

  /** Leaves out the language menu, for pages that have their own. */
  @property({ attribute: 'without-language-menu', type: Boolean }) withoutLanguageMenu = false;

  /** Names of sections, separated by spaces: `side-effects questions`. Only these are shown, in that order; a button shows the others. */
  @property({ reflect: true }) sections: string | null = null;

  readonly #lazySections = new LazySectionsController(
    this,
    () => this.queryContent('.care-disclosure'),
    () => {
      this.requestUpdate();
      this.performUpdate();
    },
  );
  readonly #listen = new ListenController(this, () => this.wholeText);
  readonly #scrollSpy = new ScrollSpyController(this, () => this.queryContent('[data-anchor]'));

  constructor() {
    super();
    this.addEventListener('care-toggle', () => {
      this.areAllOpen = this.#disclosures.every(({ open }) => open);
      // An opened section may contain glossary terms, whose code `updated()` loads.
      this.requestUpdate();
    });
  }

  /** Call this in each render, with the article that is rendered. */
  protected articleUi(article: Treatment | Guide, ctx: RenderContext): ArticleUi {
    return {
      idPrefix: this.#idPrefix(article),
      listenButton: this.#listen.button(article, ctx),
      withoutLanguageMenu: this.withoutLanguageMenu,
      chooseLanguage: (lang) => {
        this.lang = lang;
        this.announceNextDocument();
      },
      tableOfContents: {
        current: this.#scrollSpy.current,
        isOpen: this.isTableOfContentsOpen,
        toggle: () => (this.isTableOfContentsOpen = !this.isTableOfContentsOpen),
        goTo: (name) => this.#goTo(name),
      },
      hasBody: (index) => this.#lazySections.has(index, article, ctx.closedSections),
      areAllOpen: this.areAllOpen,
      toggleAll: () => this.#toggleAll(),
    };
  }

  protected override get wholeText(): HTMLElement {
    this.#lazySections.renderAll();
    return this.contentRoot;
  }

  /** The prefix of section ids, with a number if another element on the page already uses it. */
  #idPrefix(article: Treatment | Guide): string {
    const prefix = sectionIdPrefix(article);
    if (!this.isConnected) return prefix;
    const find = member(this.getRootNode() as Document | ShadowRoot, 'querySelectorAll');
    const others = [...find<HTMLElement>('[data-anchor]')].filter((section) => !this.contentRoot.contains(section));
    const isTaken = (candidate: string) => others.some(({ id, dataset }) => id === `${candidate}-${dataset.anchor}`);
    let candidate = prefix;
    for (let number = 2; isTaken(candidate); number++) candidate = `${prefix}-${number}`;
    return candidate;
  }

  /** Opens a section, scrolls to it and moves the focus there. */
  #goTo(name: string): void {
    const anchor = this.queryContent('[data-anchor]').find((candidate) => candidate.dataset.anchor === name);
    if (anchor instanceof HTMLDetailsElement) {
      this.#lazySections.renderAround([anchor]);
      anchor.open = true;
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

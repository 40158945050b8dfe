import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../content/kinds.js';
import type { Guide, Treatment } from '../content/model.js';
import { member } from './dom.js';
import { LateParts } from './late-parts.js';
import { ListenController } from './listen-controller.js';
import { PlaceController } from './place-controller.js';
import { property, state } from './property.js';
import type { Scene } from './scene.js';
import { colophon } from './templates/colophon.js';
import { contents } from './templates/contents.js';
import { heading } from './templates/heading.js';
import { languageMenu } from './templates/language-menu.js';
import { part } from './templates/part.js';
import { inline } from './templates/rich-text.js';
import { hotlineLine, printFoot } from './templates/telephone.js';
import { translationNotice } from './templates/translation.js';
import { ViewedElement } from './viewed-element.js';

/** One stretch of a long text: a part that opens, or a section that stands open. */
export interface Stretch {
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
export abstract class LongText<K extends Kind> extends ViewedElement<K> {
  @state() private contentsOpen = false;
  @state() private allOpen = false;

  /** Leaves out the menu of languages: for pages that have their own. */
  @property({ attribute: 'without-languages', type: Boolean }) withoutLanguages = false;

  readonly #late = new LateParts(this, () => this.queryDrawn('.care-part'), () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #listen = new ListenController(this, () => {
    this.#late.drawAll();
    return this.page;
  });
  readonly #place = new PlaceController(this, () => this.queryDrawn('[data-place]'));

  constructor() {
    super();
    this.addEventListener('care-toggle', () => {
      this.allOpen = this.#parts.every((part) => part.open);
      // A part that opens may hold words, whose code is asked for after an update.
      this.requestUpdate();
    });
  }

  protected drawLongText(
    text: Treatment | Guide,
    scene: Scene,
    { parts, sections, lead }: { parts: Stretch[]; sections: Stretch[]; lead?: unknown },
  ): TemplateResult {
    const { t, headingLevel: level, hotline } = scene;
    const prefix = this.#idPrefix(text, [...parts, ...sections][0]?.name);
    const id = (name: string) => `${prefix}-${name}`;
    return html`<article class="care-long">
      <p class="care-print-head" aria-hidden="true">${location.hostname}</p>
      <header class="care-prose">
        ${translationNotice(text, t)}
        <div class="care-title-row">${heading(level, text.title, 'care-title')} ${this.#listen.button(text, scene)}</div>
        ${this.withoutLanguages
          ? nothing
          : languageMenu(t('textLanguages'), text.existsIn ?? [], text.lang, (lang) => (this.lang = lang))}
        <p class="care-lead">${inline(text.definition)}</p>
        ${hotline ? hotlineLine(hotline, scene) : nothing}
        ${text.summary ? html`<p>${inline(text.summary)}</p>` : nothing}
      </header>
      ${contents(
        t('contents'),
        [...parts, ...sections].map(({ name, title }) => ({ name, title, id: id(name) })),
        {
          current: this.#place.current,
          open: this.contentsOpen,
          toggle: () => (this.contentsOpen = !this.contentsOpen),
          go: (name) => this.#goTo(name),
        },
      )}
      <div class="care-long-text">
        ${lead ?? nothing}
        <p class="care-open-all">
          <button class="care-link-button" part="button" type="button" @click=${() => this.#openAll()}>
            ${this.allOpen ? t('hideAll') : t('showAll')}
          </button>
        </p>
        ${parts.map(
          ({ name, title, summary, body }, index) => html`<div class="care-place" data-place=${name} id=${id(name)}>
            ${part(name, level + 1, title, summary, this.#late.has(index, text, scene.closed) ? body() : nothing)}
          </div>`,
        )}
        ${sections.map(
          ({ name, title, body }) => html`<section class="care-place care-section" data-place=${name} id=${id(name)}>
            ${heading(level + 1, title, 'care-subtitle')} ${body()}
          </section>`,
        )}
        ${colophon(text, scene, { sources: false })}
      </div>
    </article>
    ${hotline ? printFoot(hotline, scene) : nothing}`;
  }

  /** What the ids of sections begin with: `care-immunotherapy-fr`, and a number if another element of the page has these. `name` is that of a section. */
  #idPrefix({ id, lang }: Treatment | Guide, name = ''): string {
    const prefix = `care-${id}-${lang}`;
    if (!this.isConnected) return prefix;
    const find = member(this.getRootNode() as Document | ShadowRoot, 'querySelectorAll');
    const isTaken = (candidate: string) => [...find(`#${candidate}-${name}`)].some((section) => !this.page.contains(section));
    let candidate = prefix;
    for (let number = 2; isTaken(candidate); number++) candidate = `${prefix}-${number}`;
    return candidate;
  }

  /** Reading goes on at the place, with the eyes and with the keyboard. */
  #goTo(name: string): void {
    const place = this.queryDrawn('[data-place]').find((candidate) => candidate.dataset.place === name);
    const details = place?.querySelector('details');
    if (details) {
      this.#late.drawAround([details]);
      details.open = true;
    }
    const start = place?.querySelector<HTMLElement>('summary, .care-heading');
    if (start && start.localName !== 'summary') start.tabIndex = -1;
    place?.scrollIntoView({ block: 'start' });
    start?.focus({ preventScroll: true });
  }

  #openAll(): void {
    this.allOpen = !this.allOpen;
    this.#late.drawAll();
    for (const part of this.#parts) part.open = this.allOpen;
  }

  get #parts(): HTMLDetailsElement[] {
    return this.queryDrawn<HTMLDetailsElement>('.care-part');
  }
}

import { html, nothing, type ReactiveController } from 'lit';
import { sectionIdPrefix, type ArticleSpec, type SectionSpec } from '../article/article.js';
import { urgency } from '../article/urgency.js';
import type { Guide, Treatment } from '../content/model.js';
import { documentMember } from '../core/dom.js';
import { warn } from '../core/warn.js';
import type { Translate } from '../i18n/translate.js';
import { heading } from '../templates/heading.js';
import { liveRegion } from '../templates/live-region.js';
import type { RenderContext } from '../templates/render-context.js';
import { collapsedSources } from '../templates/sources.js';
import { articleRoot, type ArticleHost } from './article-host.js';

/**
 * The sections that a page has chosen, open and in its order. "When to call" comes before them, whatever the choice, and after
 * them a button that shows the whole text in their place. So does a link to a section that is not shown.
 */
export class ChosenSections implements ReactiveController {
  /** Names of the sections that are shown, and of the others. */
  #chosen: string[] = [];
  #others: string[] = [];
  /** The choice that is rendered, and the one that a reader has replaced by the whole text. */
  #choice = '';
  #replaced?: string;
  #idPrefix = '';

  constructor(private readonly host: ArticleHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followFragment);
  }

  hostUpdated(): void {
    for (const name of this.#chosen) this.host.loadForSection?.(name);
    this.#followFragment();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followFragment);
  }

  /** The parts of an article to show instead of `spec`; undefined if the page has chosen none that the article has. */
  choose(spec: ArticleSpec, article: Treatment | Guide, ctx: RenderContext, t: Translate): ArticleSpec | undefined {
    const { sections: names } = this.host;
    const sections = [...spec.disclosures, ...spec.sections].filter((section) => section !== false);
    const existing = sections.map(({ name }) => name);
    const wanted = [...new Set(names?.split(/\s+/).filter(Boolean))];
    this.#chosen = wanted.filter((name) => existing.includes(name));
    this.#others = existing.filter((name) => !wanted.includes(name));
    this.#choice = `${article.id} ${names}`;
    this.#idPrefix = sectionIdPrefix(article);
    if (this.#chosen.length < wanted.length)
      warn(`<${this.host.localName} sections="${names}">: expected names among ${existing.join(', ')}`);
    if (!this.#chosen.length) return undefined;
    if (this.#isReplaced) return { ...spec, end: this.#end(t, nothing) };
    return {
      lead: spec.lead ?? whenToCall(article, ctx),
      disclosures: [],
      sections: this.#chosen.map((name) => opened(sections.find((section) => section.name === name)!)),
      end: this.#end(t, this.#chosen.includes('sources') ? nothing : collapsedSources(article, ctx)),
    };
  }

  get #isReplaced(): boolean {
    return this.#replaced === this.#choice;
  }

  /** The button, a live region that says what it has done, and sources. */
  #end(t: Translate, sources: unknown): unknown {
    const hasMore = !this.#isReplaced && this.#others.length > 0;
    const button = html`<button class="care-button" part="button" type="button" @click=${() => this.#showWhole(this.#others[0]!)}>
      ${t('readWhole')}
    </button>`;
    return html`<div class="care-read-whole">
      ${hasMore ? button : nothing} ${liveRegion(this.#isReplaced ? t('wholeShown') : nothing, 'care-hidden')}
    </div>
      ${sources}`;
  }

  /** Shows the whole text, with what was chosen still open, and goes to a section. */
  async #showWhole(name: string): Promise<void> {
    this.#replaced = this.#choice;
    this.host.requestUpdate();
    await this.host.updateComplete;
    for (const chosen of this.#chosen) {
      const section = this.#find(chosen);
      if (section instanceof HTMLDetailsElement) section.open = true;
    }
    // As if the reader had chosen it in the table of contents.
    const anchor = this.#find(name);
    articleRoot(this.host)?.querySelector<HTMLElement>(`.care-toc a[href="#${anchor?.id}"]`)?.click();
  }

  /** A section that is rendered. */
  #find(name: string): HTMLElement | null | undefined {
    return articleRoot(this.host)?.querySelector<HTMLElement>(`[data-anchor="${name}"]`);
  }

  readonly #followFragment = (): void => {
    const fragment = location.hash.slice(1);
    if (!fragment || !this.#chosen.length || this.#isReplaced) return;
    const name = this.#others.find((name) => fragment === name || fragment === `${this.#idPrefix}-${name}`);
    // The page may have something of its own with that id.
    if (name !== undefined && !documentMember('getElementById')(fragment)) void this.#showWhole(name);
  };
}

/** "When to call", for an article that has it in a section. */
function whenToCall({ call, coreSigns }: Treatment | Guide, ctx: RenderContext): unknown {
  const level = ctx.headingLevel + 1;
  return (
    call &&
    html`${heading(level, ctx.t('whenToCall'), 'care-subtitle')}
      <div class="care-call">${urgency(call, ctx, level + 1, coreSigns)}</div>`
  );
}

/** A disclosure as a section that is always open. */
function opened(section: SectionSpec): SectionSpec {
  const { summary, body } = section;
  if (!summary) return section;
  return {
    ...section,
    body: () => html`<section class="care-disclosure-inner">
      <p class="care-disclosure-summary">${summary}</p>
      ${body(true)}
    </section>`,
  };
}

import type { ReactiveController } from 'lit';
import { inheritedLanguage } from '../core/inherited-language.js';
import { settings } from '../core/settings.js';
import { loadMessages, messagesLanguage, type Translate } from '../i18n/translate.js';
import { adoptStyles } from '../styles/adopt.js';
import type { RenderContext } from '../templates/render-context.js';
import { articleRoot, type ArticleHost } from './article-host.js';
import { ChosenSections } from './chosen-sections.js';
import { customizationStyles } from './customization.styles.js';
import { Notes } from './notes.js';

/**
 * Adds a page's notes to the article of `host`, from now on, and to its render context what shows the sections that the page
 * has chosen. Rejects if messages are unavailable.
 */
export async function customize(host: ArticleHost, ctx: Partial<RenderContext>): Promise<void> {
  const customization = new Customization(host, await loadMessages(inheritedLanguage(host, settings.lang), true));
  host.addController(customization);
  ctx.chooseSections = (...parts) => customization.sections.choose(...parts, customization.t);
  host.requestUpdate();
}

/** What a page's author adds to an article, and which of its sections they show. */
class Customization implements ReactiveController {
  readonly sections: ChosenSections;
  readonly #notes: Notes;

  constructor(
    private readonly host: ArticleHost,
    /** Messages in the language of the article. */
    public t: Translate,
  ) {
    this.sections = new ChosenSections(host);
    this.#notes = new Notes(host);
  }

  hostUpdated(): void {
    const root = articleRoot(this.host);
    if (root) {
      adoptStyles(root.getRootNode() as Document | ShadowRoot, [customizationStyles]);
      void this.#loadMessages(root.lang);
    }
    this.#notes.place(root, this.t);
  }

  async #loadMessages(lang: string): Promise<void> {
    if (messagesLanguage(lang) === this.t.lang) return;
    const t = await loadMessages(lang, true).catch(() => undefined);
    if (!t || articleRoot(this.host)?.lang !== lang) return;
    this.t = t;
    this.host.requestUpdate();
  }
}

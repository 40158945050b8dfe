import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Tag } from '../../src/element-registry.js';
import { elementRegistry } from '../../src/element-registry.js';
import type { Format } from '../../src/builder/formats.js';
import { stringsIn } from '../../src/picker/strings.js';
import type { Site } from './site.js';

/** The builder as a web team uses it: by its labels, roles and buttons. */

export const labels = {
  en: {
    language: 'Language', hotline: 'Hotline', brand: 'Brand colour', digits: 'Brand colour: Its number', copy: 'Copy', french: 'French', arabic: 'Arabic',
    formats: { element: 'Element', placeholder: 'Placeholder', link: 'Link', iframe: 'Frame', prerendered: 'Prerendered' },
    text: 'Where it should stand', script: 'Once on the page', colour: 'In your style sheet', policy: 'In your content security policy', privacy: 'For your privacy page',
  },
  fr: {
    language: 'Langue', hotline: 'Ligne d’écoute', brand: 'Couleur de marque', digits: 'Couleur de marque: Son numéro', copy: 'Copier', french: 'Français', arabic: 'Arabe',
    formats: { element: 'Élément', placeholder: 'Balise de remplacement', link: 'Lien', iframe: 'Cadre', prerendered: 'Texte déjà écrit' },
    text: 'À l’endroit voulu', script: 'Une fois dans la page', colour: 'Dans votre feuille de style', policy: 'Dans votre politique de sécurité', privacy: 'Pour votre page de confidentialité',
  },
};

export type BlockName = 'text' | 'script' | 'colour' | 'policy' | 'privacy';

export class BuilderPage {
  private constructor(
    readonly page: Page,
    readonly ui: 'en' | 'fr',
    /** What was said in the console. */
    readonly said: string[],
    /** Addresses asked for, but for those below BASE. */
    readonly elsewhere: string[],
  ) {}

  static async open(site: Site, { ui = 'en', address = '', previews = true, ...options }: BrowserContextOptions & { ui?: 'en' | 'fr'; address?: string; previews?: boolean } = {}): Promise<BuilderPage> {
    const { page } = await site.visit('', options);
    page.setDefaultTimeout(5000);
    const builder = new BuilderPage(page, ui, [], []);
    page.on('console', (message) => builder.said.push(message.text()));
    page.on('pageerror', (error) => builder.said.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.base)) builder.elsewhere.push(request.url());
    });
    if (!previews) await page.route('**/embed.html*', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
    await page.goto(`${site.base}builder.html?lang=${ui}${address}`);
    await builder.list(builder.words.language).waitFor();
    return builder;
  }

  get words(): (typeof labels)['en'] {
    return labels[this.ui];
  }

  list(label: string) {
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  choose(label: string, option: string): Promise<unknown> {
    return this.list(label).selectOption({ label: option });
  }

  /** An element, and the document that has this id. */
  async element(tag: Tag, id: string): Promise<void> {
    const { elements, element, kinds } = stringsIn(this.ui);
    await this.choose(element, elements[tag]);
    await this.list(kinds[elementRegistry[tag].kind]).selectOption(id);
  }

  format(format: Format) {
    return this.page.getByRole('radio', { name: this.words.formats[format] });
  }

  /** What stands below a heading, when it is there. */
  async block(name: BlockName): Promise<string> {
    const group = this.page.getByRole('group', { name: this.words[name], exact: true });
    // A prerendered text is fetched.
    const code = group.locator('code').filter({ hasNotText: /^(One moment|Un instant)/ });
    return (await code.textContent())!;
  }

  region(name: BlockName) {
    return this.page.getByRole('region', { name: this.words[name], exact: true });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

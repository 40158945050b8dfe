import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Tag } from '../../src/core/registry.js';
import { elementRegistry } from '../../src/core/registry.js';
import type { Format } from '../../src/builder/formats.js';
import type { LineField, OwnLine } from '../../src/builder/own-line.js';
import { stringsIn } from '../../src/picker/strings.js';
import type { Site } from './site.js';

/** The builder as a web team uses it: by its labels, roles and buttons. */

export const labels = {
  en: {
    platform: 'Where do you publish?',
    region: 'Where do your readers live?',
    ownNumber: 'We have our own number',
    otherWay: 'Another way to embed it',
    remove: 'Remove this line',
    own: { name: 'Name', number: 'Number', hours: 'Hours', timeZone: 'Time zone' },
    language: 'Language',
    brand: 'Brand colour',
    digits: 'Brand colour: its code',
    copy: 'Copy',
    french: 'French',
    arabic: 'Arabic',
    formats: {
      element: 'Element',
      placeholder: 'Placeholder',
      link: 'Link',
      iframe: 'Iframe',
      prerendered: 'Prerendered HTML',
    },
    text: 'Where the text should appear',
    words: 'The words',
    url: 'The address they lead to',
    iframeUrl: 'The address to paste',
    script: 'Once on the page',
    embed: 'For whoever looks after this server',
    colour: 'In your style sheet',
    pinned: 'To keep one version of the code',
    policy: 'If your site has a content security policy',
    privacy: 'For your privacy page',
  },
  fr: {
    platform: 'Où publiez-vous?',
    region: 'Où vivent les gens qui vous lisent?',
    ownNumber: 'Nous avons notre propre numéro',
    otherWay: 'Une autre façon de l’intégrer',
    remove: 'Retirer cette ligne',
    own: { name: 'Nom', number: 'Numéro', hours: 'Heures', timeZone: 'Fuseau horaire' },
    language: 'Langue',
    brand: 'Couleur de marque',
    digits: 'Couleur de marque: son code',
    copy: 'Copier',
    french: 'Français',
    arabic: 'Arabe',
    formats: {
      element: 'Élément',
      placeholder: 'Élément de remplacement',
      link: 'Lien',
      iframe: 'Iframe',
      prerendered: 'HTML prérendu',
    },
    text: 'Là où le texte doit paraître',
    words: 'Les mots',
    url: 'L’adresse où ils mènent',
    iframeUrl: 'L’adresse à coller',
    script: 'Une fois dans la page',
    embed: 'Pour la personne qui s’occupe de ce serveur',
    colour: 'Dans votre feuille de style',
    pinned: 'Pour garder une seule version du code',
    policy: 'Si votre site a une politique de sécurité (CSP)',
    privacy: 'Pour votre page de confidentialité',
  },
};

/** What only some sites need. */
const folded = ['pinned', 'policy', 'privacy'] as const;
export type BlockName =
  'text' | 'words' | 'url' | 'iframeUrl' | 'script' | 'embed' | 'colour' | (typeof folded)[number];

export class BuilderPage {
  private constructor(
    readonly page: Page,
    readonly ui: 'en' | 'fr',
    /** What was logged in the console. */
    readonly consoleMessages: string[],
    /** Addresses asked for, but for those below BASE. */
    readonly elsewhere: string[],
  ) {}

  static async open(
    site: Site,
    {
      ui = 'en',
      address = '',
      previews = true,
      ...options
    }: BrowserContextOptions & { ui?: 'en' | 'fr'; address?: string; previews?: boolean } = {},
  ): Promise<BuilderPage> {
    const { page } = await site.visit('', options);
    page.setDefaultTimeout(5000);
    const builder = new BuilderPage(page, ui, [], []);
    page.on('console', (message) => builder.consoleMessages.push(message.text()));
    page.on('pageerror', (error) => builder.consoleMessages.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.base)) builder.elsewhere.push(request.url());
    });
    if (!previews)
      await page.route('**/builder-preview.html', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
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
    await this.choose(element, elements[tag]!);
    await this.list(kinds[elementRegistry[tag].kind]).selectOption(id);
  }

  /** Opens what is folded away under these words. */
  async unfold(words: string): Promise<void> {
    const fold = this.page.locator('details').filter({ has: this.page.locator('summary', { hasText: words }) });
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  }

  /** The list of formats is folded away until somebody opens it. */
  format(format: Format) {
    return this.page.getByRole('radio', { name: this.words.formats[format], exact: true, includeHidden: true });
  }

  async chooseFormat(format: Format): Promise<void> {
    await this.unfold(this.words.otherWay);
    await this.format(format).check();
  }

  /** The publisher's own line, as somebody fills it in. */
  async ownLine(fields: OwnLine): Promise<void> {
    await this.unfold(this.words.ownNumber);
    for (const [field, value] of Object.entries(fields)) {
      await this.ownField(field as LineField).click();
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.press('Delete');
      await this.page.keyboard.insertText(value);
    }
    await this.page.keyboard.press('Tab');
  }

  ownField(field: LineField) {
    return this.page.getByRole('textbox', { name: this.words.own[field], exact: true });
  }

  /** What is below a heading, when it is there. */
  async block(name: BlockName): Promise<string> {
    if (folded.includes(name as never)) await this.unfold(this.words[name]);
    const group = this.page.getByRole('group', { name: this.words[name], exact: true });
    // A prerendered text is fetched.
    const code = group.locator('code').filter({ hasNotText: /^(One moment|Un instant)/ });
    return (await code.textContent())!;
  }

  /** The headings of what there is to copy, those that are folded away too. */
  blocks(): Promise<string[]> {
    return this.page
      .locator('.block')
      .evaluateAll((blocks) =>
        blocks.map((block) => document.getElementById(block.getAttribute('aria-labelledby')!)!.innerText.trim()),
      );
  }

  region(name: BlockName) {
    return this.page.getByRole('region', { name: this.words[name], exact: true });
  }

  /** What the page answers below a question. */
  answer(question: string) {
    return this.page.getByRole('region', { name: question }).getByRole('status');
  }

  /** The live view. */
  preview(device: 'phone' | 'desktop' = 'phone') {
    return this.page.frameLocator(`iframe[title$="on a ${device}"]`);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

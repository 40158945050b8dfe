import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { atRest } from '../built/visit.js';
import { choose, copyFromElsewhere, EditorSite, sanitized } from './editor-site.js';

/** Tests of an author's work with the plugin, the same for both editors, with real clicks and keys. */

export interface EditorUnderTest {
  name: string;
  /** HTML of a CMS's page with the editor. */
  html: (site: EditorSite, options: PageOptions) => string;
  /** JavaScript expressions that get and set the editor's data. */
  get: string;
  set: string;
  /** A JavaScript statement that makes the editor read-only. */
  readOnly: string;
  /** The element in which text is edited. */
  body: (page: Page) => Locator;
  /** Selector of a selected box. */
  selected: string;
  /** The keys that open the dialog for a selected box. */
  edit: string[];
}

export interface PageOptions {
  content: string;
  french?: boolean;
  hotline?: string;
}

const labelsIn = {
  en: {
    button: 'Cancer care information',
    insert: 'Insert',
    save: 'Save',
    edit: 'Edit the cancer care information',
    show: 'Show',
    effect: 'Side effect',
    language: 'Language',
    level: 'Level of its heading',
  },
  fr: {
    button: 'Information sur le cancer',
    insert: 'Insérer',
    save: 'Enregistrer',
    edit: 'Modifier l’information sur le cancer',
    show: 'Montrer',
    effect: 'Effet secondaire',
    language: 'Langue',
    level: 'Niveau de son titre',
  },
};

export class Author {
  constructor(
    readonly page: Page,
    readonly editor: EditorUnderTest,
    readonly consoleMessages: string[],
    readonly labels: (typeof labelsIn)['en'],
  ) {}

  /** The saved HTML, without differences between the editors' notations. */
  async saved(): Promise<string> {
    const data = await this.page.evaluate(this.editor.get);
    return (data as string)
      .replaceAll('&ndash;', '–')
      .replaceAll('&eacute;', 'é')
      .replaceAll('&nbsp;', '\u00a0')
      .replaceAll('\n', '');
  }

  load(html: string): Promise<unknown> {
    return this.page.evaluate(`(${this.editor.set})(${JSON.stringify(html)})`);
  }

  get boxes(): Locator {
    // TinyMCE keeps a copy of the selection outside the viewport.
    return this.editor.body(this.page).locator('.care-widget-view:not(.mce-offscreen-selection *)');
  }

  noBox(): Promise<void> {
    return this.boxes.first().waitFor({ state: 'detached', timeout: 6000 });
  }

  async button(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  choose(label: keyof (typeof labelsIn)['en'], letters: string): Promise<void> {
    return choose(this.page, this.labels[label], letters);
  }

  /** Waits for a box with these lines of text. */
  async boxSays(...parts: string[]): Promise<void> {
    await this.boxes.filter({ hasText: parts[0]! }).first().waitFor({ timeout: 6000 });
    assert.deepEqual(await this.boxes.first().locator('> span').allTextContents(), parts);
  }

  async selectBox(): Promise<void> {
    await this.boxes.first().click();
    await this.editor.body(this.page).locator(this.editor.selected).waitFor({ timeout: 6000 });
  }

  /** Selects the first box and opens its dialog by keyboard. */
  async editByKeyboard(): Promise<void> {
    await this.selectBox();
    await this.press(...this.editor.edit);
    await this.dialog.waitFor();
  }

  async close(): Promise<void> {
    assert.deepEqual(
      this.consoleMessages.filter((line) => !/GPL|license/i.test(line)),
      [],
      'expected no console messages',
    );
    await this.page.context().close();
  }
}

export function flows(
  editor: EditorUnderTest,
  addTests: (site: EditorSite, open: (options: PageOptions) => Promise<Author>) => void,
): void {
  const site = new EditorSite();

  async function open(options: PageOptions): Promise<Author> {
    const { page, consoleMessages } = await site.visit(editor.html(site, options), {
      viewport: { width: 1000, height: 760 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page.setDefaultTimeout(8000);
    await page
      .waitForFunction('window.editor')
      .catch(() => assert.fail(`the editor did not load: ${consoleMessages.join('\n')}`));
    return new Author(page, editor, consoleMessages, labelsIn[options.french ? 'fr' : 'en']);
  }

  const link = (query: string, text: string) => `<p>${site.link(query, text)}</p>`;
  const fatigue = () => link('widget=side-effect-card&effect=fatigue', 'Fatigue – Info-cancer Hotline, 1-800-363-0063');

  describe(editor.name, () => {
    before(() => site.open());
    after(() => site.close());

    it(`${editor.name} inserts a widget chosen by keyboard as a box, with undo and redo`, async () => {
      const author = await open({ content: '<p>Hello</p>' });
      await editor.body(author.page).click();
      await author.press('Control+End');
      await author.button(author.labels.button);
      await author.dialog.waitFor();
      await author.choose('show', 'A side');
      await author.choose('effect', 'Fat');
      // Past language, level and "Cancel", to "Insert".
      await author.press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
      await author.dialog.waitFor({ state: 'detached' });
      await author.boxSays('A side effect', 'Fatigue');
      assert.equal(await author.saved(), `<p>Hello</p>${fatigue()}`);
      await author.press('Control+Z');
      assert.equal(await author.saved(), '<p>Hello</p>');
      await author.press('Control+Y');
      assert.equal(await author.saved(), `<p>Hello</p>${fatigue()}`);
      await author.boxSays('A side effect', 'Fatigue');
      await author.close();
    });

    for (const [filter, clean] of [
      ['no filter', (html: string) => html],
      ['DOMPurify', (html: string) => site.purified(html)],
      ['sanitize-html', sanitized],
    ] as const) {
      it(`${editor.name} loads saved HTML as a box that can be edited, and readers see the widget: ${filter}`, async () => {
        const author = await open({ content: '<p>Hello</p>' });
        const stored = await clean(`<p>Hello</p>${fatigue()}`);
        await author.load(stored);
        await author.boxSays('A side effect', 'Fatigue');
        assert.equal(await author.saved(), `<p>Hello</p>${fatigue()}`);
        await author.editByKeyboard();
        await author.choose('effect', 'Nau');
        await author.choose('language', 'F');
        await author.choose('level', 'Level 3');
        await author.button(author.labels.save);
        await author.boxSays('A side effect', 'Nausea and vomiting', 'French, heading at level 3');
        const edited = link(
          'widget=side-effect-card&effect=nausea-vomiting&lang=fr&heading-level=3',
          'Nausées et vomissements – Ligne Info-cancer, 1\u00a0800\u00a0363-0063',
        );
        assert.equal(await author.saved(), `<p>Hello</p>${edited}`);
        await author.press('Control+Z');
        await author.boxSays('A side effect', 'Fatigue');
        await author.press('Control+Y');
        await author.boxSays('A side effect', 'Nausea and vomiting', 'French, heading at level 3');
        await site.readerSees(stored, 'What helps');
        await site.readerSees(await clean(await author.saved()), 'Ce qui aide');
        await author.close();
      });
    }

    it(`${editor.name} has a French interface for a French author`, async () => {
      const author = await open({ content: '<p>Bonjour</p>', french: true });
      await editor.body(author.page).click();
      await author.button(author.labels.button);
      await author.choose('show', 'Des traitements');
      await choose(author.page, 'Traitement', 'Chim');
      await choose(author.page, 'Comparer avec', 'Immuno');
      await author.button(author.labels.insert);
      await author.boxSays('Des traitements côte à côte', 'Chimiothérapie, Immunothérapie');
      assert.match(await author.saved(), /widget=treatment-comparison&amp;treatments=chemotherapy\+immunotherapy"/);
      await site.readerSees(await author.saved(), 'Chemotherapy');
      await author.close();
    });

    it(`${editor.name} opens the dialog by double click and by the edit button, and Escape changes nothing`, async () => {
      const author = await open({ content: fatigue() });
      await author.boxes.first().dblclick();
      await author.dialog.waitFor();
      assert.equal(await author.page.getByLabel(author.labels.effect, { exact: true }).inputValue(), 'fatigue');
      await author.press('Escape');
      await author.dialog.waitFor({ state: 'detached' });
      await author.selectBox();
      await author.button(author.labels.edit);
      await author.dialog.waitFor();
      await author.press('Escape');
      await author.dialog.waitFor({ state: 'detached' });
      assert.equal(await author.saved(), fatigue());
      await author.press('Delete');
      await author.noBox();
      await author.close();
    });

    it(`${editor.name} turns a link pasted from another page into a box, even from another server`, async () => {
      const author = await open({ content: '<p>Hello</p>' });
      await copyFromElsewhere(
        author.page,
        `<p>Elsewhere.</p><p><a href="https://test.example/care/embed.html?widget=care-guide&amp;guide=precautions" data-care-widget>Precautions</a></p><p>Bye.</p>`,
      );
      await editor.body(author.page).click();
      await author.press('Control+End', 'Enter', 'Control+V');
      await author.boxes.first().waitFor();
      assert.match(
        await author.saved(),
        /<p>Hello<\/p>.*Elsewhere\.<\/p>.*<p><a href="[^"]*" data-care-widget="">Precautions<\/a><\/p>.*Bye\.<\/p>/,
      );
      assert.ok(
        (await author.saved()).includes(`href="${site.base}embed.html?widget=care-guide&amp;guide=precautions"`),
      );
      await author.close();
    });

    it(`${editor.name} moves a box by cut and paste, even to the end of a paragraph`, async () => {
      const author = await open({ content: `${fatigue()}<p>Hello</p>` });
      await author.selectBox();
      await author.press('Control+X');
      await author.noBox();
      await editor.body(author.page).getByText('Hello').click();
      await author.press('End', 'Enter', 'Control+V');
      await author.boxes.first().waitFor();
      assert.match(await author.saved(), new RegExp(`<p>Hello</p>${escaped(fatigue())}`));
      await author.selectBox();
      await author.press('Control+X');
      await author.noBox();
      await editor.body(author.page).getByText('Hello').click();
      await author.press('End', 'Control+V');
      await author.boxes.first().waitFor();
      assert.match(await author.saved(), new RegExp(`<p>Hello</p>${escaped(fatigue())}`));
      await author.close();
    });

    it(`${editor.name} keeps the text of a link that an author wrote, and leaves other links unchanged`, async () => {
      const own = link('widget=side-effect-card&effect=fatigue', 'Tired? Call 555-0100');
      const others = [
        `<p>${site.link('widget=side-effect-card&effect=fatigue', 'Fatigue', '')} in a sentence</p>`,
        `<p>${site.link('widget=nothing-known&effect=fatigue', 'Nothing', '')}</p>`,
        `<p>${site.link('widget=side-effect-card&effect=..%2Fsecret', 'Bad id', '')}</p>`,
        `<p><a href="https://other.example/embed.html?widget=side-effect-card&amp;effect=fatigue">Other</a></p>`,
        `<p><a href="https://other.example/">Other</a></p>`,
      ].join('');
      const author = await open({ content: own + others });
      assert.equal(await author.boxes.count(), 1);
      await author.editByKeyboard();
      await author.button(author.labels.save);
      await author.dialog.waitFor({ state: 'detached' });
      assert.equal(await author.saved(), own + others);
      await author.close();
    });

    it(`${editor.name} treats hostile links and boxes as text and URLs, never as markup`, async () => {
      const markup = '"><img src=x onerror="top.hit = 1">';
      const escapedMarkup = markup.replace(/[<>"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
      const query = 'widget=side-effect-card&amp;effect=fatigue';
      const encodedMarkup = encodeURIComponent(markup);
      const author = await open({
        content: [
          `<p><a href="${site.base}embed.html?${query}&amp;lang=${encodedMarkup}&amp;heading-level=${encodedMarkup}" data-care-widget="">${escapedMarkup}</a></p>`,
          `<p><a href="https://evil.example/${encodedMarkup}/embed.html?${query}#${encodedMarkup}" data-care-widget="">Elsewhere</a></p>`,
          `<p><a href="javascript:top.hit=1//embed.html?${query}" data-care-widget="">Script</a></p>`,
          `<p><a href="data:text/html,${encodedMarkup}/embed.html?${query}" data-care-widget="">Data</a></p>`,
          `<p><a href="${site.base}embed.html?widget=script&amp;script=${encodedMarkup}" data-care-widget="">No element</a></p>`,
          `<div class="care-widget-view" data-care-query="${escapedMarkup}" data-care-text="${escapedMarkup}">Forged</div>`,
        ].join(''),
      });
      const assertSafe = async () => {
        assert.equal(await author.page.evaluate('window.hit'), undefined);
        assert.equal(await editor.body(author.page).locator('[onerror], img:not([data-mce-bogus], .ck *)').count(), 0);
        const saved = await author.saved();
        assert.doesNotMatch(saved, /<img/);
        const ours = [...saved.matchAll(/<a [^>]*widget=side-effect-card[^>]*data-care-widget[^>]*>/g)]
          .map(([tag]) => tag)
          .filter((tag) => !/"(javascript|data):/.test(tag));
        assert.ok(ours.length >= 2, saved);
        for (const tag of ours) assert.ok(tag.includes(`href="${site.base}embed.html?`), tag);
      };
      await author.boxSays('A side effect', 'Fatigue');
      await assertSafe();
      await author.editByKeyboard();
      await author.choose('level', 'Level 3');
      await author.button(author.labels.save);
      await author.boxSays('A side effect', 'Fatigue', 'heading at level 3');
      await assertSafe();
      await author.load(await author.saved());
      await assertSafe();
      await author.page.context().close();
    });

    it(`${editor.name} keeps a widget with an unknown document, and one in a list item`, async () => {
      const list = `<ul><li>${site.link('widget=side-effect-card&effect=not-yet-here', 'New')}</li></ul>`;
      const author = await open({ content: list });
      await author.boxSays('A side effect', 'not-yet-here');
      await author.editByKeyboard();
      await author.choose('level', 'Level 4');
      await author.button(author.labels.save);
      await author.boxSays('A side effect', 'not-yet-here', 'heading at level 4');
      assert.match(
        await author.saved(),
        /<li[^>]*><p><a href="[^"]*effect=not-yet-here&amp;heading-level=4" data-care-widget="">not-yet-here<\/a><\/p><\/li>/,
      );
      await author.close();
    });

    it(`${editor.name} opens no dialog while it is read-only`, async () => {
      const author = await open({ content: fatigue() });
      await author.page.evaluate(editor.readOnly);
      await author.boxes.first().dblclick();
      await atRest(author.page);
      assert.equal(await author.dialog.count(), 0);
      await author.close();
    });

    it(`${editor.name} writes the number of the site’s own hotline into links`, async () => {
      const author = await open({ content: '<p>Hello</p>', hotline: 'canadian-cancer-society' });
      await editor.body(author.page).click();
      await author.button(author.labels.button);
      await author.button(author.labels.insert);
      await author.boxes.first().waitFor();
      assert.match(await author.saved(), /Cancer Information Service, 1-888-939-3333<\/a>/);
      await author.close();
    });

    addTests(site, open);
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

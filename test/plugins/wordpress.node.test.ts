import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { elementRegistry } from '../../src/core/registry.js';
import { parseHotlineAttributes } from '../../src/content/hotline-attributes.js';
import { listBlocks } from '../../plugins/wordpress/build/lists.js';
import { missingPhp } from './wordpress-machine.js';
import { canvasOf, WordPressSite } from './wordpress-site.js';

const missing = missingPhp();
const options = { skip: missing ?? false };
const blocks = listBlocks();
const number = '1-800-363-0063';

/** A block as the editor saves it. */
const block = (element: string, attributes: Record<string, unknown>, saved = '<p>What was saved.</p>') =>
  `<!-- wp:care-widgets/${element} ${JSON.stringify(attributes)} -->\n${saved}\n<!-- /wp:care-widgets/${element} -->`;

/** As an author, begins a post and inserts a block by typing its name. `framed`: the editor shows the post in an iframe. */
async function insertBlock(
  site: WordPressSite,
  page: Page,
  framed: boolean,
  title: string,
): Promise<FrameLocator | Page> {
  await page.goto(`${site.url}/wp-admin/post-new.php`);
  const canvas = framed ? canvasOf(page) : page;
  await canvas.locator('.editor-post-title__input').fill('Being tired');
  await page.keyboard.press('Enter');
  await canvas.locator('p.wp-block-paragraph, p[data-type="core/paragraph"]').pressSequentially(`/${title}`);
  await page.locator('.components-autocomplete__result', { hasText: new RegExp(`^${title}$`) }).click();
  return canvas;
}

/** Inserts a block and picks a document in it. */
async function insertDocument(
  site: WordPressSite,
  page: Page,
  framed: boolean,
  title: string,
  documentTitle: string,
): Promise<FrameLocator | Page> {
  const canvas = await insertBlock(site, page, framed, title);
  await canvas.locator('.components-placeholder input[role=combobox]').fill(documentTitle.slice(0, 4));
  await canvas.locator('.components-placeholder [role=option]', { hasText: documentTitle }).click();
  return canvas;
}

/** The author's preview of the widget. */
const previewIn = (canvas: FrameLocator | Page) => canvas.frameLocator('.care-widgets-preview');

async function publish(page: Page): Promise<void> {
  await page.locator('.editor-post-publish-button__button').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.locator('.post-publish-panel__postpublish').waitFor();
}

const source = async (url: string) => (await fetch(url)).text();
const lastPost = (site: WordPressSite, field: string) =>
  site.php(`return get_posts(['numberposts' => 1])[0]->${field};`) as string;
const lastUrl = (site: WordPressSite) =>
  site.php("return get_permalink(get_posts(['numberposts' => 1])[0]);") as string;
const seen = (page: Page | FrameLocator, text: string) =>
  page.getByText(text).first().waitFor({ state: 'visible', timeout: 20_000 });

/** Makes the elements of a page load their code, which prerendered texts do without: the page asks for the heading level that they have. */
async function loadCode(page: Page, tags: string[]): Promise<void> {
  await page.evaluate((tags) => {
    for (const tag of tags) {
      const element = document.querySelector(tag)!;
      element.setAttribute('heading-level', element.getAttribute('heading-level') ?? '2');
    }
  }, tags);
  await page.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot), tags);
}

describe('WordPress 6.5 with the plugin', options, () => {
  const site = new WordPressSite();
  before(() => site.open('6.5'));
  after(() => site.close());
  /** URL of the author's page. */
  let authorPage = '';

  it('an author without unfiltered_html can insert a block, pick a document, preview and publish it', async () => {
    assert.equal(site.php("return user_can(get_user_by('login', 'author'), 'unfiltered_html');"), false);
    const page = await site.as('author');
    const canvas = await insertDocument(site, page, true, 'Side effect', 'Fatigue');
    await seen(previewIn(canvas), 'When to call');
    await publish(page);
    assert.match(
      lastPost(site, 'post_content'),
      /^<!-- wp:care-widgets\/side-effect-card \{"document":"fatigue"\} -->\n<p class="[^"]*"><strong>Fatigue<\/strong><br \/><span [^>]*>Cancer-related fatigue .*<a href="tel:\+18003630063">1-800-363-0063<\/a><\/p>\n<!-- \/wp/,
    );

    await page.goto(`${site.url}/wp-admin/post.php?action=edit&post=${lastPost(site, 'ID')}`);
    await seen(previewIn(canvasOf(page)), 'When to call');
    assert.equal(await canvasOf(page).locator('.block-editor-warning').count(), 0);
    await page.close();

    authorPage = lastUrl(site);
    const reader = await site.read(authorPage);
    await seen(reader.page, 'When to call');
    await loadCode(reader.page, ['side-effect-card']);
    assert.deepEqual(reader.consoleMessages, []);
    assert.deepEqual(
      reader.requests.filter((url) => !url.replace(/^blob:/, '').startsWith(site.url)),
      [],
    );
    await reader.page.getByRole('link', { name: 'Fever and infection' }).click();
    await reader.page.getByRole('heading', { level: 1, name: 'Fever and infection' }).waitFor();
    await reader.page.context().close();
  });

  it('the sidebar changes the document, the language and the heading level of a block', async () => {
    const page = await site.as('author');
    const canvas = await insertDocument(site, page, true, 'Side effect', 'Fatigue');
    await seen(previewIn(canvas), 'When to call');
    const sidebar = page.locator('.interface-complementary-area');
    await sidebar.getByLabel('Language').selectOption('fr');
    await seen(previewIn(canvas), 'Quand appeler');
    await sidebar.getByLabel('Level of the first heading').selectOption('3');
    await sidebar.getByRole('combobox', { name: 'Text to show' }).fill('Anémie');
    await sidebar.getByRole('option', { name: 'Anémie' }).click();
    await previewIn(canvas).getByRole('heading', { level: 3, name: 'Anémie' }).waitFor();
    await publish(page);
    await page.close();
    const { page: read } = await site.read(lastUrl(site), { javaScriptEnabled: false });
    await read.getByRole('heading', { level: 3, name: 'Anémie' }).waitFor();
    assert.match(lastPost(site, 'post_content'), /<p lang="fr" [^>]*><strong>Anémie/);
    await read.context().close();
  });

  it('the comparison block shows the treatments that are checked', async () => {
    const page = await site.as('author');
    const canvas = await insertBlock(site, page, true, 'Treatments side by side');
    await canvas.getByLabel('Immunotherapy').check();
    await canvas.getByLabel('Chemotherapy').click();
    await previewIn(canvas).getByRole('table').waitFor();
    await publish(page);
    await page.close();
    const { page: read } = await site.read(lastUrl(site));
    await read.getByRole('table').waitFor();
    await read.context().close();
  });

  it('placeholders and links in an edited post are not upgraded', async () => {
    const text = `<p><a data-care-widget="" href="${site.url}/wp-content/plugins/care-widgets/dist/embed.html?widget=side-effect-card&amp;effect=fatigue">Fatigue</a></p>`;
    site.publish(
      `<!-- wp:paragraph -->\n${text}\n<!-- /wp:paragraph -->\n\n<!-- wp:care-widgets/side-effect-card {"document":"fatigue"} /-->`,
    );
    const page = await site.as('editor');
    await page.goto(
      `${site.url}/wp-admin/post.php?action=edit&post=${site.php("return get_posts(['post_type' => 'page', 'numberposts' => 1])[0]->ID;") as string}`,
    );
    const canvas = canvasOf(page);
    await seen(previewIn(canvas), 'When to call');
    await canvas.locator('p[data-type="core/paragraph"]').pressSequentially('~');
    const content = await page.evaluate('wp.data.select("core/editor").getEditedPostContent()');
    assert.ok((content as string).replace('~', '').includes(text), content as string);
    await page.close();
  });

  it('the plugin registers a block for every element', () => {
    const names = site.php(
      "return array_keys(array_filter(WP_Block_Type_Registry::get_instance()->get_all_registered(), function ($type) { return $type->category === 'care-widgets'; }));",
    );
    assert.deepEqual(
      names,
      Object.keys(elementRegistry).map((tag) => `care-widgets/${tag}`),
    );
  });

  it('every widget’s document and telephone number are in the page without scripts, with structured data once per document', async () => {
    const url = site.publish(
      Object.entries(blocks)
        .map(([tag, { example }]) => block(tag, { document: example }))
        .join('\n'),
    );
    const { page } = await site.read(url, { javaScriptEnabled: false });
    for (const [tag, { inline, several, kind, attribute, example }] of Object.entries(blocks)) {
      const [id, text] = (await page
        .locator(`.wp-block-care-widgets-${tag}`)
        .evaluate(
          (element: HTMLElement, [tag, name]) => [
            element.querySelector(`:scope > ${tag!}`)!.getAttribute(name!),
            element.innerText,
          ],
          [tag, attribute],
        )) as [string, string];
      assert.equal(id, example);
      assert.ok(text.length > (inline ? 60 : 100), `${tag}: ${text}`);
      if (!inline && kind !== 'guides') assert.ok(text.includes(number), `${tag}: ${text.slice(-300)}`);
      if (several) assert.match(text, /Immunotherapy.*Chemotherapy/s);
    }
    const jsonLd = await page.locator('script[type="application/ld+json"]').allTextContents();
    assert.equal(jsonLd.length, new Set(jsonLd).size);
    assert.ok(jsonLd.map((json) => (JSON.parse(json) as { name: string }).name).includes('Immunotherapy'));
    await page.context().close();

    const { page: withScripts, consoleMessages } = await site.read(url);
    await loadCode(withScripts, Object.keys(blocks));
    assert.deepEqual(consoleMessages, []);
    await withScripts.context().close();
  });

  it('WordPress’s filters for quotes and paragraphs leave the text of a widget unchanged', async () => {
    const url = site.publish(block('side-effect-card', { document: 'fatigue' }));
    const { page } = await site.read(url, { javaScriptEnabled: false });
    const withoutSpaces = (text: string | null) => text!.replace(/\s+/g, '');
    const actual = withoutSpaces(await page.locator('side-effect-card').textContent());
    const built = site.php(
      `return CareWidgets\\prerendered('side-effect-card', 'side-effects', 'fatigue', 'en', 2);`,
    ) as string;
    assert.equal(
      actual,
      withoutSpaces(
        await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').body.textContent, built),
      ),
    );
    await page.context().close();
  });

  it('a page without a widget loads no file of the plugin', async () => {
    assert.doesNotMatch(await source(site.publish('<p>Only text.</p>')), /care-widgets/);
  });

  it('shortcodes are rendered alone in a paragraph, in a sentence, and around a term', async () => {
    const { page, consoleMessages } = await site.read(
      site.publish(
        'Before.\n\n[care_widget element="hotline-banner" hotline="quebec-cancer-foundation"]\n\nRead this: [care_widget element="side-effect-card" effect="fatigue" lang="fr" heading-level="4"] and then that.\n\nA [care_term term="checkpoint-inhibitor"]brake inhibitor[/care_term] helps.\n\n[care_widget element="side-effect-card" effect="../../etc"]Call us.',
      ),
    );
    await loadCode(page, ['hotline-banner', 'side-effect-card', 'glossary-term']);
    await page.getByRole('heading', { level: 4, name: 'Fatigue' }).waitFor();
    const text = await page.locator('main').innerText();
    assert.equal(text.match(/Quand appeler/g)?.length, 1);
    assert.match(text, /Read this:\s+Fatigue[^]*\sand then that\./);
    assert.match(text, /A brake inhibitor\s+helps\./);
    assert.match(text, /Call us\./);
    assert.doesNotMatch(text, /Only editors|care_widget|etc/);
    await page.getByRole('button', { name: 'brake inhibitor' }).click();
    await seen(page, 'A medicine that takes a brake off');
    assert.deepEqual(consoleMessages, []);
    await page.context().close();
  });

  describe('a shortcode within a paragraph', () => {
    const warning = 'Fever of 38 °C: call 555-0123 now, day or night.';
    const explainer = '[care_widget element="treatment-explainer" treatment="immunotherapy"]';
    const fatigue = '[care_widget element="side-effect-card" effect="fatigue"]';

    /** The content of a post, as shown without scripts. */
    async function read(content: string): Promise<{ text: string; paragraphs: number; elements: string[] }> {
      const { page } = await site.read(site.publish(content), { javaScriptEnabled: false });
      const post = page.locator('.entry-content');
      const read = {
        text: await post.innerText(),
        paragraphs: await post.locator(':scope > p').count(),
        elements: await post
          .locator(':scope > treatment-explainer, :scope > side-effect-card')
          .evaluateAll((all) => all.map(({ localName }) => localName)),
      };
      await page.context().close();
      return read;
    }

    it('an explainer within a paragraph is moved after its sentence, and the author’s text is kept', async () => {
      const { text, elements, paragraphs } = await read(`${warning} Read this: ${explainer} and then that.\n\nBye.`);
      assert.match(
        text,
        /Fever of 38 °C: call 555-0123 now, day or night\. Read this:[^]*Sources[^]*and then that\.\s+Bye\.$/,
      );
      assert.deepEqual(elements, ['treatment-explainer']);
      assert.equal(paragraphs, 3);
    });

    it('two widgets on consecutive lines leave no empty paragraph', async () => {
      const { text, elements, paragraphs } = await read(`${warning}\n\n${explainer}\n${fatigue}\n\nBye.`);
      assert.ok(text.startsWith(warning), text.slice(0, 100));
      assert.deepEqual(elements, ['treatment-explainer', 'side-effect-card']);
      assert.equal(paragraphs, 2);
    });

    it('a paragraph of 6,000 words around a widget is kept completely', async () => {
      const words = 'word '.repeat(3000).trim();
      const { text, elements } = await read(`${warning} ${words} ${fatigue} ${words} end.`);
      assert.ok(text.startsWith(warning), text.slice(0, 100));
      assert.equal(text.match(/\bword\b/g)?.length, 6000);
      assert.match(text, /word end\.$/);
      assert.deepEqual(elements, ['side-effect-card']);
    });

    it('both halves of a split paragraph have its attributes, but only the first its id', async () => {
      const { page } = await site.read(
        site.publish(`<p class="lead" id="first" style="text-align: center">One ${fatigue} two.</p>`),
        { javaScriptEnabled: false },
      );
      const paragraphs = await page
        .locator('.entry-content > p')
        .evaluateAll((all: HTMLElement[]) =>
          all.map(({ className, id, style, textContent }) =>
            [className, id, style.textAlign, textContent.trim()].join('|'),
          ),
        );
      assert.deepEqual(paragraphs, ['lead|first|center|One', 'lead||center|two.']);
      await page.context().close();
    });

    it('a post that contains the plugin’s internal comments keeps its text', async () => {
      const { text } = await read(`<p>Before <!--care-widget--> ${warning}</p>\n\n<p>After.</p>`);
      assert.match(text, /^Before\s+Fever of 38 °C: call 555-0123 now, day or night\.\s+After\.$/);
    });
  });

  it('hostile values of attributes are never rendered as markup', async () => {
    const evil = '\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e';
    const { page } = await site.read(
      site.publish(
        `<!-- wp:care-widgets/side-effect-card {"document":"fatigue ${evil}","lang":"${evil}","headingLevel":"${evil}","align":"${evil}"} -->\n<p>Saved.</p>\n<!-- /wp:care-widgets/side-effect-card -->\n` +
          '<!-- wp:care-widgets/hotline-banner {"document":["a"],"lang":{"b":1}} -->\n<p>Kept.</p>\n<!-- /wp:care-widgets/hotline-banner -->\n' +
          "[care_widget element='side-effect-card' effect='fatigue' lang='\"><img src=x onerror=alert(1)>' heading-level='\"x']",
      ),
      { javaScriptEnabled: false },
    );
    assert.deepEqual(
      await page.locator('side-effect-card').evaluateAll((all) =>
        all.map((element) =>
          element
            .getAttributeNames()
            .map((name) => `${name}=${element.getAttribute(name)!}`)
            .join(' '),
        ),
      ),
      ['effect=fatigue lang=en-US light-dom=', 'effect=fatigue lang=en-US light-dom='],
    );
    assert.equal(await page.locator('[onerror], img[src=x]').count(), 0);
    await seen(page, 'Kept.');
    await page.context().close();
  });

  it('users who can edit posts see an error message for an invalid shortcode', async () => {
    const url = site.publish('[care_widget element="side-effect-card" effect="none"]');
    const page = await site.as('author');
    await page.goto(url);
    await seen(page, 'wants a known effect, such as effect="fatigue"');
    await page.close();
  });

  for (const [name, pretend, lang] of [
    ['Polylang', { polylang: 'fr_CA' }, 'fr-CA'],
    ['WPML', { wpml: 'fr' }, 'fr'],
    ['a site’s own filter', { own: 'fr_BE' }, 'fr-BE'],
    ['a filter that gives nonsense', { own: '"><script>' }, 'en-US'],
    ['WPML showing all languages', { wpml: 'all' }, 'en-US'],
  ] as const) {
    it(`a widget takes its language from ${name}`, async () => {
      const url = site.publish(block('side-effect-card', { document: 'fatigue' }));
      site.set('pretend', pretend);
      try {
        const html = await source(url);
        assert.ok(html.includes(`<side-effect-card effect="fatigue" lang="${lang}" light-dom>`));
        assert.ok(html.includes(lang.startsWith('fr') ? 'Quand appeler' : 'When to call'));
      } finally {
        site.set('pretend', {});
      }
    });
  }

  it('on a French site, the page, the editor and the settings are in French', async () => {
    const url = site.publish(block('side-effect-card', { document: 'fatigue' }));
    site.set('WPLANG', 'fr_CA');
    try {
      const { page } = await site.read(url);
      await seen(page, 'Quand appeler');
      await loadCode(page, ['side-effect-card']);
      assert.equal(await page.getByText('When to call').count(), 0);
      await page.context().close();

      const editor = await site.as('author');
      const canvas = await insertDocument(site, editor, true, 'Effet secondaire', 'Fatigue');
      await seen(previewIn(canvas), 'Quand appeler');
      const sidebar = editor.locator('.interface-complementary-area');
      await sidebar.getByRole('combobox', { name: 'Texte à afficher' }).waitFor();
      await sidebar.getByLabel('Niveau du premier titre').waitFor();
      await publish(editor);
      await editor.close();
      assert.match(lastPost(site, 'post_content'), /La fatigue liée au cancer.*1\s800\s363-0063/);

      const administrator = await site.as('administrator');
      await administrator.goto(`${site.url}/wp-admin/options-general.php?page=care_widgets`);
      await seen(administrator, 'Couleur de la marque');
      await administrator.close();
    } finally {
      site.set('WPLANG', '');
    }
  });

  it('the settings page saves a brand colour, a hotline and the address of reviews, and rejects invalid values', async () => {
    const page = await site.as('administrator');
    const settings = `${site.url}/wp-admin/options-general.php?page=care_widgets`;
    await page.goto(settings);
    await page.getByRole('button', { name: 'Select Color' }).click();
    await page.locator('#care-widgets-brand').fill('#8a1c7c');
    await page.locator('#care-widgets-hotline').selectOption('canadian-cancer-society');
    await page.getByLabel('Your own reviews').fill('/reviews.json');
    await page.locator('#submit').click();
    await seen(page, 'Settings saved.');
    assert.deepEqual(site.php("return get_option('care_widgets');"), {
      brand: '#8a1c7c',
      hotline: 'canadian-cancer-society',
      reviews: '/reviews.json',
    });

    await page.locator('#care-widgets-brand').evaluate((input: HTMLInputElement) => {
      input.value = 'red;}';
    });
    await page
      .locator('#care-widgets-hotline option')
      .nth(1)
      .evaluate((option: HTMLOptionElement) => {
        option.value = '../x';
        option.selected = true;
      });
    await page.getByLabel('Your own reviews').fill('https://elsewhere.example/reviews.json');
    await page.locator('#submit').click();
    await seen(page, 'The brand colour was not changed');
    await seen(page, 'The hotline was not changed');
    await seen(page, 'The address of your reviews was not changed');
    assert.deepEqual(site.php("return get_option('care_widgets');"), {
      brand: '#8a1c7c',
      hotline: 'canadian-cancer-society',
      reviews: '/reviews.json',
    });
    await page.close();

    const { page: read } = await site.read(site.publish(block('side-effect-card', { document: 'fatigue' })));
    await loadCode(read, ['side-effect-card']);
    await seen(read, '1-888-939-3333');
    assert.equal(await read.locator('script[data-reviews="/reviews.json"]').count(), 1);
    assert.equal(
      await read
        .locator('side-effect-card')
        .evaluate((card) => getComputedStyle(card).getPropertyValue('--care-color-brand')),
      '#8a1c7c',
    );
    await read.context().close();
    const { page: withoutScripts } = await site.read(site.publish(block('side-effect-card', { document: 'fatigue' })), {
      javaScriptEnabled: false,
    });
    const text = await withoutScripts.locator('main').innerText();
    assert.match(text, /1-888-939-3333/);
    assert.ok(!text.includes(number), text);
    await withoutScripts.context().close();
    site.set('care_widgets', { brand: '', hotline: '', reviews: '' });
  });

  describe('the site’s own line', () => {
    const line = {
      'hotline-name': 'Nurse Line <em>“Oncology”</em>',
      'hotline-number': '+33 (0)1 99 00 12 34',
      'hotline-hours': 'Mo-Fr 08:30-16:30; Sa 10:00-12:00',
      'hotline-time-zone': 'Europe/Paris',
    };
    const dial = 'tel:+33199001234';
    const saved = () => site.php("return get_option('care_widgets');") as Record<string, string>;
    const settings = () => `${site.url}/wp-admin/options-general.php?page=care_widgets`;
    beforeEach(() => site.set('care_widgets', { brand: '', hotline: 'canadian-cancer-society', reviews: '', ...line }));
    after(() => site.set('care_widgets', { brand: '', hotline: '', reviews: '' }));

    it('the settings page saves the site’s own line, and suggests the site’s time zone', async () => {
      site.set('care_widgets', { brand: '', hotline: '', reviews: '' });
      site.set('timezone_string', 'America/St_Johns');
      const page = await site.as('administrator');
      await page.goto(settings());
      assert.equal(await page.getByLabel('Time zone').inputValue(), 'America/St_Johns');
      site.set('timezone_string', '');
      await page.getByLabel('Name', { exact: true }).fill(` ${line['hotline-name']} `);
      await page.getByLabel('Number', { exact: true }).fill(line['hotline-number']);
      await page.getByLabel('Hours', { exact: true }).fill(line['hotline-hours']);
      await page.getByLabel('Time zone').fill(line['hotline-time-zone']);
      await page.getByLabel('Hotline', { exact: true }).selectOption('canadian-cancer-society');
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await seen(page, 'Settings saved.');
      assert.deepEqual(saved(), { brand: '', hotline: 'canadian-cancer-society', reviews: '', ...line });
      assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), line['hotline-name']);
      await page.close();
    });

    it('the settings page rejects a line that the library could not show, says why, and keeps the line as it was', async () => {
      const page = await site.as('administrator');
      const before = saved();
      for (const [changes, message] of [
        [{ Name: '' }, 'give its name on one line'],
        [{ Number: '' }, 'write its number with the country’s code'],
        [{ Number: '514 555-0100' }, 'write its number with the country’s code'],
        [{ Hours: 'weekdays 8 to 4' }, 'write its hours as Mo-Fr 08:30-16:30'],
        [{ 'Time zone': 'Montréal' }, 'give the time zone of its hours'],
        [{ Hours: 'Mo-Fr 09:00-17:00', 'Time zone': '' }, 'give the time zone of its hours'],
      ] as [Record<string, string>, string][]) {
        await page.goto(settings());
        await page.locator('form[action="options.php"]').evaluate((form: HTMLFormElement) => (form.noValidate = true));
        for (const [label, value] of Object.entries(changes)) await page.getByLabel(label, { exact: true }).fill(value);
        await page.getByRole('button', { name: 'Save Changes' }).click();
        await seen(page, `Your line was not changed: ${message}`);
        assert.deepEqual(saved(), before, JSON.stringify(changes));
      }
      await page.close();
    });

    it('the settings page removes a line whose fields are emptied, and its time zone with it', async () => {
      const page = await site.as('administrator');
      await page.goto(settings());
      for (const label of ['Name', 'Number', 'Hours']) await page.getByLabel(label, { exact: true }).fill('');
      await page.getByRole('button', { name: 'Save Changes' }).click();
      await seen(page, 'Settings saved.');
      assert.deepEqual(saved(), { brand: '', hotline: 'canadian-cancer-society', reviews: '' });
      await page.close();
    });

    it('the settings accept the same lines as the library', () => {
      const lines = [
        ...['Line', 'a\u202eb', '5\u200f-6', 'x'.repeat(300), 'x'.repeat(301), 'a\u0007'].map((name) => ({ name })),
        ...['+1 514 555-0100', '514 555-0100', '+44 (0)20 7946 0000', '+1-800-FLOWERS', '+1 514 555-0100 / 0101'].map(
          (number) => ({ number }),
        ),
        ...['+0 514 555-0100', '+12345', '+1234567890123456', '+1 514 555–0100', '+١ ٥١٤ ٥٥٥ ٠١٠٠', '+'].map(
          (number) => ({ number }),
        ),
        ...['Mo-Fr 08:30-16:30', 'mon, Thursday 8:30-16:30', 'Tue,Th–Sa 00:00-24:00', 'Fr-Mo 22:00–06:00'].map(
          (hours) => ({ hours }),
        ),
        ...[
          'Mo 08:00-12:00, 13:00-16:30; Sa 10:00-12:00',
          'Mo 08:00-12:00;',
          'M 08:00-12:00',
          'Mo-We-Fr 08:00-12:00',
        ].map((hours) => ({ hours })),
        ...['Mo 25:00-26:00', 'Mo-Fr', '08:00-12:00', 'Mox 08:00-12:00', 'Mo 08:00-12:00 off', '24/7'].map((hours) => ({
          hours,
        })),
        ...[30, 31].map((count) => ({ hours: Array(count).fill('Mo 08:00-12:00').join('; ') })),
        ...['America/Toronto', 'US/Eastern', 'america/st_johns', 'America/Montreal!', 'Toronto', 'UTC+5'].map(
          (timeZone) => ({ timeZone }),
        ),
      ].map((changes) => ({
        name: 'Line',
        number: '+1 514 555-0100',
        hours: 'Mo 08:00-12:00',
        timeZone: 'America/Toronto',
        ...changes,
      }));
      const accepted = site.php(`
        $lines = json_decode('${JSON.stringify(lines).replace(/[\\']/g, '\\$&')}', true);
        return array_map(function ($line) { return !CareWidgets\\line_errors(array_combine(CareWidgets\\LINE_SETTINGS, array_values($line))); }, $lines);
      `) as boolean[];
      assert.deepEqual(
        lines.filter((_, index) => accepted[index]),
        lines.filter((line) => parseHotlineAttributes(line, 'en', '', () => undefined)?.hours),
      );
    });

    it('readers get the site’s own line, whatever hotline is chosen besides, and its number without scripts too', async () => {
      const url = site.publish(block('side-effect-card', { document: 'fatigue' }));
      const { page, consoleMessages } = await site.read(url);
      await loadCode(page, ['side-effect-card']);
      const link = page.locator('side-effect-card').getByRole('link', { name: line['hotline-number'] });
      await link.waitFor();
      assert.equal(await link.getAttribute('href'), dial);
      await seen(page, line['hotline-name']);
      assert.equal(await page.getByText('1-888-939-3333').count(), 0);
      assert.equal(await page.getByText(number).count(), 0);
      const script = page.locator('script[data-base]');
      for (const [name, value] of Object.entries(line)) assert.equal(await script.getAttribute(`data-${name}`), value);
      assert.equal(await script.getAttribute('data-hotline'), null);
      assert.deepEqual(consoleMessages, []);
      await page.context().close();
    });

    for (const [tag, { kind, example, inline }] of Object.entries(blocks).filter(
      ([, { kind }]) => kind !== 'hotlines',
    )) {
      if (inline) continue;
      it(`without scripts, on screen and on paper, the site’s own line stands in <${tag}> instead of the text’s`, async () => {
        const { page } = await site.read(site.publish(block(tag, { document: example })), { javaScriptEnabled: false });
        const main = page.locator('main');
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          const text = await main.innerText();
          assert.ok(text.includes(line['hotline-name']), `${kind}, ${media}: ${text.slice(-300)}`);
          assert.ok(text.includes(line['hotline-number']), `${kind}, ${media}: ${text.slice(-300)}`);
          assert.ok(!text.includes(number), `${kind}, ${media}: ${number} in ${text}`);
        }
        assert.equal(await main.locator(`a[href="tel:+18003630063"]`).count(), 0);
        assert.ok((await main.locator(`a[href="${dial}"]`).count()) > 0);
        assert.ok(!(await main.innerHTML()).includes('{{'));
        await page.context().close();
      });
    }

    it('an author picks the site’s own line in the Hotline block, and sees it in previews and in the saved paragraph', async () => {
      const page = await site.as('author');
      const canvas = await insertDocument(site, page, true, 'Hotline', line['hotline-name']);
      await previewIn(canvas).getByRole('heading', { name: line['hotline-name'] }).waitFor();
      await publish(page);
      const content = lastPost(site, 'post_content');
      assert.ok(content.includes(`<a href="${dial}">${line['hotline-number']}</a>`), content);
      const url = lastUrl(site);

      const other = await insertDocument(site, page, true, 'Side effect', 'Fatigue');
      await previewIn(other).getByRole('link', { name: line['hotline-number'] }).first().waitFor();
      await page.close();

      const { page: read, consoleMessages } = await site.read(url);
      await read.locator('hotline-banner').getByRole('heading', { name: line['hotline-name'] }).waitFor();
      assert.deepEqual(consoleMessages, []);
      await read.context().close();
      const { page: withoutScripts } = await site.read(url, { javaScriptEnabled: false });
      assert.equal(await withoutScripts.getByRole('link', { name: line['hotline-number'] }).count(), 1);
      await withoutScripts.context().close();

      site.set('care_widgets', { brand: '', hotline: '', reviews: '' });
      assert.ok(!(await source(url)).includes(line['hotline-number']), 'a number that the site has removed is gone');
    });
  });

  it('the settings page is forbidden to users who may not change settings', async () => {
    const page = await site.as('editor');
    const response = await page.goto(`${site.url}/wp-admin/options-general.php?page=care_widgets`);
    assert.equal(response!.status(), 403);
    await page.close();
  });

  it('feeds contain the saved paragraph instead of the widget', async () => {
    site.php(
      `wp_insert_post(wp_slash(['post_status' => 'publish', 'post_title' => 'In the feed', 'post_content' => '${block('side-effect-card', { document: 'fatigue' }, '<p>Call 1-800-363-0063.</p>')}']));`,
    );
    const feed = await source(`${site.url}/?feed=rss2`);
    assert.match(feed, /Call 1-800-363-0063\./);
    assert.doesNotMatch(feed, /care-body/);
  });

  it('posts keep their saved paragraph when the plugin is deactivated, and no option remains when it is deleted', async () => {
    site.set('care_widgets', { brand: '#8a1c7c', hotline: '' });
    site.php("deactivate_plugins('care-widgets/care-widgets.php');");
    const { page: read, requests } = await site.read(authorPage);
    await seen(read, 'Cancer-related fatigue is a tiredness of body and mind');
    assert.equal(await read.getByRole('link', { name: number }).getAttribute('href'), 'tel:+18003630063');
    assert.deepEqual(
      requests.filter((url) => url.includes('care-widgets')),
      [],
    );
    await read.context().close();

    site.php(
      "if (is_wp_error($done = delete_plugins(['care-widgets/care-widgets.php']))) throw new Exception($done->get_error_message());",
    );
    assert.deepEqual(
      site.php(
        'global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE \'%care%widgets%\'");',
      ),
      [],
    );
  });

  it('the plugin causes no PHP errors or warnings', () => {
    assert.equal(site.log(), '');
  });
});

describe('WordPress 6.2, the oldest, with an old theme', options, () => {
  const site = new WordPressSite();
  before(() => site.open('6.2'));
  after(() => site.close());

  it('WordPress 6.2 shows a block that an author has inserted, with its style sheet in the head', async () => {
    site.addClassicTheme();
    const page = await site.as('author');
    const canvas = await insertDocument(site, page, false, 'Side effect', 'Fatigue');
    await seen(previewIn(canvas), 'When to call');
    await publish(page);
    await page.close();
    const { page: read, consoleMessages } = await site.read(lastUrl(site));
    await loadCode(read, ['side-effect-card']);
    await seen(read, 'When to call');
    assert.equal(await read.locator('head link[href*="care-widgets.css"]').count(), 1);
    assert.notEqual(await read.locator('script[src*="care-widgets.js"]').getAttribute('async'), null);
    assert.deepEqual(consoleMessages, []);
    assert.equal(site.log(), '');
  });

  it('widgets are moved out of paragraphs in WordPress 6.2 too, and other markup is unchanged', () => {
    const lift = (html: string) =>
      site.php(
        `return CareWidgets\\lift_out_of_paragraphs('${html.replaceAll('W', '<!--care-widget--><div>W</div><!--/care-widget-->')}');`,
      );
    assert.equal(
      lift('<p class="lead" id="x" hidden>One W two W</p><p>W</p>'),
      '<p class="lead" id="x" hidden>One </p><div>W</div><p class="lead"> two </p><div>W</div><div>W</div>',
    );
    assert.equal(lift('<p>W<br />\n  W<br />\nthree</p>'), '<div>W</div><div>W</div><p>\nthree</p>');
    assert.equal(
      lift('<ul><li>W</li></ul><p>One</p>W<pre>W</pre><P>W</P>'),
      '<ul><li><div>W</div></li></ul><p>One</p><div>W</div><pre><div>W</div></pre><P></p><div>W</div><p></P>',
    );
    // The longest possible post, full of text that looks like markup.
    assert.equal(
      site.php(
        `return strlen(CareWidgets\\lift_out_of_paragraphs('<p title="</p>">' . str_repeat('a&<', 200000) . '<!--care-widget-->W<!--/care-widget-->'));`,
      ),
      600_000 + '<p title="</p>"></p>W<p title="&lt;/p&gt;">'.length,
    );
  });

  it('the script tag gets its attributes, and inline scripts of other plugins are unchanged', () => {
    const inline = '<script id="before">const image = \'<img src=x>\';</script>';
    const tag = site.php(
      `return CareWidgets\\describe_script('${inline.replaceAll("'", "\\'")}<script src="/care-widgets.js" id="care-widgets-js"></script>', 'care-widgets');`,
    ) as string;
    assert.ok(tag.startsWith(inline), tag);
    for (const attribute of [
      ' async',
      ' referrerpolicy="no-referrer"',
      ` data-base="${site.url}/wp-content/plugins/care-widgets/dist/"`,
    ])
      assert.ok(tag.includes(attribute), tag);
  });

  it('uninstalling deletes the option on every site of a network', () => {
    site.php(`
      require_once ABSPATH . 'wp-admin/includes/network.php';
      require_once ABSPATH . 'wp-admin/includes/schema.php';
      require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      global $wpdb;
      foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
      install_network();
      populate_network(1, $_SERVER['HTTP_HOST'], 'administrator@site.example', 'A network', '/', false);
    `);
    const left = site.php(
      `
      $sites = [1, wp_insert_site(['domain' => $_SERVER['HTTP_HOST'], 'path' => '/two/', 'title' => 'Two', 'user_id' => 1])];
      foreach ($sites as $id) update_blog_option($id, 'care_widgets', ['brand' => '#8a1c7c']);
      define('WP_UNINSTALL_PLUGIN', 'care-widgets/care-widgets.php');
      require WP_PLUGIN_DIR . '/care-widgets/uninstall.php';
      return array_map(function ($id) { return get_blog_option($id, 'care_widgets'); }, $sites);
      `,
      {
        MULTISITE: 'true',
        SUBDOMAIN_INSTALL: 'false',
        DOMAIN_CURRENT_SITE: "$_SERVER['HTTP_HOST']",
        PATH_CURRENT_SITE: "'/'",
        SITE_ID_CURRENT_SITE: '1',
        BLOG_ID_CURRENT_SITE: '1',
      },
    );
    assert.deepEqual(left, [false, false]);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { missingPhp } from './wordpress-machine.js';
import { canvasOf, WordPressSite } from './wordpress-site.js';

/** Attacks by a contributor, who may only submit drafts, on the administrator who opens them. */

const missing = missingPhp();
const options = { skip: missing ?? false };

/** The newest and the oldest tested version, the oldest with a classic theme. */
const sites = { '6.5': new WordPressSite(), '6.2': new WordPressSite() };
before(async () => {
  if (missing) return;
  for (const [version, site] of Object.entries(sites)) await site.open(version);
  sites['6.2'].addClassicTheme();
});
after(() => Promise.all(Object.values(sites).map((site) => site.close())));

/** CSS escapes for `</style><script>…</script>`, which WordPress's filter does not remove. */
const escapedMarkup = String.raw`'\3c /style\3e \3c script\3e top.document.documentElement.dataset.ran="yes"\3c /script\3e \3c img src=x onerror=top.document.documentElement.dataset.ran=1\3e '`;

const card = '<!-- wp:care-widgets/side-effect-card {"document":"fatigue"} /-->';

/** The post of the attack: a query block with one of our blocks in each item, which inherits the given font family. */
function listOfPosts(fontFamily: string): string {
  const query = { queryId: 1, query: { perPage: 1, postType: 'post', inherit: false } };
  const template = { style: { typography: { fontFamily } } };
  return `<!-- wp:query ${JSON.stringify(query)} -->\n<div class="wp-block-query"><!-- wp:post-template ${JSON.stringify(template)} -->\n${card}\n<!-- /wp:post-template --></div>\n<!-- /wp:query -->`;
}

/** Submits a post for review as a contributor; returns its id. */
async function submitPost(site: WordPressSite, content: string): Promise<number> {
  const { id, status } = await site.rest('contributor', {
    path: '/wp/v2/posts',
    method: 'POST',
    data: { title: 'Being tired', content, status: 'pending' },
  });
  assert.equal(status, 'pending');
  return id as number;
}

/** Opens a post in the editor as an administrator. */
async function review(site: WordPressSite, id: number): Promise<Page> {
  const page = await site.as('administrator');
  await page.goto(`${site.url}/wp-admin/post.php?action=edit&post=${id}`);
  return page;
}

const previewIn = (canvas: FrameLocator | Page) => canvas.locator('.care-widgets-preview').first().contentFrame();

/** Text that would run a script if it were parsed as markup. */
const hostileText = '&lt;img src=x onerror=top.document.documentElement.dataset.ran=1&gt;';
const scriptRan = (page: Page) => page.locator('html').getAttribute('data-ran');

for (const [version, canvas] of [
  ['6.5', canvasOf],
  ['6.2', (page: Page) => page],
] as const) {
  describe(`contributors of WordPress ${version}`, options, () => {
    const site = sites[version];
    before(() => void site.php("wp_insert_post(['post_status' => 'publish', 'post_title' => 'One post']);"));

    it(`the font family of a pending post runs no script in the administrator’s editor, in WordPress ${version}`, async () => {
      assert.equal(site.php("return user_can(get_user_by('login', 'contributor'), 'publish_posts');"), false);
      const id = await submitPost(site, listOfPosts(escapedMarkup));
      assert.match(
        site.php(`return get_post(${id})->post_content;`) as string,
        /3c script/,
        'expected the filter to keep it',
      );
      const page = await review(site, id);
      await previewIn(canvas(page)).getByText('When to call').first().waitFor();
      assert.equal(await scriptRan(page), null);
      await page.close();
    });

    it(`hostile block attributes run no script and break no block, in WordPress ${version}`, async () => {
      const attributes = { document: 'constructor', lang: '__proto__' };
      const id = await submitPost(
        site,
        `<!-- wp:care-widgets/side-effect-card ${JSON.stringify(attributes)} -->\n<p class="wp-block-care-widgets-side-effect-card" lang="__proto__"><strong>${hostileText}</strong><br/><span class="care-widgets-text">${hostileText}</span></p>\n<!-- /wp:care-widgets/side-effect-card -->`,
      );
      const page = await review(site, id);
      await previewIn(canvas(page)).getByText('<img src=x onerror').first().waitFor();
      // The sidebar shows the block's document and language.
      await page.evaluate(
        "wp.data.dispatch('core/block-editor').selectBlock(wp.data.select('core/block-editor').getBlockOrder()[0])",
      );
      await page.getByRole('combobox', { name: 'Text to show' }).waitFor();
      assert.equal(await canvas(page).locator('.block-editor-warning').count(), 0);
      assert.equal(await scriptRan(page), null);
      await page.close();
    });
  });
}

describe('the plugin in WordPress', options, () => {
  const site = sites['6.5'];

  it('the preview has the theme’s fonts and colours and the site’s brand colour, and runs only the plugin’s own files', async () => {
    site.set('care_widgets', { brand: '#8a1c7c', hotline: '' });
    const page = await review(site, await submitPost(site, card));
    const frame = canvasOf(page).locator('.care-widgets-preview');
    await previewIn(canvasOf(page)).getByText('When to call').first().waitFor();
    const surroundings = await frame.evaluate((frame) => {
      const { fontFamily, color } = getComputedStyle(frame.parentElement!);
      return {
        fontFamily,
        color,
        faces: [...document.fonts]
          .map(({ family, weight }) => `${family} ${weight}`)
          .filter((face) => !face.startsWith('dashicons'))
          .sort(),
      };
    });
    const preview = await previewIn(canvasOf(page))
      .locator('body')
      .evaluate((body) => {
        const { fontFamily, color } = getComputedStyle(body);
        return {
          fontFamily,
          color,
          faces: [...document.fonts]
            .map(({ family, weight }) => `${family} ${weight}`)
            .filter((face) => !face.startsWith('dashicons'))
            .sort(),
        };
      });
    assert.ok(surroundings.faces.length > 0, 'expected a theme with fonts of its own');
    assert.deepEqual(preview, surroundings);
    assert.match(preview.fontFamily, /Inter/);
    assert.equal(
      await previewIn(canvasOf(page))
        .locator('side-effect-card')
        .evaluate((card) => getComputedStyle(card).getPropertyValue('--care-color-brand')),
      '#8a1c7c',
    );

    const inlineScriptResult = await previewIn(canvasOf(page))
      .locator('body')
      .evaluate((body) => {
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.ran = 1';
        body.append(script);
        return document.documentElement.dataset.ran;
      });
    assert.equal(inlineScriptResult, undefined);
    await page.close();
  });

  it('settings cannot be changed without the form’s nonce, or by a role without permission', async () => {
    const brand = '#005f6b';
    site.set('care_widgets', { brand, hotline: '' });
    for (const role of ['administrator', 'editor', 'contributor'] as const) {
      const page = await site.as(role);
      await page.goto(`${site.url}/wp-admin/`);
      const status = await page.evaluate(async () => {
        const body = new URLSearchParams({
          option_page: 'care_widgets',
          action: 'update',
          'care_widgets[brand]': '#ff0000',
        });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      assert.equal(status, 403, role);
      await page.close();
    }
    assert.deepEqual(site.php("return get_option('care_widgets');"), { brand, hotline: '' });
  });

  it('settings can be neither read nor written over the REST API', async () => {
    const data = { care_widgets: { brand: '#ff0000' } };
    const before = site.php("return get_option('care_widgets');");
    const settings = await site.rest('administrator', { path: '/wp/v2/settings' });
    assert.equal(settings.title, 'A site');
    assert.ok(!('care_widgets' in settings));
    await site.rest('administrator', { path: '/wp/v2/settings', method: 'POST', data });
    assert.equal(
      (await site.rest('contributor', { path: '/wp/v2/settings', method: 'POST', data })).code,
      'rest_forbidden',
    );
    assert.deepEqual(site.php("return get_option('care_widgets');"), before);
  });

  it('a hostile value in the settings of the own line runs no script for readers, in the settings or in the editor', async () => {
    const evil =
      '"><img src=x onerror=document.documentElement.dataset.ran=1></script><script>top.document.documentElement.dataset.ran=1</script>';
    site.php(`
      remove_all_filters('sanitize_option_care_widgets');
      update_option('care_widgets', json_decode('${JSON.stringify({
        'hotline-name': evil,
        'hotline-number': '+1 514 555-0100',
        'hotline-hours': evil,
        'hotline-time-zone': evil,
      }).replace(/[\\']/g, '\\$&')}', true));
    `);
    const url = site.publish(`${card}\n<!-- wp:care-widgets/hotline-banner {"document":"own-line"} /-->`);
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await site.read(url, { javaScriptEnabled });
      await page.locator('hotline-banner').getByText('"><img src=x').locator('visible=true').first().waitFor();
      assert.equal(await page.locator('[onerror], img[src=x]').count(), 0);
      assert.equal(await scriptRan(page), null);
      await page.context().close();
    }
    const settings = await site.as('administrator');
    await settings.goto(`${site.url}/wp-admin/options-general.php?page=care_widgets`);
    assert.equal(await settings.getByLabel('Name', { exact: true }).inputValue(), evil);
    assert.equal(await settings.locator('[onerror], img[src=x]').count(), 0);
    assert.equal(await scriptRan(settings), null);
    await settings.close();

    const editor = await review(site, await submitPost(site, card));
    await previewIn(canvasOf(editor)).getByText('"><img src=x').first().waitFor();
    assert.equal(await scriptRan(editor), null);
    await editor.close();

    // A number with markup is no number: there is no own line.
    site.php(`
      remove_all_filters('sanitize_option_care_widgets');
      update_option('care_widgets', ['hotline-name' => 'Line', 'hotline-number' => '+1 514 555-0100"><img src=x onerror=alert(1)>']);
    `);
    assert.doesNotMatch(await (await fetch(url)).text(), /data-hotline-number|onerror/);
    site.set('care_widgets', { brand: '', hotline: '' });
  });

  it('a post with a thousand shortcodes prerenders no more than the limit of a page', () => {
    const rendered = (count: number) =>
      site.php(`
        $html = apply_filters('the_content', str_repeat("[care_widget element=\\"treatment-explainer\\" treatment=\\"immunotherapy\\"]\n\n", ${count}));
        return [strlen($html), substr_count($html, '<treatment-explainer '), substr_count($html, 'care-timeline'), memory_get_peak_usage()];
      `) as number[];
    const [, , whole] = rendered(1);
    const [bytes, elements, texts, memory] = rendered(1000);
    assert.equal(elements, 1000);
    assert.ok(texts! > 10 * whole!, `${texts} of ${whole}`);
    assert.ok(bytes! < 4_000_000, `${bytes} bytes`);
    assert.ok(memory! < 100_000_000, `${memory} bytes of memory`);
  });

  it('a paragraph that is split around a widget keeps its attributes unchanged', () => {
    const html = site.php(
      `return apply_filters('the_content', '<p title="&amp;quot;&amp;gt; x" class="a">one [care_widget element="hotline-banner" hotline="quebec-cancer-foundation"] two</p>');`,
    ) as string;
    assert.equal(html.split('title="&amp;quot;&amp;gt; x"').length, 3, html.slice(-200));
  });

  it('the block renderer of the REST API ignores unknown ids and hostile attributes', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const renderBlock = (attributes: object) =>
      site.rest('contributor', {
        path: '/wp/v2/block-renderer/care-widgets/side-effect-card?context=edit',
        method: 'POST',
        data: { attributes },
      });
    assert.match(
      (await renderBlock({ document: 'fatigue', lang: evil })).rendered as string,
      /<side-effect-card effect="fatigue" lang="en-US" light-dom>/,
    );
    assert.doesNotMatch(
      (await renderBlock({ document: `fatigue ${evil}`, lang: evil, title: evil, text: evil })).rendered as string,
      /<img src=x/,
    );
    assert.equal((await renderBlock({ document: '../../../wp-config', lang: 'en' })).rendered, '');
  });
});

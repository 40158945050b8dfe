import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { missingPhp } from './wordpress-machine.js';
import { canvasOf, WordPressSite } from './wordpress-site.js';

/** A contributor, who may only hand in drafts, against the administrator who opens them. */

const missing = missingPhp();
const options = { skip: missing ?? false };

/** The newest and the oldest that are tested, the oldest with a theme from before blocks. */
const sites = { '6.5': new WordPressSite(), '6.2': new WordPressSite() };
before(async () => {
  if (missing) return;
  for (const [version, site] of Object.entries(sites)) await site.open(version);
  sites['6.2'].addClassicTheme();
});
after(() => Promise.all(Object.values(sites).map((site) => site.close())));

/** CSS that spells `</style><script>…</script>` in escapes, which WordPress's filter lets through. */
const spelledMarkup = String.raw`'\3c /style\3e \3c script\3e top.document.documentElement.dataset.ran="yes"\3c /script\3e \3c img src=x onerror=top.document.documentElement.dataset.ran=1\3e '`;

const card = '<!-- wp:care-widgets/side-effect-card {"document":"fatigue"} /-->';

/** The post of the attack: a list of posts whose items bear the typography, with a block of ours in each. */
function listOfPosts(fontFamily: string): string {
  const query = { queryId: 1, query: { perPage: 1, postType: 'post', inherit: false } };
  const template = { style: { typography: { fontFamily } } };
  return `<!-- wp:query ${JSON.stringify(query)} -->\n<div class="wp-block-query"><!-- wp:post-template ${JSON.stringify(template)} -->\n${card}\n<!-- /wp:post-template --></div>\n<!-- /wp:query -->`;
}

/** A contributor hands in a post; gives back its id. */
async function handIn(site: WordPressSite, content: string): Promise<number> {
  const { id, status } = await site.rest('contributor', { path: '/wp/v2/posts', method: 'POST', data: { title: 'Being tired', content, status: 'pending' } });
  assert.equal(status, 'pending');
  return id as number;
}

/** The administrator opens a post in the editor. */
async function review(site: WordPressSite, id: number): Promise<Page> {
  const page = await site.as('administrator');
  await page.goto(`${site.address}/wp-admin/post.php?action=edit&post=${id}`);
  return page;
}

const previewIn = (canvas: FrameLocator | Page) => canvas.frameLocator('.care-widgets-preview').first();

/** Words that would run if they were taken for markup. */
const hostileWords = '&lt;img src=x onerror=top.document.documentElement.dataset.ran=1&gt;';
const ran = (page: Page) => page.locator('html').getAttribute('data-ran');

for (const [version, canvas] of [['6.5', canvasOf], ['6.2', (page: Page) => page]] as const) {
  describe(`a contributor of WordPress ${version}`, options, () => {
    const site = sites[version];
    before(() => void site.php("wp_insert_post(['post_status' => 'publish', 'post_title' => 'One post']);"));

    it('runs no script in the administrator’s editor through the typography of a pending post', async () => {
      assert.equal(site.php("return user_can(get_user_by('login', 'contributor'), 'publish_posts');"), false);
      const id = await handIn(site, listOfPosts(spelledMarkup));
      assert.match(site.php(`return get_post(${id})->post_content;`) as string, /3c script/, 'expected the filter to let it through');
      const page = await review(site, id);
      await previewIn(canvas(page)).getByText('When to call').first().waitFor();
      assert.equal(await ran(page), null);
      await page.close();
    });

    it('runs no script and breaks no block by what a block says of itself', async () => {
      const said = { document: 'constructor', lang: '__proto__' };
      const id = await handIn(
        site,
        `<!-- wp:care-widgets/side-effect-card ${JSON.stringify(said)} -->\n<p class="wp-block-care-widgets-side-effect-card" lang="__proto__"><strong>${hostileWords}</strong><br/><span class="care-widgets-text">${hostileWords}</span></p>\n<!-- /wp:care-widgets/side-effect-card -->`,
      );
      const page = await review(site, id);
      await previewIn(canvas(page)).getByText('<img src=x onerror').first().waitFor();
      // The sidebar names the block's text and language.
      await page.evaluate("wp.data.dispatch('core/block-editor').selectBlock(wp.data.select('core/block-editor').getBlockOrder()[0])");
      await page.getByRole('combobox', { name: 'Text to show' }).waitFor();
      assert.equal(await canvas(page).locator('.block-editor-warning').count(), 0);
      assert.equal(await ran(page), null);
      await page.close();
    });
  });
}

describe('the plugin in WordPress', options, () => {
  const site = sites['6.5'];

  it('gives its preview the theme’s fonts and colours and the site’s brand, and lets it run nothing but the plugin’s own files', async () => {
    site.set('care_widgets', { brand: '#8a1c7c', hotline: '' });
    const page = await review(site, await handIn(site, card));
    const frame = canvasOf(page).locator('.care-widgets-preview');
    await previewIn(canvasOf(page)).getByText('When to call').first().waitFor();
    const place = await frame.evaluate((frame) => {
      const { fontFamily, color } = getComputedStyle(frame.parentElement!);
      return { fontFamily, color, faces: [...document.fonts].map(({ family, weight }) => `${family} ${weight}`).filter((face) => !face.startsWith('dashicons')).sort() };
    });
    const preview = await previewIn(canvasOf(page)).locator('body').evaluate((body) => {
      const { fontFamily, color } = getComputedStyle(body);
      return { fontFamily, color, faces: [...document.fonts].map(({ family, weight }) => `${family} ${weight}`).filter((face) => !face.startsWith('dashicons')).sort() };
    });
    assert.ok(place.faces.length > 0, 'expected a theme with fonts of its own');
    assert.deepEqual(preview, place);
    assert.match(preview.fontFamily, /Inter/);
    assert.equal(await previewIn(canvasOf(page)).locator('side-effect-card').evaluate((card) => getComputedStyle(card).getPropertyValue('--care-color-brand')), '#8a1c7c');

    const obeyed = await previewIn(canvasOf(page)).locator('body').evaluate((body) => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = 1';
      body.append(script);
      return document.documentElement.dataset.ran;
    });
    assert.equal(obeyed, undefined);
    await page.close();
  });

  it('changes no setting without the form’s own token, nor for a role that may not', async () => {
    const brand = '#005f6b';
    site.set('care_widgets', { brand, hotline: '' });
    for (const role of ['administrator', 'editor', 'contributor'] as const) {
      const page = await site.as(role);
      await page.goto(`${site.address}/wp-admin/`);
      const status = await page.evaluate(async () => {
        const body = new URLSearchParams({ option_page: 'care_widgets', action: 'update', 'care_widgets[brand]': '#ff0000' });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      assert.equal(status, 403, role);
      await page.close();
    }
    assert.deepEqual(site.php("return get_option('care_widgets');"), { brand, hotline: '' });
  });

  it('neither gives nor takes a setting over REST', async () => {
    const data = { care_widgets: { brand: '#ff0000' } };
    const before = site.php("return get_option('care_widgets');");
    const settings = await site.rest('administrator', { path: '/wp/v2/settings' });
    assert.equal(settings.title, 'A site');
    assert.ok(!('care_widgets' in settings));
    await site.rest('administrator', { path: '/wp/v2/settings', method: 'POST', data });
    assert.equal((await site.rest('contributor', { path: '/wp/v2/settings', method: 'POST', data })).code, 'rest_forbidden');
    assert.deepEqual(site.php("return get_option('care_widgets');"), before);
  });

  it('prerenders no more than a page can bear, whatever a post holds', () => {
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

  it('repeats a paragraph’s attributes letter for letter where it lifts a widget out', () => {
    const html = site.php(`return apply_filters('the_content', '<p title="&amp;quot;&amp;gt; x" class="a">one [care_widget element="hotline-banner" hotline="quebec-cancer-foundation"] two</p>');`) as string;
    assert.equal(html.split('title="&amp;quot;&amp;gt; x"').length, 3, html.slice(-200));
  });

  it('draws nothing but what it knows for a contributor who asks the REST API for a block', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const draw = (attributes: object) => site.rest('contributor', { path: '/wp/v2/block-renderer/care-widgets/side-effect-card?context=edit', method: 'POST', data: { attributes } });
    assert.match((await draw({ document: 'fatigue', lang: evil })).rendered as string, /<side-effect-card effect="fatigue" lang="en-US" light-dom>/);
    assert.doesNotMatch((await draw({ document: `fatigue ${evil}`, lang: evil, title: evil, text: evil })).rendered as string, /<img src=x/);
    assert.equal((await draw({ document: '../../../wp-config', lang: 'en' })).rendered, '');
  });
});

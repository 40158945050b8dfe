import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { scriptTag } from '../../demo/html.js';
import { dist, filesBelow, root } from '../../src/tools/paths.js';
import { seen, Site } from './site.js';

/** The address of a page may say what its reader has: whoever serves BASE is not told it. */

/** A line that loads something of ours: a script tag, a frame, a style sheet, a preload line. */
const loading =
  /<(?:script|iframe|link)\b[^<>]*\b(?:src|href)="[^"<>]*(?:\/|\b)(?:care-widgets[\w-]*\.(?:js|css)|embed\.(?:js|html)|care\/[^"]*|content\/[^"]*\.json)[^<>]*>/g;

function lacking(file: string, text: string): string[] {
  return (text.match(loading) ?? [])
    .filter((line) => !line.includes('referrerpolicy="no-referrer"'))
    .map((line) => `${file}: ${line}`);
}

describe('no request of a pasted line names the page', () => {
  const site = new Site();
  before(() => site.open());
  afterEach(() => (site.referrers.length = 0));
  after(() => site.close());

  it('of the script tag, the preload lines and a prerendered text', async () => {
    const [line] = /<script async [^>]*care-widgets\.js"><\/script>/.exec(readFileSync(`${root}/README.md`, 'utf8'))!;
    const preload = JSON.parse(readFileSync(`${dist}/preload.json`, 'utf8')) as Record<
      string,
      Record<string, string[]>
    >;
    const lines = preload
      .en!['treatment-explainer']!.join('')
      .replaceAll('BASE/', site.base)
      .replace('{id}', 'immunotherapy');
    const { page } = await site.visit(
      `${lines}${line.replace(/src="[^"]*\//, `src="${site.base}`)}<treatment-explainer treatment="immunotherapy"></treatment-explainer>${site.fragment('en/side-effect-card/fatigue')}`,
    );
    await seen(page, 'What helps');
    await page.locator('side-effect-card').evaluate((card) => card.setAttribute('heading-level', '3'));
    await page.waitForFunction(
      () => document.querySelector('treatment-explainer')?.shadowRoot && customElements.get('side-effect-card'),
    );
    assert.deepEqual(site.referrers, []);
    await page.context().close();
  });

  it('of the frame that oEmbed answers with', async () => {
    const { html } = JSON.parse(readFileSync(`${dist}/static/en/side-effect-card/fatigue.oembed.json`, 'utf8')) as {
      html: string;
    };
    const { page } = await site.visit(html.replace('src="../../../', `src="${site.base}`));
    await page.frameLocator('iframe').getByText('What helps').first().waitFor();
    assert.deepEqual(site.referrers, []);
    await page.context().close();
  });

  it('of a link to a source that a reader follows, whatever the page’s own policy', async () => {
    const { page } = await site.visit(
      `<meta name="referrer" content="unsafe-url">${site.tag('async referrerpolicy="no-referrer"')}<hotline-banner hotline="quebec-cancer-foundation"></hotline-banner>`,
    );
    await seen(page, '1-800-363-0063');
    await page.evaluate(`{
      const banner = document.querySelector('hotline-banner');
      banner.content = { kind: 'hotlines', id: 'own', lang: 'en', revision: 1, updated: '2026-11-24', reviewed: null, title: 'Own line', organization: 'Somebody',
        who: 'Somebody.', number: { dial: '+18005550100', shown: '1-800-555-0100' }, website: ${JSON.stringify(`${site.base}embed.html?widget=none`)}, sources: [] };
    }`);
    await seen(page, 'Own line');
    site.referrers.length = 0;
    await page.getByRole('link', { name: 'embed.html' }).click();
    await page.waitForURL(/widget=none/);
    assert.deepEqual(
      site.referrers.filter((line) => line.startsWith('/embed.html')),
      [],
    );
    assert.equal(await page.evaluate(() => document.referrer), '');
    await page.context().close();
  });

  it('of a prerendered link to another site', () => {
    const pages = filesBelow(dist, /^(static|pages|content)\/.*\.html$/);
    const links = pages.flatMap(
      (file) => readFileSync(`${dist}/${file}`, 'utf8').match(/<a [^>]*href="https?:[^>]*>/g) ?? [],
    );
    assert.ok(links.length > 100);
    assert.deepEqual(
      links
        .filter((link) => !link.includes('rel="noopener noreferrer"') || !link.includes('referrerpolicy="no-referrer"'))
        .slice(0, 3),
      [],
    );
  });

  it('as the documentation and the demo show them', () => {
    const pages = filesBelow(`${root}/docs`, /\.md$/).map((file) => `docs/${file}`);
    const found = ['README.md', ...pages].flatMap((file) => lacking(file, readFileSync(`${root}/${file}`, 'utf8')));
    const shown = filesBelow(`${root}/demo`, /\.ts$/).flatMap((file) =>
      lacking(`demo/${file}`, readFileSync(`${root}/demo/${file}`, 'utf8')),
    );
    assert.deepEqual([...found, ...shown, ...lacking('the demo', scriptTag)], []);
  });

  it('nor does a page of ours that leads elsewhere', () => {
    const pages = filesBelow(dist, /^(?!static\/).*\.html$/);
    assert.ok(pages.some((file) => file.endsWith('.sources.html')));
    assert.deepEqual(
      pages.filter(
        (file) => !readFileSync(`${dist}/${file}`, 'utf8').includes('<meta name="referrer" content="no-referrer">'),
      ),
      [],
    );
  });
});

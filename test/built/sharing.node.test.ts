import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readFolder } from '../../src/tools/folder.js';
import { linkAll } from '../../src/tools/link-content.js';
import { dist, filesBelow, locales } from '../../src/tools/paths.js';
import { writeSharing } from '../../src/tools/sharing.js';
import { seen, Site } from './site.js';

interface Answer {
  version: string;
  type: string;
  title: string;
  width: number;
  height: number;
  html: string;
  provider_url: string;
}

const read = (file: string) => readFileSync(file, 'utf8');
const answerAt = (file: string) => JSON.parse(read(file)) as Answer;

/** As those who embed find it: without running a script. */
function oembedAddress(html: string): string {
  const head = html.slice(0, html.indexOf('</head>'));
  const [link] = /<link [^>]*type="application\/json\+oembed"[^>]*>/.exec(head) ?? [];
  assert.ok(link?.includes('rel="alternate"'), head);
  return /href="([^"]+)"/.exec(link!)![1]!;
}

describe('oEmbed', () => {
  const fragments = filesBelow(`${dist}/static`, /\.html$/).map((file) => file.replace('.html', ''));

  it('has an answer beside every fragment, to which a page of its own leads', () => {
    assert.ok(fragments.length > 200);
    for (const place of fragments) {
      const page = `pages/${place}.html`;
      const address = posix.join(posix.dirname(page), oembedAddress(read(`${dist}/${page}`)));
      assert.equal(address, `static/${place}.oembed.json`);
      const answer = answerAt(`${dist}/${address}`);
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      assert.ok(answer.title && answer.width > 0 && answer.height > 0 && answer.html, place);
    }
  });

  it('has no answer and no page without a fragment', () => {
    for (const file of filesBelow(`${dist}/static`, /\.oembed\.json$/)) assert.ok(existsSync(`${dist}/static/${file.replace('.oembed.json', '.html')}`), file);
    assert.deepEqual(filesBelow(`${dist}/pages`, /\.html$/).map((file) => file.replace('.html', '')), fragments);
  });

  it('is not claimed by a fragment, which would speak for the whole page it is pasted into', () => {
    for (const place of fragments) assert.ok(!read(`${dist}/static/${place}.html`).includes('oembed'), place);
  });

  describe('built for an address', () => {
    const site = new Site();
    const folder = mkdtempSync(`${tmpdir()}/care-sharing-`);
    before(async () => {
      await site.open();
      await writeSharing(linkAll(readFolder(locales).documents), folder, site.base);
    });
    after(async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    });

    it('says whole addresses', () => {
      for (const place of fragments) {
        const { html, provider_url } = answerAt(`${folder}/static/${place}.oembed.json`);
        assert.ok(html.includes(` src="${site.base}embed.html?widget=`), html);
        assert.equal(provider_url, site.base);
        assert.equal(oembedAddress(read(`${folder}/pages/${place}.html`)), `${site.base}static/${place}.oembed.json`);
      }
    });

    for (const [place, text] of [['fr/side-effect-card/fatigue', 'Ce que l’on ressent'], ['en/treatment-explainer/immunotherapy', 'Open all the parts'], ['ar/hotline-banner/quebec-cancer-foundation', '1-800-363-0063']] as const) {
      it(`gives the widget where it is pasted: ${place}`, async () => {
        const { page, said } = await site.visit(answerAt(`${folder}/static/${place}.oembed.json`).html);
        await page.frameLocator('iframe').getByText(text).first().waitFor({ timeout: 5000 });
        assert.deepEqual(said, []);
        await page.context().close();
      });
    }

    it('gives the widget in the sandbox that WordPress puts around it', async () => {
      const { html } = answerAt(`${folder}/static/fr/side-effect-card/fatigue.oembed.json`);
      const { page } = await site.visit(html.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"'));
      await page.frameLocator('iframe').getByText('Ce que l’on ressent').first().waitFor({ timeout: 5000 });
      await page.context().close();
    });
  });

  describe('has pages', () => {
    const site = new Site();
    before(() => site.open());
    after(() => site.close());

    it('that show their text, with title and looks', async () => {
      const { page } = await site.visit('');
      await page.goto(`${site.base}pages/fr/side-effect-card/fatigue.html`);
      await seen(page, 'Ce que l’on ressent');
      assert.equal(await page.title(), 'Fatigue');
      assert.equal(await page.locator('main').evaluate((main) => getComputedStyle(main).paddingTop), '20px');
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      await page.context().close();
    });

    it('that show title and number without a script', async () => {
      const { page } = await site.visit('', { javaScriptEnabled: false });
      await page.goto(`${site.base}pages/fr/side-effect-card/fatigue.html`);
      assert.match(await page.locator('main').innerText(), /Fatigue – 1\s800\s363-0063/);
      await page.context().close();
    });
  });
});

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { readFolder } from '../../src/tools/content/folder.js';
import { resolveAllReferences } from '../../src/tools/content/resolve-references.js';
import { writeFiles } from '../../src/tools/generated-files.js';
import { dist, filesBelow, locales } from '../../src/tools/paths.js';
import { sharedPages } from '../../src/tools/pages/oembed.js';
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
  // Links to other treatments are a fragment to paste, and no page to share.
  const fragments = filesBelow(`${dist}/static`, /\.html$/)
    .filter((file) => !file.includes('/related-treatments/'))
    .map((file) => file.replace('.html', ''));

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
    for (const file of filesBelow(`${dist}/static`, /\.oembed\.json$/))
      assert.ok(existsSync(`${dist}/static/${file.replace('.oembed.json', '.html')}`), file);
    const pages = filesBelow(`${dist}/pages`, /\/.*\.html$/);
    assert.deepEqual(
      pages.map((file) => file.replace('.html', '')),
      fragments,
    );
  });

  it('is not claimed by a fragment, which would speak for the whole page it is pasted into', () => {
    for (const place of fragments) assert.ok(!read(`${dist}/static/${place}.html`).includes('oembed'), place);
  });

  describe('built for an address', () => {
    const site = new Site();
    const folder = mkdtempSync(`${tmpdir()}/care-sharing-`);
    before(async () => {
      await site.open();
      await writeFiles(sharedPages(resolveAllReferences(readFolder(locales).documents), site.base), folder);
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
        const page = read(`${folder}/pages/${place}.html`);
        assert.equal(oembedAddress(page), `${site.base}static/${place}.oembed.json`);
        assert.ok(page.includes(`<meta property="og:image" content="${site.base}card.png">`), page);
        assert.ok(page.includes(`<meta property="og:url" content="${site.base}pages/${place}.html">`), page);
      }
    });

    for (const [place, text] of [
      ['fr/side-effect-card/fatigue', 'Ce que l’on ressent'],
      ['en/treatment-explainer/immunotherapy', 'Show all sections'],
      ['ar/hotline-banner/quebec-cancer-foundation', '1-800-363-0063'],
    ] as const) {
      it(`gives the widget where it is pasted: ${place}`, async () => {
        const { page, consoleMessages } = await site.visit(answerAt(`${folder}/static/${place}.oembed.json`).html);
        await page.frameLocator('iframe').getByText(text).first().waitFor({ timeout: 5000 });
        assert.deepEqual(consoleMessages, []);
        await page.context().close();
      });
    }

    it('gives the widget in the sandbox that WordPress puts around it', async () => {
      const { html } = answerAt(`${folder}/static/fr/side-effect-card/fatigue.oembed.json`);
      const { page } = await site.visit(
        html.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"'),
      );
      await page.frameLocator('iframe').getByText('Ce que l’on ressent').first().waitFor({ timeout: 5000 });
      await page.context().close();
    });
  });

  describe('makes a card of the address of every page', () => {
    const metaIn = (html: string) =>
      new Map(
        [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [
          name!,
          content!,
        ]),
      );

    it('with a title, a description in the page’s language, and our picture', () => {
      for (const place of fragments) {
        const meta = metaIn(read(`${dist}/pages/${place}.html`));
        assert.ok(meta.get('description')!.length > 20, place);
        assert.equal(meta.get('og:description'), meta.get('description'));
        assert.ok(meta.get('og:title'));
        assert.equal(posix.join('pages', posix.dirname(place), meta.get('og:image')!), 'card.png');
      }
      assert.match(metaIn(read(`${dist}/pages/fr/side-effect-card/fatigue.html`)).get('description')!, /fatigue/i);
    });

    it('whose picture is small and has the size that it says', () => {
      const picture = readFileSync(`${dist}/card.png`);
      const { width, height } = PNG.sync.read(picture);
      const meta = metaIn(read(`${dist}/pages/fr/side-effect-card/fatigue.html`));
      assert.deepEqual([meta.get('og:image:width'), meta.get('og:image:height')], [String(width), String(height)]);
      assert.ok(picture.length < 20_000, String(picture.length));
    });
  });

  it('has a list of all ids, and the addresses of their pages', () => {
    const list = read(`${dist}/pages/index.html`);
    const addresses = [...list.matchAll(/href="([^"]+\.html)"/g)].map(([, address]) => address!.replace('.html', ''));
    assert.deepEqual(addresses.sort(), [...fragments].sort());
    assert.match(list, /<dt>side-effects\/fatigue<\/dt>/);
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

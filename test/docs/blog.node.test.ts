import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { elementRegistry, isTag } from '../../src/core/registry.js';
import { copyBuild } from '../../src/tools/content/copy.js';
import { dist, filesBelow, root } from '../../src/tools/paths.js';
import { seen, siteForEachTest } from '../built/site.js';
import { cloudflarePages, gitHubPages, jsDelivr, StaticHost } from './static-hosts.js';

/** What docs/blog.md gives to paste is drawn in a page of another origin, from servers that answer as the ones that it names. */

const guide = readFileSync(`${root}/docs/blog.md`, 'utf8');
const ours = 'https://you.github.io/care-widgets/';

/** The lines of each block, without its fences. */
const blocks = [...guide.matchAll(/```html\n([^]*?)```/g)].map(([, block]) => block!.trim().split('\n'));
const pasted = blocks.filter(([first]) => first!.includes(ours));
const ofCdn = blocks.find(([first]) => first!.includes('cdn.jsdelivr.net'))![0]!;

interface Named {
  tag: string;
  attribute: string;
  id: string;
  lang: string;
}

const elements = (text: string): Named[] =>
  [...text.matchAll(/<([a-z]+-[a-z-]+) ([a-z]+)="([^"]+)" lang="([a-z]+)">/g)].map(([, tag, attribute, id, lang]) => ({
    tag: tag!,
    attribute: attribute!,
    id: id!,
    lang: lang!,
  }));
const frames = [...guide.matchAll(/embed\.html\?widget=([a-z-]+)&([a-z]+)=([a-z-]+)&lang=([a-z]+)/g)].map(
  ([, tag, attribute, id, lang]) => ({ tag: tag!, attribute: attribute!, id: id!, lang: lang! }),
);
const links = [...guide.matchAll(/pages\/([a-z]+)\/([a-z-]+)\/([a-z-]+)\.html/g)].map(([, lang, tag, id]) => ({
  tag: tag!,
  id: id!,
  lang: lang!,
}));

function titleOf({ tag, id, lang }: Omit<Named, 'attribute'>): string {
  assert.ok(isTag(tag), tag);
  const file = `${dist}/content/${lang}/${elementRegistry[tag].kind}/${id}.json`;
  assert.ok(existsSync(file), file);
  const document = JSON.parse(readFileSync(file, 'utf8')) as { title: string; lang: string };
  assert.equal(document.lang, lang, file);
  return document.title;
}

/** As GitHub makes them of headings. */
const anchorsOf = (text: string) =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

/** Its text is drawn, and not the words between its tags. */
async function drawn(page: Page, { tag, id, lang }: Omit<Named, 'attribute'>): Promise<void> {
  await page.locator(tag).getByText(titleOf({ tag, id, lang }), { exact: true }).first().waitFor({ timeout: 10_000 });
  await page.locator(`${tag} > a`).waitFor({ state: 'hidden', timeout: 10_000 });
}

const copied = mkdtempSync(`${tmpdir()}/care-blog-`);
after(() => rmSync(copied, { recursive: true }));

describe('docs/blog.md', () => {
  it('names elements, attributes and texts that exist, in both languages', () => {
    const named = [...elements(pasted.flat().join('\n')), ...frames];
    assert.equal(named.length, 14);
    for (const one of named) {
      assert.ok(titleOf(one));
      assert.ok(isTag(one.tag) && elementRegistry[one.tag].attribute === one.attribute, one.tag);
    }
    assert.equal(links.length, 6);
    for (const one of links) assert.ok(titleOf(one));
    const [english, french] = pasted.map((lines) => elements(lines.join('\n')).map(({ tag, id }) => `${tag} ${id}`));
    assert.deepEqual(french, english);
  });

  it('links only to files and headings that exist', () => {
    const targets = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
    assert.ok(targets.length > 20);
    for (const target of targets.filter((one) => !one.startsWith('https://'))) {
      const [file, anchor] = target.split('#');
      if (file) assert.ok(existsSync(`${root}/docs/${file}`), target);
      if (anchor) assert.ok(anchorsOf(file ? readFileSync(`${root}/docs/${file}`, 'utf8') : guide).has(anchor), target);
    }
  });

  it('is linked from docs/embedding.md, by headings that exist', () => {
    const targets = [...readFileSync(`${root}/docs/embedding.md`, 'utf8').matchAll(/\]\(blog\.md(?:#([^)]+))?\)/g)].map(
      ([, anchor]) => anchor,
    );
    assert.ok(targets.length > 2);
    for (const anchor of targets) assert.ok(!anchor || anchorsOf(guide).has(anchor), anchor);
  });

  it('says how the folder is made, how many files it has and how large they are', () => {
    const [, command] = /^node dist\/cli\.js (copy .+)$/m.exec(guide)!;
    const folder = `${copied}/made`;
    for (const [languages, said] of [
      ['en,fr', /English and French, (\d+) files, ([\d.]+) MB/],
      ['en', /English alone, it has (\d+)/],
    ] as const) {
      rmSync(folder, { recursive: true, force: true });
      const { status, stderr } = spawnSync(
        process.execPath,
        [`${dist}/cli.js`, ...command!.replace('care-widgets ', `${folder} `).replace('en,fr', languages).split(' ')],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stderr);
      const [, count, size] = said.exec(guide)!;
      const files = filesBelow(folder, /./);
      assert.equal(files.length, Number(count));
      if (size === undefined) continue;
      const bytes = files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
      assert.ok(Math.abs(bytes / 1e6 - Number(size)) < 0.3, `${bytes / 1e6} MB`);
      assert.ok(
        readFileSync(`${folder}/pages/fr/side-effect-card/fatigue.html`, 'utf8').includes(`content="${ours}card.png"`),
      );
    }
  });
});

const site = siteForEachTest();

for (const [name, kind] of [
  ['GitHub Pages', gitHubPages],
  ['Cloudflare Pages', cloudflarePages],
] as const) {
  describe(`docs/blog.md, from ${name}`, () => {
    const folder = `${copied}/${name}`;
    const host = new StaticHost(folder, kind);
    let base = '';
    const there = (text: string) => text.replaceAll(ours, base);
    before(async () => {
      base = await host.open();
      await copyBuild(dist, folder, { languages: ['en', 'fr'], settings: {}, base, staticHost: true });
    });
    after(() => host.close());

    for (const lines of pasted) {
      const named = elements(lines.join('\n'));
      it(`draws its cards in a page of another origin, in ${named[0]!.lang}, and asks nobody else`, async () => {
        const visit = await site.visit(there(lines.join('\n')));
        for (const one of named) await drawn(visit.page, one);
        await visit.settled();
        assert.deepEqual(
          visit.requests.filter((address) => !address.startsWith(base)),
          [],
        );
        assert.deepEqual(visit.consoleMessages, []);
      });
    }

    it('shows the line that the script line names in every card', async () => {
      const [named, id] = /data-hotline="([a-z-]+)"/.exec(guide)!;
      const { page } = await site.visit(there(pasted[0]!.slice(0, 3).join('\n')).replace(' src=', ` ${named} src=`));
      const line = JSON.parse(readFileSync(`${dist}/content/en/hotlines/${id!}.json`, 'utf8')) as {
        number: { shown: string };
      };
      for (const { tag } of elements(pasted[0]!.slice(1, 3).join('\n')))
        await page.locator(tag).getByRole('link', { name: line.number.shown }).first().waitFor();
    });

    it('keeps the words between the tags where the address does not answer', async () => {
      const { page } = await site.visit(pasted[0]!.join('\n').replaceAll(ours, 'http://127.0.0.1:9/'));
      await seen(page, 'Fatigue – Info-cancer Hotline, 1-800-363-0063');
    });

    it('shows each text that it links to, whose head makes a card of the link', async () => {
      for (const one of links) {
        const visit = await site.visit('');
        await visit.page.goto(`${base}pages/${one.lang}/${one.tag}/${one.id}.html`);
        await drawn(visit.page, one);
        assert.equal(await visit.page.locator('meta[property="og:title"]').getAttribute('content'), titleOf(one));
        assert.equal(await visit.page.locator('meta[property="og:image"]').getAttribute('content'), `${base}card.png`);
        assert.deepEqual(visit.consoleMessages, []);
      }
    });

    it('shows each text in a frame', async () => {
      for (const one of frames) {
        const { page } = await site.visit(
          `<iframe title="A frame" src="${base}embed.html?widget=${one.tag}&amp;${one.attribute}=${one.id}&amp;lang=${one.lang}"></iframe>`,
        );
        await page.frameLocator('iframe').getByText(titleOf(one), { exact: true }).first().waitFor();
      }
    });

    it('leads from its first page to where one chooses, and to the list of ids', async () => {
      const { page } = await site.visit('');
      await page.goto(base);
      await page.getByRole('link', { name: 'Choisir un texte' }).click();
      await page.getByRole('heading', { name: 'De l’information sur le cancer pour votre site' }).waitFor();
      await page.goto(base);
      await page.getByRole('link', { name: 'All pages' }).click();
      await page.getByText('side-effects/nausea-vomiting', { exact: true }).waitFor();
    });

    it('shows a text in English where it has no other, as the server says that the other is missing', async () => {
      const { page } = await site.visit(
        there(`${pasted[0]![0]!}<side-effect-card effect="fatigue" lang="es">Fatiga</side-effect-card>`),
      );
      await page.locator('side-effect-card').getByText('Cancer-related fatigue is').first().waitFor();
    });
  });
}

describe('docs/blog.md, from a public CDN', () => {
  const host = new StaticHost(dist, jsDelivr);
  let line = '';
  const hash = (JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>)[
    'care-widgets.js'
  ]!;
  before(async () => {
    const base = await host.open();
    line = ofCdn.replace(/https:\/\/cdn\.jsdelivr\.net\/npm\/care-widgets@[^/]+\/dist\//, base);
  });
  after(() => host.close());
  const card = elements(pasted[1]![1]!)[0]!;

  it('names the version that this is', () => {
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
    for (const [, named] of guide.matchAll(/care-widgets@([\d.]+)\//g)) assert.equal(named, version);
  });

  it('renders a card of the version that the hash pins', async () => {
    const visit = await site.visit(line.replace('sha384-…', hash) + pasted[1]![1]!);
    await drawn(visit.page, card);
    assert.deepEqual(visit.consoleMessages, []);
  });

  it('keeps the words between the tags with another hash', async () => {
    const visit = await site.visit(line.replace('sha384-…', `sha384-${'A'.repeat(64)}`) + pasted[1]![1]!);
    await visit.hasLogged(/integrity/);
    await seen(visit.page, 'La fatigue – Ligne Info-cancer, 1 800 363-0063');
  });

  it('shows pages as code, as is said', async () => {
    const { page } = await site.visit(line.replace('sha384-…', hash) + pasted[1]![1]!);
    await drawn(page, card);
    await page.locator('side-effect-card a[href*="embed.html"]').first().click();
    await page.waitForURL(/embed\.html/);
    await page.getByText('<!doctype html>').waitFor();
  });
});

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { dist } from '../../src/tools/paths.js';
import { seen, siteForEachTest } from './site.js';

/** A hospital's own reviews, signed with the built command, on a page of the hospital. */

const site = siteForEachTest();
const folder = mkdtempSync(`${tmpdir()}/care-reviews-`);
after(() => rmSync(folder, { recursive: true }));

const file = `${folder}/reviews.json`;
const signOff = (...args: string[]) =>
  spawnSync(process.execPath, [`${dist}/cli.js`, 'sign-off', ...args], { encoding: 'utf8', cwd: folder });

const hospital = 'Sainte-Colombe Hospital';
const signature = ['--by', 'Marie Roy', '--credentials', 'RN, oncology', '--on', '2026-11-01', '--for', hospital];
const reviewed = `Reviewed for ${hospital} by Marie Roy (RN, oncology) on November 1, 2026.`;
const notReviewed = 'No clinician has reviewed this text yet.';
const card = '<side-effect-card effect="fatigue"><p>Call us.</p></side-effect-card>';

interface Entry {
  hash: string;
  [name: string]: unknown;
}
let signed: { reviews: Entry[] };
before(() => {
  const { status, stderr } = signOff('fatigue', '--lang', 'en', '--until', '2090-01-01', '--into', file, ...signature);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  signed = JSON.parse(readFileSync(file, 'utf8')) as typeof signed;
});

/** A page that names the file, which holds `reviews`; or whatever text. */
async function visit(content: unknown, html = card, options: Parameters<typeof site.visit>[1] = {}) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  site.intercept = ({ url }, response) =>
    url === '/reviews.json' && Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(body));
  return site.visit(html + site.tag(`data-reviews="${site.base}reviews.json"`), options);
}

const withFirst = (change: Partial<Entry>) => ({ reviews: [{ ...signed.reviews[0]!, ...change }] });

describe('a hospital’s own reviews', () => {
  it('are read in one small request, and only where the page names them', async () => {
    const { page, requests, settled, consoleMessages } = await visit(signed, card + card);
    await seen(page, reviewed);
    await settled();
    assert.equal(requests.filter((name) => name === 'reviews.json').length, 1);
    assert.ok(readFileSync(file).length < 500);
    assert.equal(await page.getByText(notReviewed).count(), 0);
    await seen(page, 'That review is valid until January 1, 2090.');
    assert.deepEqual(consoleMessages, []);
    const other = await site.visit(card + site.tag());
    await seen(other.page, notReviewed);
    await other.settled();
    assert.deepEqual(
      other.requests.filter((name) => name.includes('reviews')),
      [],
    );
  });

  it('stand beside a prerendered text too', async () => {
    const { page } = await visit(signed, site.fragment('en/side-effect-card/fatigue'));
    await seen(page, reviewed);
  });

  it('stay when the sources are shown in the text', async () => {
    const { page } = await visit(signed);
    await page.getByRole('button', { name: 'Show sources in the text' }).click();
    await page.locator('.care-cite').first().waitFor();
    await seen(page, reviewed);
  });

  it('say when they are no longer valid', async () => {
    const { page } = await visit(withFirst({ until: '2026-11-02' }));
    await seen(page, 'Its next review was due on November 2, 2026.');
  });

  for (const [what, content] of Object.entries({
    'another text': () => withFirst({ hash: '0123456789abcdef' }),
    'another language': () => withFirst({ lang: 'fr' }),
    'another document': () => withFirst({ document: 'side-effects/anemia' }),
  })) {
    it(`say nothing of a text when they are of ${what}`, async () => {
      const { page, settled, consoleMessages } = await visit(content());
      await seen(page, notReviewed);
      await settled();
      assert.equal(await page.getByText('Marie Roy').count(), 0);
      assert.deepEqual(consoleMessages, []);
    });
  }

  for (const [what, content, warning] of [
    ['is not JSON', () => '<p>hello</p>', /reviews: Unexpected token/],
    [
      'is two megabytes',
      () => JSON.stringify(signed) + ' '.repeat(2_000_000),
      /reviews: .*expected at most 1048576 bytes/,
    ],
    ['is another file', () => ({ name: 'x' }), /reviews\.json: expected \{ "reviews": \[…\] \}/],
    [
      'lacks a name',
      () => withFirst({ by: undefined }),
      /expected reviews as "care-widgets sign-off" writes them; 1 left out/,
    ],
    ['has a name that turns the line', () => withFirst({ by: 'Marie \u202eyoR' }), /1 left out/],
    ['has no such date', () => withFirst({ on: 'yesterday' }), /1 left out/],
  ] as const) {
    it(`change nothing but a warning if their file ${what}`, async () => {
      const { page, hasLogged } = await visit(content());
      await hasLogged(warning);
      await seen(page, notReviewed);
    });
  }

  it('show markup in a name as text', async () => {
    const { page } = await visit(withFirst({ by: '<img src=x onerror=alert(1)>' }));
    await seen(page, '<img src=x onerror=alert(1)>');
    assert.equal(await page.locator('side-effect-card img').count(), 0);
  });

  it('change nothing but a warning if their file is missing', async () => {
    const { page, hasLogged } = await site.visit(card + site.tag(`data-reviews="${site.base}no.json"`));
    await hasLogged(/reviews: .*no\.json: expected a document, the server answered 404/);
    await seen(page, notReviewed);
  });
});

describe('care-widgets sign-off', () => {
  const refusals: [what: string, args: string[], sentence: RegExp][] = [
    [
      'no name',
      ['fatigue', '--lang', 'en', '--credentials', 'RN'],
      /--by: expected the name of who has reviewed the text/,
    ],
    ['no credentials', ['fatigue', '--lang', 'en', '--by', 'M'], /--credentials: expected what they are/],
    [
      'a day to come',
      ['fatigue', '--lang', 'en', ...signature, '--on', '2999-01-01'],
      /--on: expected a day that is not after/,
    ],
    [
      'an end before its day',
      ['fatigue', '--lang', 'en', ...signature, '--until', '2026-01-01'],
      /--until: expected a day after 2026-11-01/,
    ],
    [
      'a language that the text does not have',
      ['anemia', '--lang', 'es', ...signature],
      /--lang: expected a language of side-effects\/anemia, got "es"/,
    ],
    [
      'no such text',
      ['fatige', '--lang', 'en', ...signature],
      /expected the id of a text, such as "immunotherapy", got "fatige"/,
    ],
  ];
  for (const [what, args, sentence] of refusals) {
    it(`refuses ${what} in one sentence, and writes nothing`, () => {
      const into = `${folder}/none.json`;
      const { status, stderr } = signOff(...args, '--into', into, ...(args.includes('--for') ? [] : ['--for', 'H']));
      assert.match(stderr.split('\n')[0]!, sentence);
      assert.ok(status === 1 || status === 2);
      assert.equal(existsSync(into), false);
    });
  }

  it('needs to know for whom, and never writes into the package', () => {
    assert.match(
      signOff('fatigue', '--lang', 'en', '--into', file, '--by', 'M', '--credentials', 'RN').stderr,
      /--for: expected the name of the hospital/,
    );
    assert.match(signOff('fatigue', '--lang', 'en', ...signature).stderr, /expected --into reviews\.json/);
  });

  it('takes the place of an earlier review of the same text for the same hospital, and of no other', () => {
    const into = `${folder}/several.json`;
    const sign = (lang: string, on: string, whom: string) =>
      signOff('fatigue', '--lang', lang, '--into', into, '--by', 'M', '--credentials', 'RN', '--on', on, '--for', whom);
    sign('en', '2026-11-01', 'A');
    sign('fr', '2026-11-01', 'A');
    sign('en', '2026-11-01', 'B');
    sign('en', '2026-11-02', 'A');
    const { reviews } = JSON.parse(readFileSync(into, 'utf8')) as typeof signed;
    assert.deepEqual(
      reviews.map(({ lang, for: whom, on }) => `${String(lang)} ${String(whom)} ${String(on)}`),
      ['fr A 2026-11-01', 'en B 2026-11-01', 'en A 2026-11-02'],
    );
  });
});

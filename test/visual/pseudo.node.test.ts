import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { dist, locales } from '../../src/tools/paths.js';
import { Site } from '../built/site.js';
import { element, openAll, settled, stillPage, tags } from './all-elements.js';
import { baseFile, pseudo, pseudoDocument, pseudoStrings, withPseudoStates } from './pseudo.js';
import { findCut, readPage, type Piece } from './reading.js';

/** Every text a reader meets comes from a file of texts, and none is cut where it is 40 % longer: see pseudo.ts. */

/** Documents in other states than those that ship, each below a base of its own. */
const variants: Record<string, Record<string, unknown>> = {
  withdrawn: { withdrawn: { on: '2026-11-20', why: 'It is being rewritten.' } },
  translated: { translationOf: 'fr', behind: true },
  reviewed: { reviewed: { by: 'Jane Doe', credentials: 'oncology nurse', on: '2025-11-20' }, nextReview: '2026-01-01' },
};

const site = new Site();
before(async () => {
  await site.open();
  site.intercept = (request, response) => {
    const path = request.url!.slice(1);
    const send = (type: string, text: string) => response.setHeader('Content-Type', type).end(text);
    const [, variant, file] = /^(?:(\w+)\/)?(content\/en\/.+\.json)$/.exec(path) ?? [];
    if (path.startsWith('slow/')) return true;
    if (file && existsSync(`${dist}/${file}`)) send('application/json', pseudoDocument(file, variants[variant!]));
    else if (path === baseFile) send('text/javascript', withPseudoStates(path));
    else if (/^care\/(messages|controls)-en-/.test(path))
      void pseudoStrings(path).then((code) => send('text/javascript', code));
    else return false;
    return true;
  };
});
after(() => site.close());

/** What is no text of ours: names of languages that the browser knows, web addresses, numbers. */
const languages = ['en', 'fr', 'es', 'ar', 'zh', 'de', 'it', 'pt', 'ht', 'vi'].flatMap((lang) =>
  ['en', lang].map((of) => new Intl.DisplayNames(of, { type: 'language' }).of(lang)!),
);
const known = [...languages, 'and', 'PD-1', 'PD-L1', '[\\w.-]+\\.(ca|org|com|gov|uk|au)\\b[\\w/-]*', '[\\d-]+[A-Z]+'];
const knownPattern = new RegExp(known.join('|'), 'giu');

/** What is left of a text without what stands between marks: letters in it were never in a file. */
function unmarked(text: string): string {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  // A teaser shows the first sentence of a text.
  return left.replace(/⟦[^⟦⟧]*$/, '').replace(knownPattern, '');
}

function strays(pieces: Piece[]): string[] {
  return pieces.filter(({ text }) => /\p{L}/u.test(unmarked(text))).map(({ tag, text }) => `${tag}: ${text}`);
}

const at = (base: string) => `content-base="${site.base}${base}"`;

/** Every element, and what else it can say. */
function everything(): string {
  return [
    ...tags.filter((tag) => tag !== 'glossary-term').map((tag) => element(tag)),
    element('hotline-banner', '', 'canadian-cancer-society'),
    element('hotline-banner', '', 'cancer-council-australia'),
    // A language that has no strings: the notice that this text is in another.
    element('treatment-card', 'lang="de"'),
    ...['slow', 'nowhere', 'withdrawn', 'translated', 'reviewed'].flatMap((base) => [
      element('side-effect-card', at(base)),
      element('hotline-banner', at(base)),
    ]),
    element('treatment-explainer', at('translated')),
  ].join('\n');
}

async function open(html: string, width: number) {
  const page = (
    await site.visit(
      `<style>body { margin: 0; font-family: sans-serif } body > * { margin-block: 24px }</style>${html}${site.tag()}`,
      { viewport: { width, height: 900 }, script: stillPage },
    )
  ).page;
  await settled(page);
  return page;
}

describe('a language that is 40 % longer', () => {
  it('is 40 % longer, and keeps what the code puts in', () => {
    for (const name of ['ui', 'controls', 'states']) {
      for (const text of Object.values(
        JSON.parse(readFileSync(`${locales}/en/${name}.json`, 'utf8')) as Record<string, string>,
      )) {
        const letters = (words: string) => words.replace(/\{\{\w+\}\}/g, '').match(/\p{L}/gu)?.length ?? 0;
        assert.ok(letters(pseudo(text)) >= 1.4 * letters(text), text);
        assert.deepEqual(pseudo(text).match(/\{\{\w+\}\}/g), text.match(/\{\{\w+\}\}/g));
      }
    }
  });

  for (const width of [240, 320, 768]) {
    it(`is all that is read, and is not cut, at ${width} px`, async () => {
      const page = await open(everything(), width);
      const closed = await page.evaluate(readPage);
      const cutClosed = await page.evaluate(findCut);
      await openAll(page);
      const pieces = [...closed, ...(await page.evaluate(readPage))];
      for (const tag of tags)
        if (tag !== 'glossary-term')
          assert.ok(
            pieces.some((piece) => piece.tag === tag && piece.text.includes('⟦')),
            `${tag} shows a marked text`,
          );
      assert.ok(pieces.length > 1000);
      assert.deepEqual([...new Set(strays(pieces))], [], 'texts that come from no file');
      assert.deepEqual([...new Set([...cutClosed, ...(await page.evaluate(findCut))])], [], 'texts that are cut');
      await page.context().close();
    });
  }

  it('is what the levels of urgency, an open definition and a search without a hit say', async () => {
    const page = await open(
      `${element('side-effect-list')}${element('medicine-list')}${element('glossary-term').replace('></', '>⟦word⟧</')}`,
      320,
    );
    await page.locator('side-effect-list select').nth(1).selectOption('today');
    await page.locator('side-effect-list .care-urgency').first().waitFor();
    await page.locator('medicine-list input').fill('zzz');
    const beforeOpen = await page.evaluate(findCut);
    await page.locator('glossary-term .care-word').click();
    await page.locator('glossary-term .care-body').waitFor();
    const pieces = await page.evaluate(readPage);
    assert.ok(pieces.filter(({ tag }) => tag === 'glossary-term').length > 3);
    assert.deepEqual(strays(pieces), []);
    // The chosen level is a sentence, which a closed field of choices can't show whole at this width.
    assert.deepEqual(
      beforeOpen.filter((cut) => !cut.includes('the choice')),
      [],
    );
    await page.context().close();
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { addChecksum } from '../../src/core/checksum.js';
import { shippedLanguages } from '../../src/core/language.js';
import { dist, filesBelow } from '../../src/tools/paths.js';
import { Site } from '../built/site.js';
import { element, openAll, settled, stillPage, tags } from './all-elements.js';
import { findCut, findTurnedNumbers } from './reading.js';

/** The languages that ship, as they are: Arabic mirrored, with its numbers from left to right; words as long as words get. */

const longWord = 'Immunochemoradiotherapieunverträglichkeitsbescheinigung';

const site = new Site();
before(async () => {
  await site.open();
  site.intercept = (request, response) => {
    const [, file] = /^\/long\/(.+)$/.exec(request.url!) ?? [];
    if (!file) return false;
    const document = JSON.parse(readFileSync(`${dist}/${file}`, 'utf8')) as Record<string, unknown>;
    response.setHeader('Content-Type', 'application/json').end(
      addChecksum(
        JSON.stringify({
          ...document,
          checksum: undefined,
          title: longWord,
          definition: [`${longWord} ${longWord}`],
        }),
      ),
    );
    return true;
  };
});
after(() => site.close());

async function open(html: string, lang: string, width: number) {
  const style = `<style>body { margin: 0; font-family: sans-serif } body > * { margin-block: 24px }</style>`;
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const { page } = await site.visit(
    `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>A page</title>${style}<body>${html}${site.tag()}`,
    {
      viewport: { width, height: 900 },
      script: stillPage,
    },
  );
  await settled(page);
  await openAll(page);
  return page;
}

const treatments = filesBelow(`${dist}/content/en/treatments`, /^[\w-]+\.json$/).map((file) =>
  file.slice(0, -'.json'.length),
);
const everything = tags
  .filter((tag) => tag !== 'glossary-term')
  .map((tag) => element(tag))
  .join('\n');

describe('the languages that ship', () => {
  for (const lang of shippedLanguages) {
    it(`${lang} is not cut in the narrowest place, nor are the words in its pictures`, async () => {
      const page = await open(
        everything + treatments.map((id) => element('treatment-steps', '', id)).join(''),
        lang,
        240,
      );
      assert.ok((await page.locator('treatment-steps svg text').count()) > 40);
      assert.deepEqual(await page.evaluate(findCut), []);
      await page.context().close();
    });
  }

  it('a word that is longer than the line is broken', async () => {
    const base = `content-base="${site.base}long"`;
    const page = await open(
      tags
        .filter((tag) => tag !== 'glossary-term')
        .map((tag) => element(tag, base))
        .join('\n'),
      'en',
      240,
    );
    assert.deepEqual(await page.evaluate(findCut), []);
    await page.context().close();
  });
});

describe('Arabic', () => {
  it('has numbers and telephone numbers from left to right', async () => {
    const hotlines = filesBelow(`${dist}/content/ar/hotlines`, /\.json$/).map((file) =>
      element('hotline-banner', '', file.slice(0, -'.json'.length)),
    );
    const effects = filesBelow(`${dist}/content/ar/side-effects`, /\.json$/).map((file) =>
      element('side-effect-card', '', file.slice(0, -'.json'.length)),
    );
    const explainers = treatments.map((id) => element('treatment-explainer', '', id));
    const page = await open([...hotlines, ...effects, ...explainers].join('\n'), 'ar', 768);
    const { seen, turned } = await page.evaluate(findTurnedNumbers);
    assert.ok(seen.length > 200 && seen.includes('1-800-363-0063'));
    assert.deepEqual(turned, []);
    await page.context().close();
  });

  it('is the mirror of a page that runs from left to right', async () => {
    const places = async (lang: string) => {
      const page = await open(element('treatment-explainer') + element('hotline-banner'), lang, 1200);
      const left = async (selector: string) => (await page.locator(selector).first().boundingBox())!.x;
      const pairs: Record<string, [string, string]> = {
        'the table of contents and the text': ['treatment-explainer .care-toc', 'treatment-explainer .care-landing'],
        'a part’s title and its plus': [
          'treatment-explainer summary .care-disclosure-heading',
          'treatment-explainer summary .care-plus',
        ],
        'who answers and the number': ['hotline-banner .care-hotline-who', 'hotline-banner .care-hotline-call'],
        'the telephone and the number': [
          'hotline-banner .care-number-line .care-icon',
          'hotline-banner .care-number-line a',
        ],
      };
      const found: Record<string, boolean> = {};
      for (const [name, [first, second]] of Object.entries(pairs))
        found[name] = (await left(first)) < (await left(second));
      await page.context().close();
      return found;
    };
    const latin = await places('fr');
    assert.deepEqual(Object.values(latin), [true, true, true, true]);
    assert.deepEqual(await places('ar'), Object.fromEntries(Object.keys(latin).map((name) => [name, false])));
  });
});

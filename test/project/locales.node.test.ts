import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SHIPPED_HOTLINE_ID } from '../../src/content/shipped-hotline-id.js';
import { filesBelow, locales, root } from '../../src/tools/paths.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
/** Plurals differ from language to language; what they are plurals of does not. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const names = (file: string) => [...new Set(Object.keys(read(file)).map(withoutPlural))].sort();
const holes = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join();

describe('interface strings', () => {
  for (const kind of ['ui', 'controls', 'states', 'page']) {
    for (const file of filesBelow(locales, new RegExp(`^[^/]+/${kind}\\.json$`))) {
      it(`${file} has what English has, no more and no less, with the same values in it`, () => {
        const english = read(`${locales}/en/${kind}.json`);
        assert.deepEqual(names(`${locales}/${file}`), names(`${locales}/en/${kind}.json`));
        for (const [key, text] of Object.entries(read(`${locales}/${file}`))) {
          assert.ok(text.trim(), key);
          const same = english[key] ?? english[`${withoutPlural(key)}_other`]!;
          assert.equal(holes(text), holes(same), key);
        }
      });
    }
  }

  it('are each used somewhere', () => {
    const code = filesBelow(`${root}/src`, /\.ts$/)
      .map((file) => readFileSync(`${root}/src/${file}`, 'utf8'))
      .join('\n');
    // Built from a level of urgency or a part of the body.
    const built = /^(emergency|today|nextVisit|area_\w+)$/;
    const unused = ['ui', 'controls']
      .flatMap((kind) => names(`${locales}/en/${kind}.json`))
      .filter((key) => !built.test(key) && !code.includes(`'${key}'`));
    assert.deepEqual(unused, []);
  });
});

describe('shipped texts', () => {
  it('name one hotline, the one that a failure may offer before any text has loaded', () => {
    const texts = filesBelow(locales, /^[^/]+\/(treatments|guides|side-effects)\/[^/]+\.json$/);
    const others = texts.filter(
      (file) => ![undefined, SHIPPED_HOTLINE_ID].includes(read(`${locales}/${file}`).hotline),
    );
    assert.ok(texts.length > 50);
    assert.deepEqual(others, []);
  });

  it('begin no line with a sign of punctuation, in French: the space before it does not break', () => {
    const breaks = filesBelow(locales, /^fr\/.*\.json$/).flatMap((file) =>
      [...readFileSync(`${locales}/${file}`, 'utf8').matchAll(/.{0,30}\S (?=[:;?!»](?![\w/]))./gu)].map(
        ([place]) => `${file}: ${place}`,
      ),
    );
    assert.deepEqual(breaks, []);
  });
});

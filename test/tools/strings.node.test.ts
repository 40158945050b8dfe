import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadStrings, type TextKey } from '../../src/i18n/translator.js';
import { readStrings, resolvedStrings, translatorFor } from '../../src/tools/strings.js';

const files = [readStrings('ui'), readStrings('tools')];
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
/** What templates put into strings; each in every string does no harm. */
const values = { name: 'A & B', time: '9 h', title: '{{time}}', wanted: 'x', shown: '$&', day: 'd', date: '1', by: 'b', credentials: 'c', address: 'a/b?c', language: 'l', step: 1, steps: 2, zone: 'z', from: 'f', to: 't', names: 'n' };

describe('strings in the browser', () => {
  for (const lang of Object.keys(files[0]!)) {
    it(`are what i18next says, in ${lang}`, async () => {
      const ours = await loadStrings(lang, true);
      for (const all of files) {
        const theirs = (await translatorFor(all)).getFixedT(lang);
        for (const key of new Set(Object.keys(all.en!).map(withoutPlural))) {
          for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 101, 1000, 1_000_000]) {
            assert.equal(ours(key as TextKey, { ...values, count }), theirs(key, { ...values, count }), `${key}, ${count}`);
          }
        }
      }
    });

    it(`have nothing left to look up when they are built, in ${lang}`, async () => {
      for (const all of files) {
        const resolved = await resolvedStrings(lang, all);
        for (const [key, text] of Object.entries(all[lang]!)) assert.equal(resolved[key], text, key);
      }
    });
  }

  it('are English where a language lacks one', async () => {
    const all = { en: { plain: 'Plain', many_one: '{{count}} sign', many_other: '{{count}} signs' }, ar: {} };
    const resolved = await resolvedStrings('ar', all);
    assert.equal(resolved.plain, 'Plain');
    assert.deepEqual(Object.keys(resolved).sort(), ['many_few', 'many_many', 'many_one', 'many_other', 'many_two', 'many_zero', 'plain']);
    assert.equal(resolved.many_few, '{{count}} signs');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatList, formatWeekday, languageName } from '../../src/i18n/format.js';
import { loadMessages, type MessageKey, type Translate } from '../../src/i18n/translate.js';
import { intlMessages } from '../../src/tools/messages/intl-messages.js';
import { readMessages, resolveMessages, translatorFor } from '../../src/tools/messages/resolve-messages.js';

const files = [readMessages('ui'), readMessages('controls')];
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
/** Values for all placeholders. A message ignores those that it does not have. */
const values = {
  name: 'A & B',
  time: '9 h',
  title: '{{time}}',
  wanted: 'x',
  shown: '$&',
  day: 'd',
  date: '1',
  by: 'b',
  credentials: 'c',
  address: 'a/b?c',
  language: 'l',
  step: 1,
  steps: 2,
  zone: 'z',
  from: 'f',
  to: 't',
  names: 'n',
};

/** A translator with these messages alone. */
function translator(lang: string, messages: Record<string, string>): Translate {
  const plurals = new Intl.PluralRules(lang);
  return Object.assign(
    (key: string, values: Record<string, string | number> = {}) =>
      (messages[key] ?? messages[`${key}_${plurals.select(Number(values.count))}`] ?? '').replace(
        /\{\{(\w+)\}\}/g,
        (_, name: string) => String(values[name]),
      ),
    { lang },
  );
}

describe('messages in the browser', () => {
  for (const lang of Object.keys(files[0]!)) {
    it(`the translator returns the same messages as i18next: ${lang}`, async () => {
      const ours = await loadMessages(lang, true);
      for (const all of files) {
        const theirs = (await translatorFor(all)).getFixedT(lang);
        for (const key of new Set(Object.keys(all.en!).map(withoutPlural))) {
          // Node has no plural rules for Haitian Creole and uses those of English; ours are those of French, in which 0
          // is singular and a million has its own form.
          for (const count of [...(lang === 'ht' ? [] : [0, 1_000_000]), 1, 2, 3, 5, 11, 21, 100, 101, 1000]) {
            assert.equal(
              ours(key as MessageKey, { ...values, count }),
              theirs(key, { ...values, count }),
              `${key}, ${count}`,
            );
          }
        }
      }
    });

    it(`the build keeps every message of a language: ${lang}`, async () => {
      for (const all of files) {
        const resolved = await resolveMessages(lang, all);
        for (const [key, text] of Object.entries(all[lang]!)) assert.equal(resolved[key], text, key);
      }
    });
  }

  // `Intl` has no data for Haitian Creole.
  for (const lang of Object.keys(files[0]!).filter((lang) => lang !== 'ht')) {
    it(`messages computed at build time are the same as those of Intl: ${lang}`, () => {
      const built = intlMessages(lang);
      const assertSame = (format: (t: Translate) => string) =>
        assert.equal(format(translator(lang, built)), format(translator(lang, {})));
      for (let day = 0; day < 800; day++) {
        const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
        // See the next test.
        if (lang !== 'fr' || !date.endsWith('-01')) assertSame((t) => formatDate(date, t));
      }
      for (const tag of ['en', 'fr', 'es', 'ar', 'de', 'pt-BR']) assertSame((t) => languageName(tag, t));
      for (const items of [[], ['a'], ['español', 'inglés'], ['inglés', 'español'], ['a', 'b', 'c']])
        assertSame((t) => formatList(items, t));
    });
  }

  it('the first day of a month has its ordinal in French', () => {
    const french = translator('fr', intlMessages('fr'));
    assert.equal(formatDate('2026-12-01', french), '1er décembre 2026');
    assert.equal(formatDate('2026-12-21', french), '21 décembre 2026');
    assert.equal(formatDate('2026-12-01', translator('es', intlMessages('es'))), '1 de diciembre de 2026');
  });

  it('names of days, months and languages are Creole in Haitian Creole, for which Intl has French', async () => {
    const creole = translator('ht', { ...(await resolveMessages('ht', files[0]!)), ...intlMessages('ht') });
    assert.equal(formatDate('2026-12-02', creole), '2 desanm 2026');
    assert.deepEqual(
      [0, 2, 6].map((day) => formatWeekday(day, creole)),
      ['lendi', 'mèkredi', 'dimanch'],
    );
    assert.equal(formatList([languageName('en', creole), languageName('fr', creole)], creole), 'angle ak franse');
  });

  it('every language has seven days, those of Intl where it knows the language', async () => {
    for (const lang of Object.keys(files[0]!)) {
      const t = translator(lang, await resolveMessages(lang, files[0]!));
      assert.equal(t('weekdays').split(', ').length, 7, lang);
      if (lang === 'ht') continue;
      const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
      // 2024-01-01 was a Monday.
      for (let day = 0; day < 7; day++)
        assert.equal(formatWeekday(day, t), format.format(new Date(Date.UTC(2024, 0, 1 + day))), lang);
    }
  });

  it('the build leaves Spanish lists to Intl, since the word for "and" depends on the next word', () => {
    assert.equal(intlMessages('es').list_two, undefined);
    assert.equal(intlMessages('fr').list_two, '{{first}} et {{second}}');
  });

  it('the build has a message for every plural form of Haitian Creole, which has the rules of French', async () => {
    const resolved = await resolveMessages('ht', files[1]!);
    const forms = new Intl.PluralRules('fr-HT').resolvedOptions().pluralCategories;
    for (const form of forms) assert.match(resolved[`medicinesShown_${form}`] ?? '', /medikaman/);
  });

  it('a message that a language lacks is in English, in the plural forms of that language', async () => {
    const all = { en: { plain: 'Plain', many_one: '{{count}} sign', many_other: '{{count}} signs' }, ar: {} };
    const resolved = await resolveMessages('ar', all);
    assert.equal(resolved.plain, 'Plain');
    assert.deepEqual(Object.keys(resolved).sort(), [
      'many_few',
      'many_many',
      'many_one',
      'many_other',
      'many_two',
      'many_zero',
      'plain',
    ]);
    assert.equal(resolved.many_few, '{{count}} signs');
  });
});

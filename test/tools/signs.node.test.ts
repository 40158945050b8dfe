import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { plainText } from '../../src/content/rich-text.js';
import { parseInline } from '../../src/validation/markdown.js';
import { readFolder } from '../../src/tools/content/folder.js';
import { Signs } from '../../src/tools/content/signs.js';
import { locales } from '../../src/tools/paths.js';

const source = { name: 'A hospital', url: 'https://hospital.example/when-to-call' };
const signs = {
  breathing: { level: 'emergency', core: true, sources: ['hospital'] },
  stroke: { level: 'emergency', core: true, explained: true, sources: ['hospital'] },
  rash: { level: 'today', sources: ['hospital'] },
};
const table = { sources: { hospital: source }, signs };
const words = {
  breathing: 'Trouble breathing.',
  stroke: { text: 'Signs of a stroke', looks: 'The face droops.' },
  rash: 'A new rash.',
};

describe('signs for which to call', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(`${tmpdir()}/care-signs-`);
    mkdirSync(`${folder}/en`);
    write('signs.json', table);
    write('en/signs.json', words);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (file: string, json: unknown) => writeFileSync(`${folder}/${file}`, JSON.stringify(json));
  const document = (call: object, sources: object[] = []) => ({ title: 'Chemotherapy', call, sources });
  const resolve = (call: object, key = 'en/treatments/chemotherapy') => new Signs(folder).resolve(document(call), key);

  it('come with their words, at their own level, before what a document says itself', () => {
    assert.deepEqual(resolve({ signs: ['rash', 'core'], emergency: ['You bleed.'] }), {
      title: 'Chemotherapy',
      call: {
        emergency: ['Trouble breathing.', '**Signs of a stroke.** The face droops.', 'You bleed.'],
        today: ['A new rash.'],
      },
      sources: [source],
    });
  });

  it('change their level in every document at once', () => {
    write('signs.json', { ...table, signs: { ...signs, rash: { ...signs.rash, level: 'emergency' } } });
    const { call } = resolve({ signs: ['rash'] }) as { call: object };
    assert.deepEqual(call, { emergency: ['A new rash.'] });
  });

  it('bring each of their sources once, and not one that the document has', () => {
    const { sources } = new Signs(folder).resolve(
      document({ signs: ['core'] }, [{ name: 'The same', url: source.url }]),
      'en/treatments/chemotherapy',
    ) as { sources: unknown[] };
    assert.equal(sources.length, 1);
  });

  it('leave a document alone that names none', () => {
    const own = document({ emergency: ['You bleed.'] });
    assert.equal(new Signs(folder).resolve(own, 'en/treatments/chemotherapy'), own);
  });

  it('are refused with the document and the sign, if one is unknown or has no words in a language', () => {
    assert.throws(() => resolve({ signs: ['rahs', 'constructor'] }), {
      message:
        'en/treatments/chemotherapy: call.signs: expected a sign of signs.json, got "rahs"\n' +
        'en/treatments/chemotherapy: call.signs: expected a sign of signs.json, got "constructor"',
    });
    mkdirSync(`${folder}/fr`);
    write('fr/signs.json', { breathing: 'De la difficulté à respirer.' });
    assert.throws(() => resolve({ signs: ['core'] }, 'fr/treatments/chemotherapy'), {
      message: 'fr/treatments/chemotherapy: call.signs: expected words for "stroke" in fr/signs.json',
    });
  });

  it('need an explanation in every language, if their name alone says too little', () => {
    write('en/signs.json', { ...words, stroke: 'Signs of a stroke.' });
    assert.throws(() => resolve({ signs: ['core'] }), {
      message:
        'en/treatments/chemotherapy: call.signs: expected "looks" for "stroke" in en/signs.json: what it looks like',
    });
  });

  it('need a source, and a document that names them', () => {
    write('signs.json', {
      sources: { hospital: source, clinic: source },
      signs: { ...signs, itch: { level: 'today', sources: ['hopsital'] }, rash: { level: 'today', sources: [] } },
    });
    assert.deepEqual(new Signs(folder).problems.slice(-5), [
      'signs.json: rash: expected a source',
      'signs.json: rash: expected a document that names it',
      'signs.json: itch: sources: expected an id of "sources", got "hopsital"',
      'signs.json: itch: expected a document that names it',
      'signs.json: sources: clinic: expected a sign that cites it',
    ]);
  });
});

describe('the signs that ship', () => {
  const { documents, signs, problems } = readFolder(locales);

  it('have words in every language whose documents name them, a source, and a use', () => {
    assert.deepEqual(problems, []);
    assert.ok(signs.core.length >= 7);
  });

  it('that are core are in every treatment and guide, first among its emergencies', () => {
    for (const [key, { kind }] of documents) {
      if (kind !== 'treatments' && kind !== 'guides') continue;
      const document = documents.get(key)!;
      const emergencies = ('call' in document ? document.call?.emergency : undefined)?.map(plainText) ?? [];
      const expected = signs.core.map((id) => plainText(parseInline(signs.line(id, document.lang)!)));
      assert.deepEqual(emergencies.slice(0, expected.length), expected, key);
      assert.equal(new Set(emergencies).size, emergencies.length, `${key}: a sign is there twice`);
    }
  });
});

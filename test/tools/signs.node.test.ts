import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CareDocument } from '../../src/content/model.js';
import { plainText } from '../../src/content/rich-text.js';
import { parseInline } from '../../src/validation/markdown.js';
import { readFolder } from '../../src/tools/content/folder.js';
import { readSigns } from '../../src/tools/content/read-signs.js';
import { shippedSignProblems } from '../../src/tools/content/shipped-signs.js';
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
  const resolve = (call: object, key = 'en/treatments/chemotherapy') => readSigns(folder).resolve(document(call), key);

  it('come with their words and sources, at their own level, before what a document says itself', () => {
    assert.deepEqual(resolve({ signs: ['rash', 'core'], emergency: ['You bleed.'] }), {
      title: 'Chemotherapy',
      call: {
        emergency: [
          'Trouble breathing.[^hospital]',
          '**Signs of a stroke.** The face droops.[^hospital]',
          'You bleed.',
        ],
        today: ['A new rash.[^hospital]'],
      },
      coreSigns: 2,
      sources: [{ ...source, id: 'hospital' }],
    });
  });

  it('change their level in every document at once', () => {
    write('signs.json', { ...table, signs: { ...signs, rash: { ...signs.rash, level: 'emergency' } } });
    const { call } = resolve({ signs: ['rash'] }) as { call: object };
    assert.deepEqual(call, { emergency: ['A new rash.[^hospital]'] });
  });

  it('bring each of their sources once, and cite one that the document has by its own id', () => {
    const { sources, call } = readSigns(folder).resolve(
      document({ signs: ['rash'] }, [{ id: 'same', name: 'The same', url: source.url }]),
      'en/treatments/chemotherapy',
    ) as { sources: unknown[]; call: object };
    assert.equal(sources.length, 1);
    assert.deepEqual(call, { today: ['A new rash.[^same]'] });
  });

  it('leave a document alone that names none', () => {
    const own = document({ emergency: ['You bleed.'] });
    assert.equal(readSigns(folder).resolve(own, 'en/treatments/chemotherapy'), own);
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
    write('signs.json', { ...table, signs: { ...signs, rash: { level: 'now', sources: [] } } });
    assert.throws(() => readSigns(folder), {
      problems: [
        `${folder}/signs.json: signs.rash.level: expected one of "emergency", "today", "nextVisit", got "now"`,
      ],
    });
    write('signs.json', {
      sources: { hospital: source, clinic: source },
      signs: { ...signs, itch: { level: 'today', sources: [] }, rash: { level: 'today', sources: ['hopsital'] } },
    });
    write('en/signs.json', { ...words, rahs: 'A new rash.' });
    const all = readSigns(folder);
    all.resolve(document({ signs: ['core'] }), 'en/treatments/chemotherapy');
    assert.deepEqual(all.problems, [
      'signs.json: rash: sources: expected an id of "sources", got "hopsital"',
      'signs.json: rash: expected a document that names it',
      'signs.json: itch: sources: expected at least one',
      'signs.json: itch: expected a document that names it',
      'signs.json: sources: clinic: expected a sign that cites it',
      'en/signs.json: expected a sign of signs.json, got "rahs"',
    ]);
  });

  it('have one level for all languages: words cannot bring another', () => {
    write('en/signs.json', { ...words, rash: { text: 'A new rash.', level: 'nextVisit' } });
    assert.throws(() => readSigns(folder), {
      problems: [`${folder}/en/signs.json: rash: expected a text, or { "text", "looks", "short" }`],
    });
  });

  it('are refused with the file, if it is no JSON', () => {
    writeFileSync(`${folder}/en/signs.json`, '{ "breathing": ');
    const { documents, problems } = readFolder(folder);
    assert.equal(documents.size, 0);
    assert.match(problems[0]!, /en\/signs\.json: expected JSON/);
  });

  it('leave alone what is no list of signs, for the schema to refuse', () => {
    for (const call of [7, null, { signs: 7 }, { signs: [7] }]) {
      const json = { call, sources: 7 };
      assert.deepEqual(readSigns(folder).resolve(json, 'en/guides/precautions'), json);
    }
    assert.equal(readSigns(folder).resolve(7, 'en/guides/precautions'), 7);
  });

  it('are on a wallet card in a few words, in its own language; what is no sign stays as it is', () => {
    const cards = (lang?: string) => ({ cards: [{ id: 'all', lang, signs: ['stroke', 'feeling cold'] }] });
    write('en/signs.json', { ...words, stroke: { ...words.stroke, short: 'stroke' } });
    const resolveCards = (lang?: string) => readSigns(folder).resolve(cards(lang), 'fr/treatments/chemotherapy');
    assert.deepEqual(resolveCards('en'), { cards: [{ id: 'all', lang: 'en', signs: ['stroke', 'feeling cold'] }] });
    assert.throws(() => resolveCards(), {
      message: 'fr/treatments/chemotherapy: cards: expected "short" for "stroke" in fr/signs.json',
    });
  });

  describe('of a site', () => {
    let site: string;
    beforeEach(() => {
      site = mkdtempSync(`${tmpdir()}/care-site-`);
      mkdirSync(`${site}/en`);
    });
    afterEach(() => rmSync(site, { recursive: true }));

    const siteSigns = () => readSigns(site, readSigns(folder));

    it('are its own and those that ship; an unknown one is left out with one warning, and the list stays', () => {
      writeFileSync(
        `${site}/signs.json`,
        JSON.stringify({ sources: { ours: source }, signs: { drain: { level: 'today', sources: ['ours'] } } }),
      );
      writeFileSync(`${site}/en/signs.json`, JSON.stringify({ drain: 'The drain is full.', rash: 'Any rash.' }));
      const all = siteSigns();
      const { call } = all.resolve(
        document({ signs: ['breathing', 'rahs', 'drain', 'rash'], today: ['You limp.'] }),
        'en/treatments/surgery',
      ) as { call: object };
      assert.deepEqual(call, {
        emergency: ['Trouble breathing.[^hospital]'],
        today: ['The drain is full.[^hospital]', 'Any rash.[^hospital]', 'You limp.'],
      });
      assert.deepEqual(all.warnings, [
        'en/treatments/surgery: call.signs: expected a sign of signs.json, got "rahs"; left out',
      ]);
      assert.deepEqual(all.problems, [], 'signs that ship may be unused here');
    });
  });
});

describe('documents that ship', () => {
  const read = (...calls: [key: string, call: object, revision?: number, cards?: object[]][]) => {
    const all = readSigns(locales);
    const documents = new Map(
      calls.map(([key, call, revision = 1, cards = []]) => {
        const [lang, kind, id] = key.split('/');
        all.resolve({ call, cards }, key);
        return [key, { lang, kind, id, revision } as unknown as CareDocument];
      }),
    );
    return shippedSignProblems(documents, all);
  };

  it('say nothing in words of their own when to call', () => {
    const call = { signs: ['breathing'], today: ['You yawn.'] };
    assert.deepEqual(read(['en/side-effects/fatigue', call, 1, [{ signs: ['fever', 'yawning'] }]]), [
      'en/side-effects/fatigue: call.today[0]: expected the id of a sign, got words',
      'en/side-effects/fatigue: cards[0].signs[1]: expected the id of a sign, got words',
    ]);
  });

  it('have the core signs, if they are treatments or guides', () => {
    assert.deepEqual(
      read(['en/treatments/chemotherapy', { signs: ['breathing'] }], ['en/side-effects/fatigue', { signs: [] }]),
      ['en/treatments/chemotherapy: call.signs: expected "core"'],
    );
  });

  it('name the same signs in every language, but for a translation that is behind', () => {
    assert.deepEqual(
      read(
        ['en/side-effects/fatigue', { signs: ['breathing', 'stroke'] }, 2],
        ['fr/side-effects/fatigue', { signs: ['breathing'] }, 2],
        ['es/side-effects/fatigue', { signs: ['breathing'] }],
      ),
      ['fr/side-effects/fatigue: call.signs: expected the same signs as in "en", in the same order'],
    );
  });

  it('begin with the core emergencies, each once', () => {
    const { documents, signs, problems } = readFolder(locales);
    assert.deepEqual(problems, []);
    assert.ok(signs.core.length >= 9);
    for (const [key, document] of documents) {
      if (document.kind !== 'treatments' && document.kind !== 'guides') continue;
      const emergencies = document.call?.emergency.map(plainText) ?? [];
      const expected = signs.core.map((id) => plainText(parseInline(signs.line(id, document.lang)!)));
      assert.deepEqual(emergencies.slice(0, expected.length), expected, key);
      assert.equal(new Set(emergencies).size, emergencies.length, `${key}: a sign is there twice`);
    }
  });
});

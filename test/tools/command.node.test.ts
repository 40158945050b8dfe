import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { isSealed } from '../../src/content/seal.js';
import { dist, locales } from '../../src/tools/paths.js';

/** The command as it ships, `dist/cli.js`, on a copy of what ships. */

const folder = mkdtempSync(join(tmpdir(), 'care-content-'));
after(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${dist}/cli.js`, ...args], { encoding: 'utf8', cwd: folder });
  return { code: status, out: stdout, err: stderr };
}

/** Changes one document of the copy. */
function change(place: string, edit: (document: Record<string, unknown>) => void): void {
  const file = `${folder}/locales/${place}.json`;
  const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  edit(document);
  writeFileSync(file, JSON.stringify(document));
}

describe('care-widgets check', () => {
  beforeEach(() => {
    rmSync(`${folder}/locales`, { recursive: true, force: true });
    cpSync(locales, `${folder}/locales`, { recursive: true });
  });

  it('passes on all that ships', () => {
    const { code, out, err } = run('check');
    assert.equal(err, '');
    assert.match(out, /^388 documents read, 0 problems, 0 hints$/m);
    assert.equal(code, 0);
  });

  const faults: [name: string, place: string, edit: (document: Record<string, unknown>) => void, sentence: RegExp][] = [
    ['a wrong type', 'en/side-effects/fatigue', (document) => (document.title = 7), /fatigue\.json: title: expected a text$/m],
    ['an unknown id', 'en/side-effects/fatigue', (document) => (document.related = ['no-such-effect']), /en\/side-effects\/fatigue: related: expected side-effects\/no-such-effect to exist in "en"/],
    ['a language one revision behind', 'en/side-effects/fatigue', (document) => (document.revision = 9), /fr\/side-effects\/fatigue: revision: expected 9 as in "en", got 1/],
    ['a link with a javascript: address', 'en/hotlines/american-cancer-society', (document) => (document.website = 'javascript:alert(1)'), /american-cancer-society\.json: website: expected an address that starts with https:/],
    ['an empty required field', 'fr/glossary/antibody', (document) => (document.title = ' '), /antibody\.json: title: expected a text that is not empty/],
    ['a glossary link that leads nowhere', 'en/side-effects/fatigue', (document) => (document.definition = 'A [word](term:no-such-word).'), /fatigue: term: expected glossary\/no-such-word to exist/],
    ['a document under another address', 'en/side-effects/fatigue', (document) => (document.id = 'tired'), /fatigue\.json: id: expected "fatigue" as in its address, got "tired"/],
  ];

  for (const [name, place, edit, sentence] of faults) {
    it(`fails with a sentence for ${name}`, () => {
      change(place, edit);
      const { code, err } = run('check');
      assert.match(err, sentence);
      assert.equal(code, 1);
    });
  }

  it('fails for broken JSON, and for a text that has no twin', () => {
    writeFileSync(`${folder}/locales/en/side-effects/fatigue.json`, '{');
    const { code, err } = run('check');
    assert.match(err, /fatigue\.json: expected JSON/);
    assert.match(err, /fr\/side-effects\/fatigue: expected its twin en\/side-effects\/fatigue/);
    assert.equal(code, 1);
  });

  it('hints at an overdue review and at a text that is hard to read, and passes', () => {
    change('en/side-effects/fatigue', (document) => (document.nextReview = '2020-01-01'));
    const hard = 'Notwithstanding considerable heterogeneity, immunological dysregulation characteristically necessitates multidisciplinary interdepartmental consideration regarding immunosuppression. ';
    change('en/side-effects/anemia', (document) => (document.when = [hard.repeat(15)]));
    const { code, out } = run('check');
    assert.match(out, /hint: en\/side-effects\/fatigue: nextReview: was due on 2020-01-01/);
    assert.match(out, /hint: en\/side-effects\/anemia: expected Flesch-Kincaid grade of 9, got \d\d/);
    assert.equal(code, 0);
  });
});

describe('care-widgets', () => {
  it('reports every document by language, as text and as a page', () => {
    const { out, code } = run('report');
    assert.equal(code, 0);
    assert.match(out, /^side-effects\/fatigue +1 +2026-11-25 +not yet/m);
    assert.equal(run('report', '--html', 'report.html').code, 0);
    const page = readFileSync(`${folder}/report.html`, 'utf8');
    assert.match(page, /<th scope="row">treatments\/immunotherapy<\/th>/);
  });

  it('makes an empty document, which check names until it is filled, and writes over nothing', () => {
    assert.equal(run('new', 'side-effects', 'ringing-ears', '--folder', 'own').code, 0);
    assert.ok(existsSync(`${folder}/own/fr/side-effects/ringing-ears.json`));
    const { code, err } = run('check', 'own');
    assert.match(err, /own\/en\/side-effects\/ringing-ears\.json: definition: expected a text that is not empty/);
    assert.equal(code, 1);
    assert.match(run('new', 'side-effects', 'ringing-ears', '--folder', 'own').err, /expected no such file yet/);
  });

  it('compiles a folder of one’s own, with the titles behind its links to what ships', () => {
    const own = {
      kind: 'side-effects', id: 'own', lang: 'en', revision: 1, updated: '2026-11-25', reviewed: null, title: 'Our card',
      definition: 'A **text**.', feelsLike: [], when: [], helps: [], call: {}, related: ['fatigue'], sources: [],
    };
    rmSync(`${folder}/own`, { recursive: true, force: true });
    cpSync(`${locales}/en/hotlines`, `${folder}/own/en/hotlines`, { recursive: true });
    cpSync(`${locales}/en/side-effects/fatigue.json`, `${folder}/own/en/side-effects/own.json`);
    writeFileSync(`${folder}/own/en/side-effects/own.json`, JSON.stringify(own));
    assert.equal(run('compile', 'own', '--out', 'out').err, '');
    const text = readFileSync(`${folder}/out/content/en/side-effects/own.json`, 'utf8');
    assert.ok(isSealed(text));
    const compiled = JSON.parse(text) as { related: unknown; definition: unknown };
    assert.deepEqual(compiled.related, [{ id: 'fatigue', title: 'Fatigue' }]);
    assert.deepEqual(compiled.definition, ['A ', { strong: ['text'] }, '.']);
  });

  it('answers a call that it does not understand with 2 and its usage', () => {
    for (const args of [['frobnicate'], ['check', 'no-such-folder'], ['new', 'poems', 'x'], ['new', 'glossary', 'Not An Id'], ['compile', 'own'], ['check', '--wrong']]) {
      const { code, err } = run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /care-widgets check \[folder\]/);
    }
    assert.equal(run('--help').code, 0);
  });
});

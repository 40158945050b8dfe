import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { compile, InvalidDocumentError } from '../../src/validation/compile.js';
import { kinds } from '../../src/core/kinds.js';
import { hasValidChecksum } from '../../src/core/checksum.js';
import { readSigns } from '../../src/tools/content/read-signs.js';
import { dist, filesBelow, locales } from '../../src/tools/paths.js';

/** Tests the built command, `dist/cli.js`, on a copy of the documents that ship. */

const folder = mkdtempSync(join(tmpdir(), 'care-content-'));
after(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  // The time limit ends a command that hangs, for instance while it reads a pipe.
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${dist}/cli.js`, ...args], {
    encoding: 'utf8',
    cwd: folder,
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Changes one document of the copy, by its key `{lang}/{kind}/{id}`. */
function change(key: string, edit: (document: Record<string, unknown>) => void): void {
  const file = `${folder}/locales/${key}.json`;
  const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  edit(document);
  writeFileSync(file, JSON.stringify(document));
}

/** Copies documents that ship to the command's default folder: all, or those with these ids, in every language. */
function copyDocuments(ids?: string[]): void {
  rmSync(`${folder}/locales`, { recursive: true, force: true });
  const pattern = ids && new RegExp(`/(${ids.join('|')})\\.json$`);
  for (const file of filesBelow(locales, pattern ?? /\.json$/))
    cpSync(`${locales}/${file}`, `${folder}/locales/${file}`);
}

describe('care-widgets check', () => {
  // A few documents are faster to check than all 398. Their links to others are resolved among the documents that ship.
  beforeEach(() => copyDocuments(['fatigue', 'anemia', 'antibody', 'american-cancer-society']));

  it('check finds no problems in the documents that ship', () => {
    copyDocuments();
    const { code, out, err } = run('check');
    assert.equal(err, '');
    assert.match(out, /^398 documents read, 0 problems, 0 hints$/m);
    assert.equal(code, 0);
  });

  const faults: [name: string, key: string, edit: (document: Record<string, unknown>) => void, sentence: RegExp][] = [
    [
      'a wrong type',
      'en/side-effects/fatigue',
      (document) => (document.title = 7),
      /fatigue\.json: title: expected a text$/m,
    ],
    [
      'an unknown id',
      'en/side-effects/fatigue',
      (document) => (document.related = ['no-such-effect']),
      /en\/side-effects\/fatigue: related: expected side-effects\/no-such-effect to exist in "en"/,
    ],
    [
      'a language one revision behind',
      'en/side-effects/fatigue',
      (document) => (document.revision = 9),
      /fr\/side-effects\/fatigue: revision: expected 9 as in "en", got \d/,
    ],
    [
      'a link with a javascript: URL',
      'en/hotlines/american-cancer-society',
      (document) => (document.website = 'javascript:alert(1)'),
      /american-cancer-society\.json: website: expected an address that starts with https:/,
    ],
    [
      'an empty required field',
      'fr/glossary/antibody',
      (document) => (document.title = ' '),
      /antibody\.json: title: expected a text that is not empty/,
    ],
    [
      'a link to a glossary term that does not exist',
      'en/side-effects/fatigue',
      (document) => (document.definition = 'A [word](term:no-such-word).'),
      /fatigue: term: expected glossary\/no-such-word to exist/,
    ],
    [
      'an id that differs from the file name',
      'en/side-effects/fatigue',
      (document) => (document.id = 'tired'),
      /fatigue\.json: id: expected "fatigue" as in its address, got "tired"/,
    ],
  ];

  for (const [name, key, edit, sentence] of faults) {
    it(`check reports ${name} with the file and the field`, () => {
      change(key, edit);
      const { code, out, err } = run('check');
      assert.match(out, sentence);
      assert.equal(err, '');
      assert.equal(code, 1);
    });
  }

  const nbsp = '\u00a0';
  const lostLinks: [name: string, markdown: string, got: RegExp][] = [
    [
      'a misspelled scheme',
      'A [word](terme:anemia).',
      /definition: expected a link to https:.*got "\[word\]\(terme:anemia\)"/,
    ],
    ['an ftp: URL', 'A [word](ftp://example.org/).', /definition: expected a link to https:.*got "\[word\]\(ftp:/],
    [
      'a javascript: URL',
      'A [word](javascript:alert(1)).',
      /definition: expected a link to https:.*got "\[word\]\(javascript:/,
    ],
    ['a relative URL', 'A [word](/contact).', /definition: expected a link to https:.*got "\[word\]\(\/contact\)"/],
    [
      'a no-break space before the id of a term',
      `A [word](term:${nbsp}anemia).`,
      /definition: expected a link to https:.*got "\[word\]\(term:\\u00a0anemia\)"/,
    ],
    [
      'a no-break space after the id of a term',
      `A [word](term:anemia${nbsp}).`,
      /got "\[word\]\(term:anemia\\u00a0\)"/,
    ],
    [
      'a space before the parenthesis',
      'A [word] (term:anemia).',
      /definition\.0: expected "\[words\]\(address\)".*got "\[word\] \(term:…/,
    ],
    [
      'a space within the parentheses',
      'A [word](term: anemia).',
      /definition\.0: expected "\[words\]\(address\)".*got "\[word\]\(…"/,
    ],
    [
      'brackets of full width',
      'A ［word］（term:anemia）.',
      /definition\.0: expected "\[words\]\(address\)".*got "［word］（term:…/,
    ],
    [
      'strong words in brackets of their own',
      'A [**word**] (term:anemia).',
      /expected "\[words\]\(address\)".*got "\(term:…/,
    ],
  ];
  for (const [name, markdown, got] of lostLinks) {
    it(`check reports a Markdown link that would be lost: ${name}`, () => {
      change('en/side-effects/fatigue', (document) => (document.definition = markdown));
      const { code, out } = run('check');
      assert.match(out, got);
      assert.equal(code, 1);
    });
  }

  it('check reports a link in a title, which cannot have links', () => {
    change('en/side-effects/fatigue', (document) => (document.title = 'Fatigue, or [anemia](term:anemia)'));
    assert.match(
      run('check').out,
      /fatigue\.json: title: expected "\[words\]\(address\)" in a text that may have links/,
    );
  });

  it('check accepts a file that starts with a byte order mark', () => {
    const file = `${folder}/locales/en/side-effects/fatigue.json`;
    writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`);
    assert.equal(run('check').code, 0);
  });

  it('check gives a hint about English text in a French document', () => {
    const { definition } = JSON.parse(readFileSync(`${folder}/locales/en/side-effects/fatigue.json`, 'utf8')) as {
      definition: string;
    };
    change('fr/side-effects/fatigue', (document) => (document.definition = definition));
    const { code, out } = run('check');
    assert.match(out, /hint: fr\/side-effects\/fatigue: definition\.0: the same words as in "en": "/);
    assert.match(out, /1 hint$/m);
    assert.equal(code, 0);
  });

  it('check gives a hint about a threshold that differs between languages, in any notation of numbers', () => {
    const call = (sign: string) => (document: Record<string, unknown>) =>
      (document.call = { emergency: [], today: [sign], nextVisit: [] });
    change('en/side-effects/fatigue', call('Your temperature is 38.5 °C (101.3 °F) or more at 5 p.m.'));
    change('fr/side-effects/fatigue', call('Votre température est de 38,5 °C (101,3 °F) ou plus à 17 h.'));
    change('es/side-effects/fatigue', call('Su temperatura es de 38 °C (101,3 °F) o más a las 17 h.'));
    change('ar/side-effects/fatigue', call('درجة حرارتك ٣٨٫٥ °م (١٠١٫٣ °ف) أو أكثر الساعة ١٧.'));
    const { out, code } = run('check');
    assert.match(
      out,
      /hint: es\/side-effects\/fatigue: call\.today\.0\.0: expected the numbers of "en", 17, 38\.5, 101\.3, got 17, 38, 101\.3/,
    );
    assert.match(out, /1 hint$/m);
    assert.equal(code, 0);
  });

  it('check reports malformed JSON, and a document without its counterpart in the other required language', () => {
    copyDocuments();
    writeFileSync(`${folder}/locales/en/side-effects/fatigue.json`, '{');
    const { code, out } = run('check');
    assert.match(out, /fatigue\.json: expected JSON/);
    assert.match(out, /^397 documents read, 2 problems, 0 hints$/m);
    assert.match(out, /fr\/side-effects\/fatigue: expected its twin en\/side-effects\/fatigue/);
    assert.equal(code, 1);
  });

  it('check gives hints about an overdue review and a text that is hard to read, and exits with 0', () => {
    change('en/side-effects/fatigue', (document) => (document.nextReview = '2020-01-01'));
    const hard =
      'Notwithstanding considerable heterogeneity, immunological dysregulation characteristically necessitates multidisciplinary interdepartmental consideration regarding immunosuppression. ';
    change('en/side-effects/anemia', (document) => (document.when = [hard.repeat(15)]));
    const { code, out } = run('check');
    assert.match(out, /hint: en\/side-effects\/fatigue: nextReview: was due on 2020-01-01/);
    assert.match(out, /hint: en\/side-effects\/anemia: expected Flesch-Kincaid grade of 9, got \d\d/);
    assert.match(out, /hint: en\/side-effects\/anemia: when: expected Flesch-Kincaid grade of 9, got \d\d/);
    assert.equal(code, 0);
  });
});

describe('messages of care-widgets check', () => {
  const ownFolder = `${folder}/own-line`;
  const line = JSON.parse(readFileSync(`${locales}/en/hotlines/national-cancer-institute.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  beforeEach(() => rmSync(ownFolder, { recursive: true, force: true }));

  function checkHotline(document: unknown): { code: number | null; out: string } {
    mkdirSync(`${ownFolder}/en/hotlines`, { recursive: true });
    writeFileSync(`${ownFolder}/en/hotlines/national-cancer-institute.json`, JSON.stringify(document));
    return run('check', 'own-line');
  }

  it('check uses the singular and the plural in its summary', () => {
    assert.match(checkHotline({ ...line, organization: '' }).out, /^0 documents read, 1 problem, 0 hints$/m);
    assert.match(checkHotline({ ...line, organization: '', who: '' }).out, /^0 documents read, 2 problems, 0 hints$/m);
    assert.match(checkHotline(line).out, /^1 document read, 0 problems, 0 hints$/m);
  });

  it('check prints each problem on a line of its own', () => {
    const { out } = checkHotline({ kind: 'hotlines' });
    const lines = out.trim().split('\n');
    assert.ok(lines.length > 8);
    assert.equal(lines.at(-1), `0 documents read, ${lines.length - 1} problems, 0 hints`);
    for (const problem of lines.slice(0, -1))
      assert.match(problem, /^own-line\/en\/hotlines\/national-cancer-institute\.json: [\w.$]+: expected /);
  });

  it('check explains a mistake in opening hours in terms that an author knows', () => {
    const hours = line.hours as { timeZone: string; weekly: object[] };
    const week = (range: object) => ({ ...hours, weekly: [{ days: ['mon'], from: '09:00', to: '17:00', ...range }] });
    for (const [wrong, sentence] of [
      [week({ days: ['monday'] }), 'hours.weekly.0.days.0: expected one of mon, tue, wed, thu, fri, sat, sun'],
      [week({ days: 'mon' }), 'hours.weekly.0.days: expected a list, got "mon"'],
      [week({ days: [] }), 'hours.weekly.0.days: expected days such as "mon"'],
      [week({ from: '9 am' }), 'hours.weekly.0.from: expected a time such as "09:00"'],
      [week({ to: undefined }), 'hours.weekly.0.to: expected this field, which is missing'],
      [{ ...hours, timeZone: 'Quebec time' }, 'hours.timeZone: expected a time zone such as "America/Toronto"'],
      [{ ...hours, weekly: [] }, 'hours.weekly: expected at least one entry'],
      ['9 to 5', 'hours: expected an object, got "9 to 5"'],
    ] as const) {
      const { code, out } = checkHotline({ ...line, hours: wrong });
      assert.ok(out.includes(`: ${sentence}\n`), `${sentence}\n${out}`);
      assert.equal(code, 1);
    }
  });

  /** Reduces a document: a list keeps one entry of each structure, since entries of the same structure have the same schema. */
  function condensed(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, condensed(inner)]));
    return [...new Map(value.map(condensed).map((entry) => [structureOf(entry), entry])).values()];
  }

  function structureOf(value: unknown): string {
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' ? inner : typeof inner));
  }

  /** Yields a value with each of its nested values replaced by several wrong ones. */
  function* mutations(value: unknown): Generator {
    yield* [undefined, null, 7, 7.5, 'x'.repeat(6000), true, [], {}, [[]], Array(600).fill('x')];
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      for (const wrong of mutations(inner))
        yield Array.isArray(value) ? value.with(Number(key), wrong) : { ...value, [key]: wrong };
  }

  it('check never prints a raw message of the validation library', () => {
    for (const kind of kinds) {
      const [file] = filesBelow(`${locales}/en/${kind}`, /\.json$/);
      const json: unknown = JSON.parse(readFileSync(`${locales}/en/${kind}/${file!}`, 'utf8'));
      const document = condensed(readSigns(locales).resolve(json, `en/${kind}/${file!}`));
      compile(document, kind, file!);
      for (const wrong of mutations(document)) {
        try {
          compile(wrong, kind, file!);
        } catch (error) {
          const sentences = error instanceof InvalidDocumentError ? error.problems : [(error as Error).message];
          for (const sentence of sentences)
            assert.match(sentence, /: expected (?!.*\b(Invalid|undefined|Object|Array|NaN|received)\b)/);
        }
      }
    }
  });
});

describe('care-widgets installed in a project', () => {
  const project = mkdtempSync(join(tmpdir(), 'care-installed-'));
  const installed = `${project}/node_modules/care-widgets`;
  before(() => {
    cpSync(dist, `${installed}/dist`, { recursive: true });
    writeFileSync(`${installed}/package.json`, '{ "name": "care-widgets", "type": "module" }');
  });
  after(() => rmSync(project, { recursive: true }));

  function runInstalled(...args: string[]): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${installed}/dist/cli.js`, ...args], {
      encoding: 'utf8',
      cwd: project,
    });
    return { code: status, out: stdout, err: stderr };
  }

  it('report lists the documents that ship if the project has none of its own', () => {
    const { code, out, err } = runInstalled('report');
    assert.equal(err, '');
    assert.match(out, /^side-effects\/fatigue +\d +\d{4}-\d\d-\d\d /m);
    assert.equal(code, 0);
  });

  it('check accepts the files of sources and the English copies in a compiled folder', () => {
    const { code, out } = runInstalled('check', 'node_modules/care-widgets/dist/content');
    assert.equal(out, '398 documents read, 0 problems, 0 hints\n');
    assert.equal(code, 0);
  });

  it('check reports a document in the wrong language that is not a copy of the English one', () => {
    cpSync(`${dist}/content`, `${project}/content`, { recursive: true });
    const file = `${project}/content/es/guides/precautions.json`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('"title":"', '"title":"Other '));
    assert.match(
      runInstalled('check', 'content').out,
      /precautions\.json: lang: expected "es" as in its address, got "en"/,
    );
  });

  const read = (file: string) => readFileSync(`${project}/${file}`, 'utf8');

  describe('care-widgets copy', () => {
    const target = `${project}/public/care-widgets`;
    beforeEach(() => rmSync(target, { recursive: true, force: true }));

    it('copy copies what a server needs, in the selected languages and in English', () => {
      const { code, out, err } = runInstalled('copy', 'public/care-widgets', '--langs', 'es');
      assert.equal(err, '');
      assert.match(out, /^\d+ files copied to public\/care-widgets, with texts in en, es$/m);
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(target).sort(), [
        'builder-preview.html',
        'builder-preview.js',
        'builder.css',
        'builder.html',
        'builder.js',
        'card.png',
        'care',
        'care-widgets.css',
        'care-widgets.js',
        'content',
        'embed-page.js',
        'embed.html',
        'embed.js',
        'integrity.json',
        'pages',
        'privacy.json',
        'static',
      ]);
      for (const kind of ['content', 'pages', 'static'])
        assert.deepEqual(
          readdirSync(`${target}/${kind}`).filter((name) => name !== 'index.html'),
          ['en', 'es'],
          kind,
        );
      assert.deepEqual(readdirSync(`${target}/care`), readdirSync(`${dist}/care`));
    });

    it('copy removes languages that are not copied from documents, and renews their checksums', () => {
      for (const [langs, offered] of [
        ['es', ['en', 'es']],
        ['en', ['en']],
      ] as const) {
        runInstalled('copy', 'public/care-widgets', '--langs', langs);
        const text = readFileSync(`${target}/content/en/treatments/immunotherapy.json`, 'utf8');
        assert.ok(hasValidChecksum(text));
        const { existsIn, preview } = JSON.parse(text) as { existsIn: string[]; preview: unknown };
        assert.deepEqual(existsIn, offered);
        const markups = [
          JSON.stringify(preview),
          readFileSync(`${target}/static/en/treatment-explainer/immunotherapy.html`, 'utf8'),
        ];
        for (const markup of markups) {
          assert.doesNotMatch(markup, /Français|العربية/);
          assert.equal(/care-languages/.test(markup), offered.length > 1);
          assert.equal(/Español/.test(markup), offered.length > 1);
        }
      }
    });

    it('copy lists only the copied pages in pages/index.html', () => {
      runInstalled('copy', 'public/care-widgets', '--langs', 'fr');
      const listed = [...read('public/care-widgets/pages/index.html').matchAll(/href="([^"]+\.html)"/g)].map(
        ([, url]) => url!,
      );
      assert.deepEqual(listed.sort(), filesBelow(`${target}/pages`, /\/.*\.html$/).sort());
    });

    it('copy --static-host writes a folder for hosts without server configuration', () => {
      const { out } = runInstalled('copy', 'public/care-widgets', '--langs', 'fr', '--static-host');
      const files = filesBelow(target, /./);
      assert.match(out, new RegExp(`^${files.length} files copied`));
      // The limit of Cloudflare Pages for an upload by drag and drop.
      assert.ok(files.length < 1000, String(files.length));
      for (const file of [
        '.nojekyll',
        '_headers',
        '404.html',
        'index.html',
        'builder.html',
        'builder.js',
        'builder.css',
        'static/fr/side-effect-card/fatigue.oembed.json',
      ])
        assert.ok(files.includes(file), file);
      assert.deepEqual(
        files.filter((file) => /^static\/.*\.html$/.test(file)),
        [],
      );
      assert.match(read('public/care-widgets/_headers'), /^\/\*\n  Access-Control-Allow-Origin: \*$/m);
      for (const [, url] of read('public/care-widgets/index.html').matchAll(/href="([a-z/]+\.html)/g))
        assert.ok(files.includes(url!), url);
      // Jekyll, which .nojekyll turns off on GitHub Pages, would leave out these files.
      assert.deepEqual(
        files.filter((file) => /(^|\/)[._]/.test(file)),
        ['.nojekyll', '_headers'],
      );
      const hashes = JSON.parse(read('public/care-widgets/integrity.json')) as Record<string, string>;
      assert.deepEqual(
        Object.keys(hashes).filter((file) => !files.includes(file)),
        [],
      );
    });

    it('copy copies all languages unchanged without --langs', () => {
      runInstalled('copy', 'public/care-widgets');
      for (const file of [
        'content/fr/treatments/immunotherapy.json',
        'embed.html',
        'static/fr/side-effect-card/fatigue.html',
        'pages/fr/side-effect-card/fatigue.html',
      ]) {
        assert.equal(readFileSync(`${target}/${file}`, 'utf8'), readFileSync(`${dist}/${file}`, 'utf8'), file);
      }
    });

    it('copy writes the site’s hotline, content folder and base URL into the pages', () => {
      runInstalled(
        'copy',
        'public/care-widgets',
        '--langs',
        'fr',
        '--hotline',
        'our-line',
        '--content-base',
        '/our-texts/"><b>',
        '--base',
        'https://our.example/care',
      );
      for (const page of ['embed.html', 'pages/fr/side-effect-card/fatigue.html']) {
        assert.match(
          read(`public/care-widgets/${page}`),
          /<script[^>]* data-hotline="our-line" data-content-base="\/our-texts\/&quot;&gt;&lt;b&gt;"[^>]*care-widgets\.js"/,
          page,
        );
      }
      for (const file of [
        'pages/fr/side-effect-card/fatigue.html',
        'static/fr/side-effect-card/fatigue.html',
        'static/fr/side-effect-card/fatigue.oembed.json',
      ]) {
        assert.match(read(`public/care-widgets/${file}`), /https:\/\/our\.example\/care\//, file);
        assert.doesNotMatch(read(`public/care-widgets/${file}`), /\.\.\/\.\.\//, file);
      }
      const hashes = JSON.parse(read('public/care-widgets/integrity.json')) as Record<string, string>;
      for (const [file, hash] of Object.entries(hashes)) {
        assert.equal(
          hash,
          `sha384-${createHash('sha384')
            .update(readFileSync(`${target}/${file}`))
            .digest('base64')}`,
          file,
        );
      }
      assert.ok(
        hashes['embed.html'] && hashes['care-widgets.js'] && hashes['content/fr/treatments/immunotherapy.json'],
      );
    });

    it('copy exits with 2 and copies nothing if its arguments are invalid', () => {
      for (const args of [
        ['copy'],
        ['copy', 'public/care-widgets', '--langs', 'xx'],
        ['copy', 'public/care-widgets', '--base', 'our.example'],
      ]) {
        assert.equal(runInstalled(...args).code, 2, args.join(' '));
        assert.ok(!existsSync(target));
      }
    });

    it('copy keeps older files, which pinned script tags may still load', () => {
      mkdirSync(`${target}/care`, { recursive: true });
      writeFileSync(`${target}/care/care-widgets-000000.js`, 'older');
      runInstalled('copy', 'public/care-widgets', '--langs', 'en');
      assert.ok(existsSync(`${target}/care-widgets.js`));
      assert.equal(readFileSync(`${target}/care/care-widgets-000000.js`, 'utf8'), 'older');
    });
  });

  describe('care-widgets pages', () => {
    const out = `${project}/public/health`;
    beforeEach(() => rmSync(out, { recursive: true, force: true }));

    it('pages writes a page for every document from a template, and a list of them', () => {
      writeFileSync(
        `${project}/ours.html`,
        '<!doctype html><html lang="{{ lang }}" dir="{{dir}}"><title>{{title}} | Our hospital</title>{{head}}<header>Our header</header>{{content}}<script async src="{{base}}care-widgets.js" data-link-template="/health/{lang}/{kind}/{id}.html"></script>',
      );
      const {
        code,
        out: stdout,
        err,
      } = runInstalled(
        'pages',
        'public/health',
        '--template',
        'ours.html',
        '--base',
        '/care',
        '--langs',
        'fr,ar',
        '--address',
        'https://our.example/health',
      );
      assert.equal(err, '');
      assert.match(stdout, /^510 pages written to public\/health/);
      assert.equal(code, 0);
      const page = read('public/health/fr/side-effects/fatigue.html');
      assert.match(page, /<html lang="fr" dir="ltr"><title>Fatigue \| Our hospital<\/title>/);
      assert.match(
        page,
        /<header>Our header<\/header><side-effect-card effect="fatigue" lang="fr" heading-level="1">Fatigue – <a href="tel:\+18003630063">/,
      );
      assert.match(page, /<meta property="og:image" content="https:\/\/our\.example\/care\/card\.png">/);
      assert.match(
        page,
        /<meta property="og:url" content="https:\/\/our\.example\/health\/fr\/side-effects\/fatigue\.html">/,
      );
      assert.match(
        page,
        /src="\/care\/care-widgets\.js" data-link-template="\/health\/\{lang\}\/\{kind\}\/\{id\}\.html"/,
      );
      const listed = JSON.parse(read('public/health/pages.json')) as {
        lang: string;
        kind: string;
        id: string;
        address: string;
      }[];
      assert.deepEqual(listed.map(({ address }) => address).sort(), filesBelow(out, /\/.*\.html$/));
      for (const { lang, kind, id, address } of listed) assert.equal(address, `${lang}/${kind}/${id}.html`);
      assert.match(read('public/health/index.html'), /href="ar\/guides\/precautions\.html"/);
      // The English document is shown for a language that lacks it.
      assert.match(read('public/health/ar/guides/precautions.html'), /<care-guide guide="precautions" lang="ar"/);
      assert.match(
        read('public/health/fr/glossary/t-cell.html'),
        /<h1 lang="fr">[^<]+<\/h1><p lang="fr">[^<]{20,}<\/p>/,
      );
    });

    it('pages includes documents of the site’s own with --texts', () => {
      const file = `${project}/our-texts/fr/hotlines/our-line.json`;
      mkdirSync(join(file, '..'), { recursive: true });
      const line = JSON.parse(readFileSync(`${locales}/fr/hotlines/canadian-cancer-society.json`, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...line, id: 'our-line', title: 'Notre ligne <b>' }));
      runInstalled('pages', 'public/health', '--base', '/care', '--langs', 'fr', '--texts', 'our-texts');
      assert.match(read('public/health/fr/hotlines/our-line.html'), /<title>Notre ligne &lt;b&gt;<\/title>/);
    });

    it('pages rejects a template with an unknown placeholder, and a call without --base', () => {
      writeFileSync(`${project}/wrong.html`, '<title>{{titel}}</title>');
      const { code, err } = runInstalled('pages', 'public/health', '--template', 'wrong.html', '--base', '/care');
      assert.match(err, /^\{\{titel\}\}: expected one of \{\{lang\}\}, /);
      assert.equal(code, 1);
      assert.equal(runInstalled('pages', 'public/health').code, 2);
    });
  });

  it('new writes a document whose $schema is the path of an existing file', () => {
    for (const path of ['own', 'public/texts/own']) {
      assert.equal(runInstalled('new', 'hotlines', 'our-line', '--folder', path).code, 0);
      const file = `${project}/${path}/fr/hotlines/our-line.json`;
      const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
      assert.match($schema, /^(\.\.\/)+node_modules\/care-widgets\/dist\/schema\/hotlines\.schema\.json$/);
      assert.ok(existsSync(join(file, '..', $schema)));
    }
  });

  it('new writes a hotline with opening hours to fill in', () => {
    runInstalled('new', 'hotlines', 'day-line', '--folder', 'own', '--lang', 'en');
    const file = `${project}/own/en/hotlines/day-line.json`;
    const empty = JSON.parse(readFileSync(file, 'utf8')) as object;
    assert.match(runInstalled('check', 'own').out, /day-line\.json: hours\.timeZone: expected a time zone such as/);
    rmSync(`${project}/own`, { recursive: true });
    mkdirSync(`${project}/own/en/hotlines`, { recursive: true });
    const filled = {
      title: 'Our line',
      organization: 'Our hospital',
      who: 'A nurse.',
      number: { dial: '+15145550199', shown: '514-555-0199' },
      hours: { timeZone: 'America/Toronto', weekly: [{ days: ['mon', 'tue'], from: '08:00', to: '16:00' }] },
    };
    writeFileSync(file, JSON.stringify({ ...empty, ...filled }));
    assert.equal(runInstalled('check', 'own').out, '1 document read, 0 problems, 0 hints\n');
  });
});

describe('care-widgets report, new and compile', () => {
  before(() => copyDocuments());

  it('report lists every document by language, as text and as an HTML page', () => {
    const { out, code } = run('report');
    assert.equal(code, 0);
    assert.match(out, /^side-effects\/fatigue +\d +\d{4}-\d\d-\d\d +not yet/m);
    assert.equal(run('report', '--html', 'report.html').code, 0);
    const page = readFileSync(`${folder}/report.html`, 'utf8');
    assert.match(page, /<th scope="row">treatments\/immunotherapy<\/th>/);
  });

  it('report --signs lists every sign once, the most urgent first, with its words, sources and texts', () => {
    copyDocuments();
    const { out, code } = run('report', '--signs');
    assert.equal(code, 0);
    assert.match(
      out,
      /^chest-pain\n {2}level: emergency, core\n {2}en: Chest pain.*\n {2}fr: .*poitrine.*\n {2}sources: .*https:.*\n {2}used in: .*treatments\/chemotherapy/m,
    );
    const levels = [...out.matchAll(/^ {2}level: (\w+)/gm)].map(([, level]) => level);
    const order = ['emergency', 'today', 'nextVisit'];
    assert.deepEqual(
      levels,
      levels.toSorted((one, other) => order.indexOf(one!) - order.indexOf(other!)),
    );
    assert.doesNotMatch(out, /: missing$|used in: nothing/m);
    assert.equal(run('report', '--signs', '--html', 'signs.html').out, 'signs.html written\n');
    const page = readFileSync(`${folder}/signs.html`, 'utf8');
    assert.match(page, /<caption>Emergency: \d+<\/caption>/);
    assert.match(page, /<th scope="row">chest-pain \(core\)<\/th><td lang="en">Chest pain/);
  });

  it('new writes an empty document, which check reports until it is filled in, and overwrites no file', () => {
    assert.equal(run('new', 'side-effects', 'ringing-ears', '--folder', 'own').code, 0);
    assert.ok(existsSync(`${folder}/own/fr/side-effects/ringing-ears.json`));
    const { code, out } = run('check', 'own');
    assert.match(out, /own\/en\/side-effects\/ringing-ears\.json: definition: expected a text that is not empty/);
    assert.equal(code, 1);
    assert.match(run('new', 'side-effects', 'ringing-ears', '--folder', 'own').err, /expected no such file yet/);
  });

  it('compile adds the titles of documents that ship to a site’s own documents that link to them', () => {
    const own = {
      kind: 'side-effects',
      id: 'own',
      lang: 'en',
      revision: 1,
      updated: '2026-11-25',
      reviewed: null,
      title: 'Our card',
      definition: 'A **text**.',
      feelsLike: [],
      when: [],
      helps: [],
      call: {},
      related: ['fatigue'],
      sources: [],
    };
    rmSync(`${folder}/own`, { recursive: true, force: true });
    cpSync(`${locales}/en/hotlines`, `${folder}/own/en/hotlines`, { recursive: true });
    cpSync(`${locales}/en/side-effects/fatigue.json`, `${folder}/own/en/side-effects/own.json`);
    writeFileSync(`${folder}/own/en/side-effects/own.json`, JSON.stringify(own));
    assert.equal(run('compile', 'own', '--out', 'out').err, '');
    const text = readFileSync(`${folder}/out/content/en/side-effects/own.json`, 'utf8');
    assert.ok(hasValidChecksum(text));
    const compiled = JSON.parse(text) as { related: unknown; definition: unknown };
    assert.deepEqual(compiled.related, [{ id: 'fatigue', title: 'Fatigue' }]);
    assert.deepEqual(compiled.definition, ['A ', { strong: ['text'] }, '.']);
  });

  it('care-widgets exits with 2 and prints its usage if its arguments are invalid', () => {
    for (const args of [
      ['frobnicate'],
      ['check', 'no-such-folder'],
      ['new', 'poems', 'x'],
      ['new', 'glossary', 'Not An Id'],
      ['compile', 'own'],
      ['check', '--wrong'],
    ]) {
      const { code, err } = run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /care-widgets check \[folder\]/);
    }
    assert.equal(run('--help').code, 0);
  });
});

describe('care-widgets with an untrusted folder', () => {
  const given = `${folder}/given`;
  const file = `${given}/en/side-effects/fatigue.json`;
  const secret = `${folder}/secret.txt`;
  beforeEach(() => {
    rmSync(given, { recursive: true, force: true });
    mkdirSync(`${given}/en/side-effects`, { recursive: true });
    cpSync(`${locales}/en/hotlines`, `${given}/en/hotlines`, { recursive: true });
    cpSync(`${locales}/en/side-effects/fatigue.json`, file);
    writeFileSync(secret, 'the-secret-word');
  });

  /** Characters that a terminal interprets, or that reorder text; line feeds are split off before. */
  const controlCharacters = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

  function runWithoutControlCharacters(...args: string[]): string {
    const { out, err } = run(...args);
    for (const line of `${out}${err}`.split('\n')) assert.doesNotMatch(line, controlCharacters, JSON.stringify(line));
    return out + err;
  }

  const sequence = '\u001b]0;All is well\u0007\u001b[2J\u009b31m\u202eevil\u2028';

  it('check and report escape control characters in a document', () => {
    const document = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(
      file,
      JSON.stringify({
        ...document,
        reviewed: { by: `Dr. ${sequence}\n0 problems`, credentials: 'MD', on: '2026-11-25' },
      }),
    );
    runWithoutControlCharacters('check', 'given');
    runWithoutControlCharacters('report', 'given');
    assert.equal(run('report', 'given', '--html', 'given.html').out, 'given.html written\n');
    assert.doesNotMatch(readFileSync(`${folder}/given.html`, 'utf8').replaceAll('\n', ''), controlCharacters);
    writeFileSync(file, `{ "title": "${sequence}\n388 documents read, 0 problems, 0 hints\n" }`);
    const output = runWithoutControlCharacters('check', 'given');
    assert.match(output, /fatigue\.json: expected JSON/);
    assert.doesNotMatch(output, /^398 documents/m);
  });

  it('check and report escape control characters in file names and arguments', () => {
    writeFileSync(`${given}/en/side-effects/\u001b[2Jevil.json`, '{}');
    assert.match(runWithoutControlCharacters('check', 'given'), /side-effects\/\\u001b\[2Jevil\.json: /);
    runWithoutControlCharacters('report', 'given');
    assert.match(runWithoutControlCharacters('check', `no-such-\u001b[2J`), /no-such-\\u001b\[2J: expected a folder/);
  });

  it('report escapes markup in its HTML page, whose policy allows no scripts', () => {
    const markup = '</td><script>alert(1)</script><img src=x onerror=alert(1)>';
    const document = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...document, reviewed: { by: markup, credentials: 'MD', on: '2026-11-25' } }));
    run('report', 'given', '--html', 'given.html');
    const page = readFileSync(`${folder}/given.html`, 'utf8');
    assert.match(page, /&lt;script&gt;/);
    assert.doesNotMatch(page, /<script|<img/);
    assert.match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    );
  });

  it('check, report and compile read no file outside the folder through a symbolic link', () => {
    symlinkSync(secret, `${given}/en/side-effects/linked.json`);
    for (const command of ['check', 'report']) {
      const { out, err, code } = run(command, 'given');
      assert.doesNotMatch(out + err, /the-secret/);
      assert.match(
        out + err,
        /en\/side-effects\/linked\.json: expected a file of the folder, got a link that leads out of it$/m,
      );
      assert.equal(code, 1);
    }
    assert.equal(run('compile', 'given', '--out', 'compiled').code, 1);
  });

  it('check follows no symbolic links to folders, outside or in a cycle', () => {
    mkdirSync(`${folder}/outside/side-effects`, { recursive: true });
    writeFileSync(`${folder}/outside/side-effects/hidden.json`, 'the-secret-word');
    symlinkSync(`${folder}/outside`, `${given}/xx`);
    for (const name of ['one', 'two', 'three']) symlinkSync('..', `${given}/en/${name}`);
    const { out, err } = run('check', 'given');
    assert.doesNotMatch(out + err, /the-secret|hidden/);
    assert.match(out, /given\/xx: expected a folder, got a link to one$/m);
    assert.match(out, /^7 documents read/m);
  });

  it('check reads no pipe through a symbolic link, which would hang', () => {
    const made = spawnSync('mkfifo', [`${given}/pipe`]);
    assert.equal(made.status, 0);
    symlinkSync('../../pipe', `${given}/en/hotlines/pipe.json`);
    const { out } = run('check', 'given');
    assert.match(out, /pipe\.json: expected a file, got a link to a pipe or a device$/m);
    assert.match(out, /^7 documents read/m);
  });

  it('check accepts a symbolic link as the folder itself, and links to files within it', () => {
    symlinkSync(given, `${folder}/linked`);
    symlinkSync('american-cancer-society.json', `${given}/en/hotlines/again.json`);
    const { out } = run('check', 'linked');
    assert.match(out, /again\.json: id: expected "again" as in its address/);
    assert.match(out, /^7 documents read/m);
    rmSync(`${folder}/linked`);
  });

  it('new writes no file outside the folder', () => {
    const before = readdirSync(folder, { recursive: true });
    for (const lang of ['../..', '../../', 'en,../../evil', '/tmp', 'en/../../evil', '', 'en,', 'con\u0000', '.']) {
      const { code, err } = run(
        'new',
        'side-effects',
        'ringing-ears',
        '--folder',
        'given',
        '--lang',
        lang.replace('\u0000', '\\0'),
      );
      assert.equal(code, 2, lang);
      assert.match(err, /^new: --lang: expected languages such as "en,fr", got ".*"$/m);
    }
    assert.deepEqual(readdirSync(folder, { recursive: true }), before);
    symlinkSync(folder, `${given}/fr`);
    const { code, err } = run('new', 'side-effects', 'ringing-ears', '--folder', 'given', '--lang', 'fr');
    assert.match(err, /given\/fr: expected a folder, got a link to one$/m);
    assert.equal(code, 1);
    symlinkSync(`${folder}/written.json`, `${given}/en/side-effects/ringing-ears.json`);
    assert.equal(run('new', 'side-effects', 'ringing-ears', '--folder', 'given', '--lang', 'en').code, 1);
    assert.ok(!existsSync(`${folder}/written.json`) && !existsSync(`${folder}/side-effects`));
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dist, locales } from '../../src/tools/paths.js';
import { seen, siteForEachTest } from '../built/site.js';

/** A text's whole turn: a packet, a clinician's findings, a correction, the sign-off, and a word that somebody changes later. */

const site = siteForEachTest();
const folder = mkdtempSync(`${tmpdir()}/care-turn-`);
after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${dist}/cli.js`, ...args], {
    encoding: 'utf8',
    cwd: folder,
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
};

const text = `${folder}/texts/en/side-effects/fatigue.json`;
const findings = `${folder}/texts/reviews/fatigue.json`;
const replaceIn = (file: string, before: string, after: string) => {
  const content = readFileSync(file, 'utf8');
  assert.ok(content.includes(before), `expected "${before}" in ${file}`);
  writeFileSync(file, content.replace(before, after));
};

before(() => {
  for (const lang of ['en', 'fr'])
    cpSync(`${locales}/${lang}/side-effects/fatigue.json`, `${folder}/texts/${lang}/side-effects/fatigue.json`);
});

const signOff = () =>
  run(
    ...['sign-off', 'fatigue', '--folder', 'texts', '--lang', 'en', '--by', 'Marie Roy', '--credentials', 'RN'],
    ...['--on', '2026-11-01'],
  );

/** What readers of the compiled text see. */
async function reading(): Promise<Page> {
  const { code, err } = run('compile', 'texts', '--out', 'public');
  assert.equal(err, '');
  assert.equal(code, 0);
  const compiled = readFileSync(`${folder}/public/content/en/side-effects/fatigue.json`, 'utf8');
  site.intercept = ({ url }, response) =>
    url === '/own/content/en/side-effects/fatigue.json' &&
    Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(compiled));
  const { page } = await site.visit(
    `<side-effect-card effect="fatigue" content-base="${site.base}own/"></side-effect-card>${site.tag()}`,
  );
  await page.getByRole('heading', { name: 'Fatigue' }).waitFor();
  return page;
}

describe('the turn of a text through a review', () => {
  it('begins with a packet that counts what there is to read', async () => {
    const { code, out } = run('review', 'fatigue', '--folder', 'texts', '--out', 'packet.html', '--form', findings);
    assert.equal(out, `packet.html written\n${findings} written\n`);
    assert.equal(code, 0);
    const { page } = await site.visit(
      readFileSync(`${folder}/packet.html`, 'utf8').replace('<!doctype html>', '<!doctype html> '),
    );
    await seen(page, 'Fatigue · Fatigue');
    await seen(page, 'of which state something medical');
    assert.equal(await page.getByText('Changed since the review').count(), 0);
    // Each part beside its twin, with three boxes and a line for words in each language.
    const part = page.getByRole('article').filter({ hasText: 'Keep naps under an hour.' });
    await part.getByText('Limitez vos siestes à moins d’une heure.').waitFor();
    assert.equal(await part.getByRole('radio').count(), 6);
    assert.equal(await part.getByRole('textbox').count(), 2);
    assert.ok((await part.getByRole('link').count()) > 0);
  });

  it('saves on a screen what was ticked and written, and opens it again', async () => {
    const html = readFileSync(`${folder}/packet.html`, 'utf8');
    const open = async () => (await site.visit(html, { acceptDownloads: true })).page;
    const page = await open();
    const box = (where: Page) =>
      where.getByRole('article').filter({ hasText: 'Keep naps under an hour.' }).getByRole('group').first();
    await box(page).getByLabel('Change', { exact: true }).check();
    await box(page).getByRole('textbox').fill('Half an hour.');
    await page.getByLabel('Name', { exact: true }).fill('Marie Roy');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save my findings' }).click();
    const file = await (await download).path();
    const saved = JSON.parse(readFileSync(file, 'utf8')) as { by: string; findings: Record<string, string>[] };
    assert.equal(saved.by, 'Marie Roy');
    assert.deepEqual(saved.findings, [
      {
        lang: 'en',
        field: 'helps.1.list.3',
        text: 'Keep naps under an hour.',
        verdict: 'change',
        words: 'Half an hour.',
        answer: '',
      },
    ]);
    const again = await open();
    await again.getByLabel('Open saved findings').setInputFiles({
      name: 'findings.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
    await again.waitForFunction(() => document.querySelector<HTMLInputElement>('#by')!.value === 'Marie Roy');
    assert.ok(await box(again).getByLabel('Change', { exact: true }).isChecked());
    assert.equal(await box(again).getByRole('textbox').inputValue(), 'Half an hour.');
    cpSync(file, findings);
  });

  it('asks before it replaces what is not saved, and takes only a file about this text', async () => {
    const { page } = await site.visit(readFileSync(`${folder}/packet.html`, 'utf8'));
    const open = (content: string) =>
      page.getByLabel('Open saved findings').setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    for (const wrong of ['hello', '{"document":"side-effects/anemia","findings":[]}']) {
      await open(wrong);
      await page.getByText('This file holds no findings about this text.').waitFor();
      await page.evaluate(() => (document.querySelector('[role=status]')!.textContent = ''));
    }
    const box = page.getByRole('article').filter({ hasText: 'Keep naps under an hour.' }).getByRole('group').first();
    await box.getByLabel('Not sure').check();
    await page.getByText('1 of').waitFor();
    page.once('dialog', (dialog) => void dialog.dismiss());
    await open(readFileSync(findings, 'utf8'));
    assert.ok(await box.getByLabel('Not sure').isChecked());
    // A second click takes a tick away.
    await box.getByLabel('Not sure').click();
    assert.equal(await box.getByLabel('Not sure').isChecked(), false);
    await page.getByText('0 of').waitFor();
  });

  it('never puts a tick beside other words than those that were read, and loses neither them nor an answer', async () => {
    const { page } = await site.visit(readFileSync(`${folder}/packet.html`, 'utf8'), { acceptDownloads: true });
    const finding = { lang: 'en', verdict: 'change', words: 'Shorter.', answer: '' };
    const saved = {
      document: 'side-effects/fatigue',
      on: '2026-11-01',
      by: 'M',
      findings: [
        { ...finding, field: 'helps.1.list.3', text: 'Keep naps under two hours.' },
        { ...finding, field: 'gone.0', text: 'Gone.' },
        { ...finding, field: 'title', text: 'Fatigue', verdict: 'right', answer: 'Thank you.' },
      ],
    };
    await page.getByLabel('Open saved findings').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(saved)),
    });
    await page.getByText('2 findings are about words that have changed').waitFor();
    await page.getByText('About earlier words, “Keep naps under two hours.”: Shorter.').waitFor();
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 1);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save my findings' }).click();
    const kept = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as typeof saved;
    assert.equal(kept.findings.length, 3);
    assert.equal(kept.findings.find(({ field }) => field === 'title')?.answer, 'Thank you.');
    assert.match((await download).suggestedFilename(), /^side-effects-fatigue\.M\.\d{4}-\d\d-\d\d\.json$/);
  });

  it('keeps each finding open until it is answered, and no sign-off passes it by', () => {
    const open = run('report', 'texts', '--findings');
    assert.equal(open.out, 'texts/reviews/fatigue.json: en/side-effects/fatigue: helps.1.list.3: Half an hour.\n');
    assert.match(run('report', 'texts').out, /1 open finding:/);
    assert.match(
      signOff().err,
      /reviews\/fatigue\.json: expected an answer to each finding before the sign-off, got 1 without/,
    );
    replaceIn(text, 'Keep naps under an hour', 'Keep naps under half an hour');
    assert.match(run('report', 'texts', '--findings').out, /\(the text has changed since\)/);
    replaceIn(findings, '"answer": ""', '"answer": "Done, from the same source."');
    assert.equal(run('report', 'texts', '--findings').out, 'no open findings\n');
  });

  it('is signed for exactly what was read, and readers see by whom', async () => {
    const { out, err, code } = signOff();
    assert.equal(err, '');
    assert.equal(out, 'texts/en/side-effects/fatigue.json: signed by Marie Roy, on 2026-11-01\n');
    assert.equal(code, 0);
    assert.doesNotMatch(run('check', 'texts').out, /en\/side-effects\/fatigue: reviewed/);
    const page = await reading();
    await seen(page, 'Reviewed by Marie Roy (RN) on November 1, 2026.');
    assert.equal(await page.getByText('changed since').count(), 0);
  });

  it('stays signed when a source is added, for no word of it has changed', () => {
    replaceIn(text, '"sources": [', '"sources": [\n    { "name": "One more", "url": "https://more.example/" },');
    assert.doesNotMatch(run('check', 'texts').out, /en\/side-effects\/fatigue: reviewed/);
  });

  it('is refused by "check" once a word has changed, until the text says so, and readers are told either way', async () => {
    replaceIn(text, 'Keep naps under half an hour', 'Keep naps under two hours');
    const refusal = run('check', 'texts');
    assert.match(
      refusal.out,
      /en\/side-effects\/fatigue: reviewed: expected the text that Marie Roy signed for on 2026-11-01; have it signed again/,
    );
    assert.equal(refusal.code, 1);
    await seen(await reading(), 'The text has changed since that review.');
    replaceIn(text, '"on": "2026-11-01"', '"on": "2026-11-01",\n    "changed": true');
    assert.doesNotMatch(run('check', 'texts').out, /en\/side-effects\/fatigue: reviewed/);
    await seen(await reading(), 'The text has changed since that review.');
  });

  it('marks in the next packet what has changed, and nothing else', async () => {
    run('review', 'fatigue', '--folder', 'texts', '--out', 'packet.html');
    const { page } = await site.visit(readFileSync(`${folder}/packet.html`, 'utf8'));
    await seen(page, 'last reviewed on 2026-11-01');
    const marks = page.getByText('Changed since the review of 2026-11-01');
    assert.equal(await marks.count(), 1);
    assert.match((await page.getByRole('article').filter({ has: marks }).textContent())!, /two hours/);
  });

  it('is voided by a sign that is taken from its list', () => {
    rmSync(findings);
    replaceIn(text, 'Keep naps under two hours', 'Keep naps under half an hour');
    replaceIn(text, '"changed": true', '"changed": false');
    assert.equal(signOff().code, 0);
    replaceIn(text, '"activity"', '"unknown"');
    assert.match(run('check', 'texts').out, /expected the text that Marie Roy signed for/);
  });
});

describe('a file of findings that is none', () => {
  for (const [what, content, sentence] of [
    ['not JSON', 'hello', /x\.json: expected JSON/],
    [
      'a verdict of its own',
      '{"document":"side-effects/fatigue","on":"2026-11-01","findings":[{"lang":"en","field":"title","text":"x","verdict":"no"}]}',
      /x\.json: findings\.0\.verdict: expected "right", "change", "unsure" or ""/,
    ],
    ['no document', '{"on":"2026-11-01","findings":[]}', /x\.json: document: expected/],
  ] as const) {
    it(`is refused with its name and one sentence: ${what}`, () => {
      cpSync(`${locales}/en/side-effects/anemia.json`, `${folder}/other/en/side-effects/anemia.json`);
      cpSync(`${locales}/en/side-effects/anemia.json`, `${folder}/other/reviews/x.json`);
      writeFileSync(`${folder}/other/reviews/x.json`, content);
      const { err, code } = run('report', 'other', '--findings');
      assert.match(err, sentence);
      assert.equal(code, 1);
    });
  }
});

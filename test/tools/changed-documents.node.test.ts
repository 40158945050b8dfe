import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, describe, it } from 'node:test';
import type { CareDocument } from '../../src/content/model.js';
import { changedTexts } from '../../src/tools/content/changed-texts.js';
import { checkDocuments } from '../../src/tools/content/check.js';
import { readSigns } from '../../src/tools/content/read-signs.js';
import { writeNew } from '../../src/tools/content/new-document.js';
import { root, writeInFolder } from '../../src/tools/paths.js';

/** Sites that reword a document or copy the documents are informed when the original changes. */

const folder = mkdtempSync(`${tmpdir()}/care-widgets-`);
after(() => rmSync(folder, { recursive: true }));

const document = (revision: number, more: Partial<CareDocument> = {}) =>
  ({
    kind: 'side-effects',
    id: 'fever',
    lang: 'es',
    revision,
    updated: '2026-11-21',
    reviewed: null,
    title: 'Fever',
    sources: [],
    related: [],
    ...more,
  }) as CareDocument;

describe('a document reworded by a site', () => {
  it('new copies the document that ships under the same id', async () => {
    const { file, isCopy } = await writeNew(
      `${folder}/own`,
      { kind: 'side-effects', id: 'fatigue', lang: 'fr', today: '2026-11-30' },
      { schema: `${root}/dist/schema`, locales: `${root}/locales` },
    );
    const json: unknown = JSON.parse(readFileSync(`${root}/locales/fr/side-effects/fatigue.json`, 'utf8'));
    // With the words of the signs that it names: the site has none of its own yet.
    const { $schema: originalSchema, ...original } = readSigns(`${root}/locales`).resolve(
      json,
      'fr/side-effects/fatigue',
    ) as { $schema: string };
    const { $schema, ...copy } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
    assert.ok(isCopy);
    assert.deepEqual(copy, original);
    assert.notEqual($schema, originalSchema);
  });

  it('check gives a hint if the original has a later revision', () => {
    const line = { kind: 'hotlines', id: 'line' } as const;
    const check = (own: number, shipped: number) =>
      checkDocuments(new Map([['es/hotlines/line', document(own, line)]]), {
        today: '2026-11-30',
        shipped: () => document(shipped, line),
      }).hints;
    assert.deepEqual(check(1, 2), [
      'es/hotlines/line: revision: made from 1 of the text that ships, which is at 2 now: see what has changed',
    ]);
    assert.deepEqual(check(2, 2), []);
  });
});

describe('changes since an earlier copy', () => {
  const write = (path: string, content: string) =>
    writeInFolder(`${folder}/${path}/content/es/side-effects/fever.json`, content);
  const changes = (languages = ['en', 'es']) => changedTexts(`${folder}/build`, `${folder}/copy`, languages);
  const why = 'A newer text replaces it.';

  it('copy lists documents that were corrected or withdrawn since the last copy', async () => {
    await write('build', JSON.stringify(document(3)));
    await write('copy', JSON.stringify(document(1)));
    assert.deepEqual(changes(), ['es/side-effects/fever: revision 1 is now 3']);
    await write('build', JSON.stringify(document(3, { withdrawn: { on: '2026-11-29', why } })));
    assert.deepEqual(changes(), [`es/side-effects/fever: withdrawn on 2026-11-29: ${why}`]);
  });

  it('copy does not list documents that are unchanged, malformed, new, or in another language', async () => {
    await write('build', JSON.stringify(document(3)));
    await write('copy', JSON.stringify(document(3)));
    assert.deepEqual(changes(), []);
    await write('copy', '{');
    assert.deepEqual(changes(), []);
    await write('copy', JSON.stringify(document(1)));
    assert.deepEqual(changes(['fr']), []);
    rmSync(`${folder}/copy`, { recursive: true });
    assert.deepEqual(changes(), []);
  });
});

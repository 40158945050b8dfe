import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';

const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

describe('docs/security.md', () => {
  const rows = read('docs/security.md')
    .split(/^## /m)
    .slice(2)
    .flatMap((section) => section.split('\n').filter((line) => /^\| (?!---|hole |attack )/.test(line)));
  /** Each file with the names of tests that stand behind it. */
  const named = (row: string) =>
    [...row.matchAll(/`(test\/[\w./-]+)`: ((?:"[^"]+"(?:; )?)+)/g)].map(([, file, names]) => ({
      file: file!,
      names: [...names!.matchAll(/"([^"]+)"/g)].map(([, name]) => name!),
    }));

  it('names a test for every attack, and each of them exists', () => {
    assert.ok(rows.length > 30);
    for (const row of rows) {
      assert.ok(named(row).length, row);
      for (const { file, names } of named(row)) {
        const source = read(file);
        for (const name of names) assert.ok(source.includes(name), `${file}: ${name}`);
      }
    }
  });

  it('is found from README.md and SECURITY.md', () => {
    assert.match(read('README.md'), /\]\(SECURITY\.md\).*\]\(docs\/security\.md\)/);
    assert.match(read('SECURITY.md'), /\]\(docs\/security\.md\)/);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';

const report = readFileSync(`${root}/docs/accessibility.md`, 'utf8');

/** https://www.w3.org/TR/WCAG22/: the criteria of levels A and AA. */
const criteria =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12
1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1
3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(/\s+/);
/** What came with 2.2, and so has no clause in EN 301 549 v3.2.1. */
const newer = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

describe('the report on accessibility', () => {
  const [, main = ''] = report.split('## Levels A and AA');
  const rows = [
    ...main.split('## AAA')[0]!.matchAll(/^\| ([\d.]+) [^|]+\| (A|AA) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm),
  ];

  it('names each criterion of levels A and AA once', () => {
    assert.deepEqual(
      rows.map(([, number]) => number),
      criteria,
    );
  });

  it('gives each its clause of EN 301 549, and a result', () => {
    for (const [, number, , clause, result] of rows) {
      assert.equal(clause, newer.includes(number!) ? 'none (new in 2.2)' : `9.${number}`);
      assert.match(result!, /^(Supports|Partly|Not met|Not applicable|Host’s duty)$/, number);
    }
  });

  it('names only tests that exist', () => {
    const named = [...report.matchAll(/`((?:test|locales)\/[^`*]+)`/g)].map(([, path]) => path!);
    assert.ok(named.length > 50);
    assert.deepEqual(
      named.filter((path) => !existsSync(`${root}/${path}`)),
      [],
    );
  });
});

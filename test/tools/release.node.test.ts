import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unmetConditions, type Project } from '../../src/tools/release/ready.js';

const ready: Project = {
  version: '1.2.0',
  changelog: '# Changes\n\n## 1.2.0 – 2027-01-15\n\n- More.\n\n## 1.1.0 – 2026-12-01\n',
  uncommitted: '',
  tags: ['v1.2.0'],
  repository: 'github:example/care-widgets',
};

describe('the conditions of a release', () => {
  it('a release is possible if all conditions are met', () => {
    assert.deepEqual(unmetConditions(ready), []);
  });

  const unmet: [string, Partial<Project>, RegExp][] = [
    ['with uncommitted changes', { uncommitted: ' M src/index.ts' }, /nothing uncommitted/],
    [
      'without an entry in CHANGELOG.md',
      { changelog: '# Changes\n\n## 1.1.0 – 2026-12-01\n' },
      /CHANGELOG.md: expected "## 1\.2\.0 – "/,
    ],
    ['without a date in CHANGELOG.md', { changelog: '# Changes\n\n## 1.2.0 – not yet released\n' }, /not yet released/],
    ['without its git tag', { tags: ['v1.1.0'] }, /tag v1\.2\.0/],
    ['without a repository in package.json', { repository: undefined }, /repository/],
    ['with an invalid version number', { version: 'next', tags: ['vnext'] }, /such as 1\.2\.3/],
  ];
  for (const [name, change, sentence] of unmet) {
    it(`a release ${name} is rejected`, () => {
      const sentences = unmetConditions({ ...ready, ...change });
      assert.ok(
        sentences.some((actual) => sentence.test(actual)),
        sentences.join('\n'),
      );
    });
  }
});

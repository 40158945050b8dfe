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

describe('a release', () => {
  it('goes out when all is there', () => {
    assert.deepEqual(unmetConditions(ready), []);
  });

  const lacks: [string, Partial<Project>, RegExp][] = [
    ['with work that is not committed', { uncommitted: ' M src/index.ts' }, /nothing uncommitted/],
    ['whose changes are not written down', { changelog: '# Changes\n\n## 1.1.0 – 2026-12-01\n' }, /CHANGELOG.md: expected "## 1\.2\.0 – "/],
    ['whose changes have no day', { changelog: '# Changes\n\n## 1.2.0 – not yet released\n' }, /not yet released/],
    ['without its tag', { tags: ['v1.1.0'] }, /tag v1\.2\.0/],
    ['of an unknown repository', { repository: undefined }, /repository/],
    ['of no version', { version: 'next', tags: ['vnext'] }, /such as 1\.2\.3/],
  ];
  for (const [name, lack, sentence] of lacks) {
    it(`${name} is stopped`, () => {
      const sentences = unmetConditions({ ...ready, ...lack });
      assert.ok(sentences.some((said) => sentence.test(said)), sentences.join('\n'));
    });
  }
});

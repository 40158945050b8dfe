import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../src/tools/paths.js';

/** The snippets that are named after a file are that file, which test/frameworks has checked. */

const page = readFileSync(`${root}/docs/frameworks.md`, 'utf8');
const snippets = [...page.matchAll(/^`([\w/.-]+)`:\n\n```\w+\n([^]*?)```$/gm)];

describe('docs/frameworks.md', () => {
  it('has a snippet of each framework', () => {
    assert.deepEqual([...new Set(snippets.map(([, file]) => file!.split('/')[0]))].sort(), [
      'angular',
      'plain',
      'react',
      'solid',
      'svelte',
      'vue',
    ]);
  });

  for (const [, file, text] of snippets) {
    it(`shows ${file} as it was tried`, () => {
      assert.equal(text, readFileSync(`${root}/test/frameworks/${file}`, 'utf8'));
    });
  }

  it('shows no code but that, and the line for an editor', () => {
    assert.equal(page.match(/^```\w/gm)!.length, snippets.length + 1);
  });
});

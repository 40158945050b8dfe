import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { illustrationNames } from '../../src/illustrations/illustrations.js';
import { readFolder } from '../../src/tools/content/folder.js';
import { locales } from '../../src/tools/paths.js';

describe('the pictures of steps', () => {
  it('are those that documents name, no more and no less', () => {
    const named = new Set<string>();
    for (const document of readFolder(locales).documents.values()) {
      if (document.kind === 'treatments') document.steps.forEach(({ picture }) => named.add(picture));
    }
    assert.deepEqual([...named].sort(), [...illustrationNames].sort());
  });
});

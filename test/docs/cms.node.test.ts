import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementRegistry, isTag } from '../../src/core/registry.js';
import { root } from '../../src/tools/paths.js';

const pages = readdirSync(`${root}/docs/cms`);
const read = (file: string) => readFileSync(`${root}/docs/${file}`, 'utf8');

describe('docs/cms', () => {
  it('is found from docs/embedding.md, and nothing there leads nowhere', () => {
    const linked = [...read('embedding.md').matchAll(/\]\(cms\/([a-z]+\.md)\)/g)].map(([, file]) => file!);
    assert.deepEqual(linked.sort(), pages.sort());
  });

  for (const page of pages) {
    const text = read(`cms/${page}`);

    it(`${page} says whether it was tried, and who says so`, () => {
      assert.match(text, /\*\*Not tried\*\*|\*\*Not tried\.\*\*|\*\*Measured\*\* (on \d{4}-\d\d-\d\d|at every run)/);
      if (page !== 'html.md') assert.match(text, /\]\(https?:\/\//);
    });

    it(`${page} names elements that exist, with the attribute that they want`, () => {
      const named = [...text.matchAll(/<([a-z]+-[a-z-]+) (\w+)=|widget=([a-z-]+)&(\w+)=/g)];
      for (const [whole, tag, attribute, widget, parameter] of named) {
        const name = tag ?? widget!;
        assert.ok(isTag(name), whole);
        assert.equal(attribute ?? parameter, elementRegistry[name].attribute, whole);
      }
    });
  }
});

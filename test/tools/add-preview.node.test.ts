import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentWithPreview } from '../../src/content/model.js';
import type { PreviewNode } from '../../src/core/preview-node.js';
import { attributes, tags } from '../../src/preview/render-nodes.js';
import { withPreview } from '../../src/tools/prerender/add-preview.js';
import { readFolder } from '../../src/tools/content/folder.js';
import { resolveAllReferences } from '../../src/tools/content/resolve-references.js';
import { locales } from '../../src/tools/paths.js';

const compiled: [key: string, document: DocumentWithPreview][] = [];
for (const [key, document] of resolveAllReferences(readFolder(locales).documents))
  compiled.push([key, await withPreview(document)]);

/** Tags and attributes of a preview that the loader would not render. */
function rejectedNames(node: PreviewNode): string[] {
  if (typeof node === 'string') return [];
  const [tag, given, ...children] = node;
  const names = Object.keys(given).filter((name) => name !== 'href' && !attributes.test(name));
  return [...(tags.test(tag) ? [] : [tag]), ...names, ...children.flatMap(rejectedNames)];
}

const textOf = (node: PreviewNode): string =>
  typeof node === 'string' ? node : (node.slice(2) as PreviewNode[]).map(textOf).join('');

describe('previews', () => {
  it('every treatment, guide and side effect has a preview, and no other document', () => {
    for (const [key, { preview }] of compiled) {
      assert.equal(preview !== undefined, /\/(treatments|guides|side-effects)\//.test(key), key);
    }
  });

  it('previews use only tags and attributes that the loader renders', () => {
    for (const [key, { preview }] of compiled) assert.deepEqual(preview?.nodes.flatMap(rejectedNames) ?? [], [], key);
  });

  it('previews contain the title, and no placeholder or leftover of code', () => {
    for (const [key, { preview, title }] of compiled) {
      if (!preview) continue;
      const text = preview.nodes.map(textOf).join('');
      assert.ok(text.includes(title), key);
      assert.doesNotMatch(text, /undefined|null|NaN|\[object|\{\{|base\.invalid/, key);
    }
  });
});

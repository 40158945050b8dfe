import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentWithPreview } from '../../src/content/model.js';
import type { PreviewNode } from '../../src/core/preview-node.js';
import { attributes, tags } from '../../src/preview/render-nodes.js';
import { withPreviews } from '../../src/tools/prerender/preview.js';
import { readFolder } from '../../src/tools/content/folder.js';
import { resolveAllReferences } from '../../src/tools/content/resolve-references.js';
import { locales } from '../../src/tools/paths.js';

const viewed = [...(await withPreviews(resolveAllReferences(readFolder(locales).documents)))] as [place: string, document: DocumentWithPreview][];

function leftOut(node: PreviewNode): string[] {
  if (typeof node === 'string') return [];
  const [tag, given, ...inside] = node;
  const names = Object.keys(given).filter((name) => name !== 'href' && !attributes.test(name));
  return [...(tags.test(tag) ? [] : [tag]), ...names, ...inside.flatMap(leftOut)];
}

const textOf = (node: PreviewNode): string => (typeof node === 'string' ? node : (node.slice(2) as PreviewNode[]).map(textOf).join(''));

describe('a first view', () => {
  it('is in every treatment, guide and side effect, and in nothing else', () => {
    for (const [place, { preview }] of viewed) {
      assert.equal(preview !== undefined, /\/(treatments|guides|side-effects)\//.test(place), place);
    }
  });

  it('has nothing that the browser would leave out', () => {
    for (const [place, { preview }] of viewed) assert.deepEqual(preview?.nodes.flatMap(leftOut) ?? [], [], place);
  });

  it('has the title, and no machine word', () => {
    for (const [place, { preview, title }] of viewed) {
      if (!preview) continue;
      const text = preview.nodes.map(textOf).join('');
      assert.ok(text.includes(title), place);
      assert.doesNotMatch(text, /undefined|null|NaN|\[object|\{\{|base\.invalid/, place);
    }
  });
});

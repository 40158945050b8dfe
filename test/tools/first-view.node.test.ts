import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Viewed } from '../../src/content/model.js';
import type { ViewNode } from '../../src/content/view-node.js';
import { attributes, tags } from '../../src/shared/draw-view.js';
import { withFirstViews } from '../../src/tools/first-view.js';
import { readFolder } from '../../src/tools/folder.js';
import { linkAll } from '../../src/tools/link-content.js';
import { locales } from '../../src/tools/paths.js';

const viewed = [...(await withFirstViews(linkAll(readFolder(locales).documents)))] as [place: string, document: Viewed][];

function leftOut(node: ViewNode): string[] {
  if (typeof node === 'string') return [];
  const [tag, given, ...inside] = node;
  const names = Object.keys(given).filter((name) => name !== 'href' && !attributes.test(name));
  return [...(tags.test(tag) ? [] : [tag]), ...names, ...inside.flatMap(leftOut)];
}

const textOf = (node: ViewNode): string => (typeof node === 'string' ? node : (node.slice(2) as ViewNode[]).map(textOf).join(''));

describe('a first view', () => {
  it('is in every treatment, guide and side effect, and in nothing else', () => {
    for (const [place, { firstView }] of viewed) {
      assert.equal(firstView !== undefined, /\/(treatments|guides|side-effects)\//.test(place), place);
    }
  });

  it('has nothing that the browser would leave out', () => {
    for (const [place, { firstView }] of viewed) assert.deepEqual(firstView?.text.flatMap(leftOut) ?? [], [], place);
  });

  it('has the title, and no machine word', () => {
    for (const [place, { firstView, title }] of viewed) {
      if (!firstView) continue;
      const text = firstView.text.map(textOf).join('');
      assert.ok(text.includes(title), place);
      assert.doesNotMatch(text, /undefined|null|NaN|\[object|\{\{|base\.invalid/, place);
    }
  });
});

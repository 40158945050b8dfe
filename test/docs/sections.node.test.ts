import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dist, filesBelow, root } from '../../src/tools/paths.js';

/** docs/reference.md lists the names of sections that `sections` takes, as the texts that ship have them. */

const reference = readFileSync(`${root}/docs/reference.md`, 'utf8');
const [, table] = /<!-- sections:[^\n]*-->\n(.*?)<!-- \/sections -->/s.exec(reference)!;
const listed = new Map(
  [...table!.matchAll(/^\| (?:`([\w-]+)`|(every \w+)) \| (.*) \|$/gm)].map(([, id, group, names]) => [
    id ?? group!,
    [...names!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
  ]),
);

for (const [tag, group] of [
  ['treatment-explainer', 'every treatment'],
  ['care-guide', 'every guide'],
] as const) {
  describe(`the names of sections in docs/reference.md for <${tag}>`, () => {
    for (const file of filesBelow(dist, new RegExp(`^static/\\w+/${tag}/.*\\.html$`)))
      it(`are those of ${file}`, () => {
        const names = [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/data-anchor="([^"]+)"/g)].map(
          ([, name]) => name!,
        );
        const id = /([^/]+)\.html$/.exec(file)![1]!;
        assert.deepEqual([...listed.get(group)!, ...listed.get(id)!].toSorted(), names.toSorted());
      });
  });
}

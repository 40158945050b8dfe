import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { dist, root } from '../../src/tools/paths.js';

/** What a page costs on its first visit, in bytes of brotli; the budgets stand in budgets.json. */
const budgets = JSON.parse(readFileSync(`${root}/test/project/budgets.json`, 'utf8')) as Record<string, number>;

const size = (file: string) => brotliCompressSync(readFileSync(`${dist}/${file}`)).length;
const preload = JSON.parse(readFileSync(`${dist}/preload.json`, 'utf8')) as Record<string, Record<string, string[]>>;

/** What a French page asks for to show an element, and its document of that id. */
function files(tag: string, id: string): string[] {
  const lines = preload.fr![tag]!.map((line) => /BASE\/([^"]+)/.exec(line)![1]!);
  return ['care-widgets.js', ...lines.map((file) => file.replace('{id}', id))];
}

const together = (tag: string, id: string) => files(tag, id).reduce((sum, file) => sum + size(file), 0);

describe('the size of', () => {
  const measured: Record<string, number> = {
    door: size('care-widgets.js'),
    hotline: together('hotline-banner', 'quebec-cancer-foundation'),
    card: together('side-effect-card', 'fatigue'),
    explainer: together('treatment-explainer', 'immunotherapy'),
  };
  for (const [name, budget] of Object.entries(budgets)) {
    it(`${name} keeps its budget`, () => {
      console.log(`size of ${name}: ${measured[name]} of ${budget} bytes, brotli`);
      assert.ok(measured[name]! <= budget, `${name}: ${measured[name]} bytes, expected at most ${budget}`);
    });
  }
});

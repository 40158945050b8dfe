import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { dist, filesBelow, root } from '../../src/tools/paths.js';

/** What a page costs on its first visit, in bytes of brotli; the budgets stand in budgets.json. */
const budgets = JSON.parse(readFileSync(`${root}/test/project/budgets.json`, 'utf8')) as Record<string, number>;

const size = (file: string) => brotliCompressSync(readFileSync(`${dist}/${file}`)).length;
const door = readFileSync(`${dist}/care-widgets.js`, 'utf8');

/** The files that the door pulls for an element, as they are written into it. */
function files(tag: string): string[] {
  const list = (pattern: RegExp): string[] => door.match(pattern)?.[1]?.match(/care\/[\w-]+\.js/g) ?? [];
  const code = list(new RegExp(`["'\`]?${tag}["'\`]?:\\[([^\\]]+)\\]`));
  assert.ok(code.length, `${tag}: expected its files in the door`);
  return ['care-widgets.js', ...new Set([...code, ...list(/settings:\[([^\]]+)\]/), ...filesBelow(dist, /^care\/strings-fr-/)])];
}

describe('the size of', () => {
  const measured: Record<string, number> = {
    door: size('care-widgets.js'),
    hotline: [...files('hotline-banner'), 'content/fr/hotlines/quebec-cancer-foundation.json'].reduce((sum, file) => sum + size(file), 0),
    card: [...files('side-effect-card'), 'content/fr/side-effects/fatigue.json'].reduce((sum, file) => sum + size(file), 0),
    explainer: [...files('treatment-explainer'), 'content/fr/treatments/immunotherapy.json'].reduce((sum, file) => sum + size(file), 0),
  };
  for (const [name, budget] of Object.entries(budgets)) {
    it(`${name} keeps its budget`, () => {
      console.log(`size of ${name}: ${measured[name]} of ${budget} bytes, brotli`);
      assert.ok(measured[name]! <= budget, `${name}: ${measured[name]} bytes, expected at most ${budget}`);
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { dist, root } from '../../src/tools/paths.js';
import { preloaded, Site } from '../built/site.js';

/** What a French page costs on its first visit, in bytes of brotli; the budgets stand in budgets.json. */
const budgets = JSON.parse(readFileSync(`${root}/test/project/budgets.json`, 'utf8')) as Record<string, number>;

const size = (file: string) => brotliCompressSync(readFileSync(`${dist}/${file}`)).length;

const site = new Site();
before(() => site.open());
after(() => site.close());

/** Of all files that a page asks for until it is at rest. */
async function together(element: string): Promise<number> {
  const { page, requests, settled } = await site.visit(`<div lang="fr">${element}</div>${site.tag()}`);
  await page.locator('.care-document-info').first().waitFor();
  await settled();
  assert.equal(new Set(requests).size, requests.length, `asked for twice: ${requests.join(' ')}`);
  return requests.reduce((sum, file) => sum + size(file), 0);
}

/** The loader and what a preview needs: readers have the text before the rest is requested (see preview.node.test.ts). */
function untilText(): number {
  return ['care-widgets.js', ...preloaded('fr', 'treatment-explainer', 'immunotherapy')].reduce(
    (sum, file) => sum + size(file),
    0,
  );
}

const measures: Record<string, () => number | Promise<number>> = {
  loader: () => size('care-widgets.js'),
  hotline: () => together('<hotline-banner hotline="quebec-cancer-foundation"></hotline-banner>'),
  card: () => together('<side-effect-card effect="fatigue"></side-effect-card>'),
  explainerText: untilText,
  prerendered: () => together(site.fragment('fr/treatment-explainer/immunotherapy')),
  explainer: () => together('<treatment-explainer treatment="immunotherapy"></treatment-explainer>'),
};

describe('the size of', () => {
  for (const [name, budget] of Object.entries(budgets)) {
    it(`${name} keeps its budget`, async () => {
      const measured = await measures[name]!();
      console.log(`size of ${name}: ${measured} of ${budget} bytes, brotli`);
      assert.ok(measured <= budget, `${name}: ${measured} bytes, expected at most ${budget}`);
    });
  }
});

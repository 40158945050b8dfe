import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { dist, filesBelow } from '../../src/tools/paths.js';

/** What the HTML standard allows, as the Nu validator checks it. Matters of taste are left to us. */
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

/** Each kind of fault once, with the file that has it. */
async function faultsIn(files: string[]): Promise<string[]> {
  const faults = new Map<string, string>();
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(`${dist}/${file}`, 'utf8'), file);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      const kind = `${ruleId}: ${message}`;
      if (!faults.has(kind)) faults.set(kind, `${file}:${line}: ${kind}`);
    }
  }
  return [...faults.values()];
}

describe('the HTML of the build is valid', () => {
  for (const [what, files] of [
    ['every prerendered fragment', /^static\/.*\.html$/],
    // The template of pages is none yet: the command fills it.
    ['every page', /^(?!page-template)(pages\/.*|[^/]+)\.html$/],
    ['every page of sources', /^content\/.*\.html$/],
  ] as const) {
    it(`in ${what}`, async () => {
      const found = filesBelow(dist, files);
      assert.ok(found.length > 2);
      assert.deepEqual(await faultsIn(found), []);
    });
  }

  it('and the validator sees what is not', async () => {
    const { results } = await validator.validateString(
      '<summary><span><h3>Side effects</h3></span></summary><input type="checkbox" checked="false"><i id="a"></i><i id="a"></i>',
    );
    const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
    assert.ok(rules.has('element-permitted-content') && rules.has('no-dup-id'), [...rules].join());
  });
});

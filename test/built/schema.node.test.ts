import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { kinds } from '../../src/core/kinds.js';
import { dist, filesBelow, locales } from '../../src/tools/paths.js';

/** What an editor sees: another validator than ours, with the schemas that are published. */
describe('the published JSON Schema of', () => {
  for (const kind of kinds) {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const files = filesBelow(locales, new RegExp(`^[^/]+/${kind}/.*\\.json$`));
    it(`${kind} fits every document as it is written, and refuses a wrong one`, () => {
      const ajv = new Ajv({ strict: false });
      (addFormats as unknown as (ajv: Ajv) => void)(ajv);
      const fits = ajv.compile(read(`${dist}/schema/${kind}.schema.json`));
      for (const file of files) assert.ok(fits(read(`${locales}/${file}`)), `${file}: ${ajv.errorsText(fits.errors)}`);
      const [first] = files;
      assert.equal(fits({ ...read(`${locales}/${first!}`), title: 7 }), false);
      assert.equal(fits({ ...read(`${locales}/${first!}`), revision: undefined }), false);
    });
  }
});

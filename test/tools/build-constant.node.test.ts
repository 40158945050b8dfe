import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBuilder } from 'vite';
import { buildConstant } from '../../src/tools/vite/build-constant.js';

/** What a build makes of `code`, in which `__TITLE__` is a constant. */
async function built(code: string, title: string): Promise<string> {
  const builder = await createBuilder({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry.ts' ? 'entry.ts' : undefined),
        load: (id) => (id === 'entry.ts' ? code : undefined),
      },
      buildConstant('__TITLE__', () => title),
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry.ts' } },
  });
  const result = await builder.build(builder.environments.client!);
  if (!('output' in result)) throw new Error('expected one output');
  return result.output[0].code;
}

describe('a constant of the build', () => {
  it('is replaced by its value, whatever characters that has', async () => {
    const code = await built('declare const __TITLE__: string; console.log(__TITLE__);', "$& costs 5 $$, or $'");
    assert.match(code, /console\.log\(.*"\$& costs 5 \$\$, or \$'".*\)/);
    assert.doesNotMatch(code, /__TITLE__/);
  });
});

import { expect } from '@open-wc/testing';
import { executeServerCommand, readFile, writeFile } from '@web/test-runner-commands';
import { forEachScenario } from './states.js';

/**
 * What Chromium tells a screen reader of each element, kept in `trees/` to be read by a person. A
 * tree that is not there yet is written and fails once: read it, then keep it. To renew one, delete it.
 */
const states = [
  'closed',
  'open',
  'failed, with a hotline',
  'loading',
  'withdrawn',
  'listening',
  'definition open',
  'nothing fits',
  'at the third step',
  'some ticked',
];

for (const lang of ['en', 'fr']) {
  describe(`what is heard is what was read, in ${lang}, of`, () => {
    forEachScenario(
      async (_, { tag, state }) => {
        const path = `trees/${tag}.${state.replace(/\W+/g, '-')}.${lang}.txt`;
        const tree = (await executeServerCommand<string, { selector: string }>('aria-tree', { selector: '#place' }))
          // Where links lead is tested elsewhere.
          .replace(/^\s*- \/url:.*\n?/gm, '')
          .replace(/:$/gm, '')
          // Marks that keep names of another direction in their places are not heard.
          .replace(/[\u2066-\u2069]/g, '')
          .trimEnd();
        const kept = await readFile({ path }).catch(() => undefined);
        if (kept === undefined) await writeFile({ path, content: `${tree}\n` });
        expect(kept, `${path} is new: read it`).to.be.a('string');
        expect(tree).to.equal(kept!.trimEnd());
      },
      { lang, short: true, which: ({ state }) => states.includes(state) },
    );
  });
}

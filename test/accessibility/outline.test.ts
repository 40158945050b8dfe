import { expect } from '@open-wc/testing';
import { all } from '../fakes.js';
import { forEachScenario } from './states.js';

/** 1.3.1, 2.4.6, 2.4.10: the first heading is of the level asked for, and no level is left out on the way down. */
describe('the outline fits a page, from any level, in', () => {
  forEachScenario(
    async (element) => {
      for (const level of [1, 2, 3, 4, 5, 6] as const) {
        element.headingLevel = level;
        await element.updateComplete;
        const found = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
        expect(found[0], `heading-level ${level}`).to.equal(level);
        found.reduce((before, next) => {
          expect(next, `heading-level ${level}: ${found.join(' ')}`).to.be.within(level, before + 1);
          return next;
        });
      }
    },
    { short: true, which: ({ state, tag }) => ['closed', 'withdrawn'].includes(state) && tag !== 'glossary-term' },
  );
});

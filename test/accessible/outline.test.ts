import { expect } from '@open-wc/testing';
import { all } from '../fakes.js';
import { clear, scenarios } from './states.js';

/** 1.3.1, 2.4.6, 2.4.10: the first heading is of the level asked for, and no level is left out on the way down. */
describe('the outline fits the page, from', () => {
  for (const { tag, draw, state } of scenarios.filter(({ state }) => ['open', 'withdrawn'].includes(state))) {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`h${level}: <${tag}> ${state}`, async () => {
        const element = await draw({ attributes: { 'heading-level': String(level) } });
        const found = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
        clear();
        expect(found[0]).to.equal(level);
        found.reduce((before, next) => {
          expect(next, found.join(' ')).to.be.at.most(before + 1);
          expect(next, found.join(' ')).to.be.at.least(level);
          return next;
        });
      }).timeout(8000);
    }
  }
});

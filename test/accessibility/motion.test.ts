import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { getControl, all } from '../fakes.js';
import { drawnElements } from './drawn.js';
import { clear, forEachScenario, scenarios } from './states.js';

/** The time that a style gives to movement, in milliseconds. */
function moving(element: Element): number {
  return Math.max(
    ...[undefined, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, pseudo);
      return [...transitionDuration.split(','), ...animationDuration.split(',')].map(
        (time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000),
      );
    }),
  );
}

describe('nothing moves for a reader who asks for less motion, in', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));

  forEachScenario(
    (element) => {
      expect(drawnElements(element).filter((drawn) => moving(drawn) > 0)).to.deep.equal([]);
      expect(document.getAnimations()).to.deep.equal([]);
    },
    { short: true },
  );

  it('<treatment-steps>: the next step is there at once', async () => {
    const steps = await scenarios.find(({ tag, state }) => tag === 'treatment-steps' && state === 'closed')!.draw();
    const [row] = all(steps, '.care-step-row');
    getControl(steps, 'Next').click();
    const now = row!.scrollLeft;
    clear();
    expect(now).to.be.greaterThan(100);
  }).timeout(8000);
});

describe('nothing moves longer than a fifth of a second, in', () => {
  before(() => emulateMedia({ reducedMotion: 'no-preference' }));
  after(() => emulateMedia({ reducedMotion: 'reduce' }));

  forEachScenario(
    (element) => {
      expect(drawnElements(element).filter((drawn) => moving(drawn) > 200)).to.deep.equal([]);
    },
    { short: true, which: ({ state }) => state === 'open' },
  );
});

import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { forEachScenario } from './states.js';

/** It is no module: it puts itself here. */
declare const axe: typeof Axe;

async function find(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // Measured by contrast.test.ts, to a stricter measure.
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, target }) => `${String(target)} ${html.slice(0, 120)}`).join(' | ')}`,
  );
  expect(found).to.deep.equal([]);
}

describe('axe, with its rules of good practice, finds nothing in', () => {
  forEachScenario(find);
});

describe('axe finds nothing in the light DOM of', () => {
  forEachScenario(find, {
    attributes: { 'light-dom': '' },
    which: ({ state, tag }) => state === 'closed' && tag !== 'glossary-term',
  });
});

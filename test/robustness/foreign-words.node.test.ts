import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { exceededLimit } from '../../src/content/limits.js';
import { addChecksum } from '../../src/core/checksum.js';
import { Site } from '../built/site.js';

/**
 * Words in another language cost a browser the most of all that a document may hold: for each it looks for a font, and
 * lays out a run. As many as may be must not keep the page from responding.
 */

const site = new Site();
before(() => site.open());
after(() => site.close());

const card = {
  kind: 'side-effects',
  id: 'own',
  lang: 'en',
  revision: 1,
  updated: '2026-11-25',
  reviewed: null,
  title: 'Tiredness',
  definition: ['Being very tired.'],
  helps: [],
  when: [],
  avoid: [],
  call: { emergency: [], today: [], nextVisit: [] },
  related: [],
  sources: [],
};
const languages = Array.from(
  { length: 400 },
  (_, index) => `q${String.fromCharCode(97 + (index % 20))}${String.fromCharCode(97 + Math.floor(index / 20))}`,
);
const scripts = Array.from('漢あאกअਅকবதతಕമកខລᠠአᎠ☃😀აԱЖ');

/** A document with lists of such words, as many as the limits allow. */
function full(word: (index: number) => string): string {
  const list = Array.from({ length: 180 }, (_, index) => ({
    lang: languages[index % languages.length],
    text: [word(index)],
  }));
  const lists: unknown[] = [];
  const text = () => JSON.stringify({ ...card, feelsLike: lists });
  while (!exceededLimit(text())) lists.push(list);
  lists.pop();
  return addChecksum(text());
}

/** Milliseconds for which the page's own thread works at an element and what follows from it: however busy the machine is. */
async function workOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const start = await worked();
  await page.evaluate(
    (address) =>
      new Promise<void>((resolve) => {
        const element = document.createElement('side-effect-card');
        element.setAttribute('src', address);
        element.addEventListener('care-load', () =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
        );
        document.body.append(element);
      }),
    `${site.base}own.json`,
  );
  return (await worked()) - start;
}

describe('as many words in other languages as may be', () => {
  for (const [what, word] of [
    ['in as many scripts', (index: number) => scripts[index % scripts.length]!],
    ['as pictures', () => '😀☃'],
  ] as const) {
    it(`keep the page responding: ${what}`, async () => {
      const body = full(word);
      site.intercept = ({ url = '' }, response) =>
        url.endsWith('/own.json') && Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(body));
      const work: number[] = [];
      while (work.length < 3) {
        const { page } = await site.visit(`${site.tag()}<side-effect-card effect="fatigue"></side-effect-card>`);
        await page.getByText('What helps').first().waitFor();
        work.push(await workOf(page));
        await page.context().close();
      }
      console.log(`${what}: ${work.map(Math.round).join(', ')} ms`);
      assert.ok(Math.min(...work) < 200, `${Math.min(...work)} ms`);
    });
  }
});

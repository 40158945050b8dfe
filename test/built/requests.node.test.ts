import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { finishTimer, holdTimers } from './held-timers.js';
import { seen, siteForEachTest } from './site.js';

const site = siteForEachTest();

/** Keeps the URL of each `fetch`, whether or not the browser makes a request of it. */
const listFetches = `window.fetched = []; { const own = fetch; window.fetch = (...call) => { fetched.push(String(call[0])); return own(...call); }; }`;
const fetched = (page: Page) => page.evaluate<string[]>('fetched');

const sentence = 'We can’t show this information right now.';
const document = '/content/en/side-effects/fatigue.json';
const card = '<side-effect-card effect="fatigue">Call your team.</side-effect-card>';

describe('a URL that is no web address', () => {
  for (const address of [
    'javascript:alert(1)',
    'blob:https://example.org/0a',
    'file:///etc/passwd',
    'ftp://example.org/own.json',
    'data:application/json,{}',
  ]) {
    it(`is not requested by the loader, nor by the element: ${address}`, async () => {
      const { page } = await site.visit(
        `${site.tag()}<side-effect-card src="${address}">One.</side-effect-card><side-effect-card effect="fatigue" content-base="${address}">Two.</side-effect-card>`,
        { script: listFetches },
      );
      await page.waitForFunction(
        (text) =>
          [...window.document.querySelectorAll('side-effect-card')].every((element) =>
            element.shadowRoot?.textContent.includes(text),
          ),
        sentence,
      );
      await seen(page, 'One.');
      await seen(page, 'Two.');
      assert.deepEqual(await fetched(page), []);
    });
  }
});

describe('a connection that is reset', () => {
  it('is asked three times: the early request counts, and preview and element share it', async () => {
    site.intercept = ({ url }, response) => url === document && Boolean(response.destroy());
    const { page } = await site.visit(site.tag() + card, { script: `${holdTimers} ${listFetches}` });
    for (const delay of [400, 1200]) await finishTimer(page, delay);
    await seen(page, sentence);
    assert.equal((await fetched(page)).length, 3);
  });

  it('is asked three times more for fifty elements that are told to reload', async () => {
    let isDown = false;
    site.intercept = ({ url }, response) => isDown && url === document && Boolean(response.destroy());
    const { page } = await site.visit(site.tag() + card.repeat(50), {
      script: `window.loaded = 0; addEventListener('care-load', () => loaded++); ${holdTimers} ${listFetches}`,
    });
    await page.waitForFunction('loaded === 50');
    isDown = true;
    const before = (await fetched(page)).length;
    await page.evaluate(() => {
      for (const element of window.document.querySelectorAll('side-effect-card'))
        void (element as HTMLElement & { reload: () => Promise<void> }).reload();
    });
    for (const delay of [400, 1200]) await finishTimer(page, delay);
    await seen(page, sentence);
    assert.equal((await fetched(page)).length - before, 3);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finishTimer, holdTimers, timerHeld } from './held-timers.js';
import { seen, type Site, siteForEachTest } from './site.js';
import { atRest } from './visit.js';

const site = siteForEachTest();

const banner = '<hotline-banner hotline="quebec-cancer-foundation">Call us.</hotline-banner>';
const number = '1-800-363-0063';
const refuses =
  (pattern: RegExp, isDown: () => boolean): Site['intercept'] =>
  ({ url = '' }, response) =>
    isDown() && pattern.test(url) && Boolean(response.writeHead(503).end());

/** The pauses before each further attempt. */
const PAUSES_MS = [1000, 2000, 4000, 8000, 16_000, 32_000];

describe('code that could not be loaded', () => {
  for (const [what, pattern] of Object.entries({
    'an element’s own file': /^\/care\/(again\/)?hotline-/,
    'a file that all elements import': /^\/care\/(again\/)?base-/,
    'all of it': /^\/care\//,
  })) {
    it(`is loaded once its server has recovered, though browsers keep the failure of a module: ${what}`, async () => {
      let isDown = true;
      site.intercept = refuses(pattern, () => isDown);
      const { page, consoleMessages } = await site.visit(site.tag() + banner, { script: holdTimers });
      await finishTimer(page, PAUSES_MS[0]!);
      await timerHeld(page, PAUSES_MS[1]!);
      await seen(page, 'Call us.');
      isDown = false;
      await finishTimer(page, PAUSES_MS[1]!);
      await seen(page, number);
      assert.equal(consoleMessages.filter((line) => /^warning/.test(line)).length, 1);
    });
  }

  it('is loaded as soon as the browser is online again, in a shadow root of the page’s too', async () => {
    let isDown = true;
    site.intercept = refuses(/^\/care\//, () => isDown);
    const { page } = await site.visit(
      `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '${banner}'</script>${site.tag()}`,
      { script: holdTimers },
    );
    await timerHeld(page, PAUSES_MS[0]!);
    isDown = false;
    await page.evaluate("dispatchEvent(new Event('online'))");
    await seen(page, number);
    await page.waitForFunction('!heldTimers.has(1000)');
  });

  it('is asked for less and less often, and then no more until the browser is online', async () => {
    let hits = 0;
    site.intercept = refuses(/^\/care\/again\/hotline-/, () => Boolean(++hits));
    const before = site.intercept;
    site.intercept = (request, response) =>
      before(request, response) ||
      (request.url!.startsWith('/care/hotline-') && Boolean(response.writeHead(503).end()));
    const { page } = await site.visit(site.tag() + banner, { script: holdTimers });
    for (const pause of PAUSES_MS) await finishTimer(page, pause);
    await page.waitForFunction(
      'performance.getEntriesByType("resource").filter(({ name }) => name.includes("again/hotline")).length === 6',
    );
    await atRest(page);
    assert.equal(await page.evaluate('[1000, 2000, 4000, 8000, 16000, 32000, 64000].some(heldTimers.has)'), false);
    await seen(page, 'Call us.');
  });

  it('is asked for no more once nobody waits for it', async () => {
    site.intercept = refuses(/^\/care\//, () => true);
    const { page, requests } = await site.visit(site.tag() + banner, { script: holdTimers });
    await timerHeld(page, PAUSES_MS[0]!);
    await page.evaluate(() => document.querySelector('hotline-banner')!.remove());
    await page.waitForFunction('!heldTimers.has(1000) && !heldTimers.has(10000)');
    const before = requests.length;
    await page.evaluate("dispatchEvent(new Event('online'))");
    await atRest(page);
    assert.equal(requests.length, before);
  });

  it('does not keep other elements from working with what they have loaded', async () => {
    let isDown = true;
    site.intercept = refuses(/^\/care\/(again\/)?treatment-card-/, () => isDown);
    const { page } = await site.visit(
      `${site.tag()}${banner}<treatment-card treatment="immunotherapy">Read more.</treatment-card>`,
      { script: holdTimers },
    );
    await seen(page, number);
    await timerHeld(page, PAUSES_MS[0]!);
    isDown = false;
    await finishTimer(page, PAUSES_MS[0]!);
    await page.getByRole('heading', { name: 'Immunotherapy' }).waitFor();
    await seen(page, number);
  });
});

describe('messages that could not be loaded', () => {
  it('are loaded when a reader tries again', async () => {
    let isDown = true;
    site.intercept = refuses(/^\/care\/messages-/, () => isDown);
    const { page } = await site.visit(site.tag() + banner);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await seen(page, 'Call us.');
    await retry.click();
    await page.waitForFunction(
      'performance.getEntriesByType("resource").filter(({ name }) => name.includes("/messages-")).length >= 2',
    );
    isDown = false;
    await retry.click();
    await seen(page, number);
  });
});

describe('a part that is loaded lazily and could not be', () => {
  const own = JSON.stringify({
    kind: 'hotlines',
    id: 'own',
    lang: 'en',
    revision: 1,
    updated: '2026-11-24',
    reviewed: null,
    title: 'Our line',
    organization: 'Our hospital',
    who: 'A **nurse** answers.',
    number: { dial: '+15145550100', shown: '514-555-0100' },
    sources: [],
  });

  it('is loaded when a reader tries again: what reads a site’s own document', async () => {
    let isDown = true;
    const refuse = refuses(/^\/care\/compile-/, () => isDown);
    site.intercept = (request, response) =>
      refuse(request, response) ||
      (request.url === '/own.json' &&
        Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(own)));
    const { page } = await site.visit(
      `${site.tag()}<hotline-banner src="${site.base}own.json">Call us.</hotline-banner>`,
    );
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    isDown = false;
    await retry.click();
    await seen(page, '514-555-0100');
  });

  it('is loaded when a reader goes on: the pictures of the steps', async () => {
    let isDown = true;
    site.intercept = refuses(/^\/care\/illustrations-/, () => isDown);
    const { page, requested } = await site.visit(
      `${site.tag()}<treatment-steps treatment="immunotherapy">Read more.</treatment-steps>`,
    );
    const next = page.getByRole('button', { name: 'Next' });
    await next.waitFor();
    await requested(/^care\/illustrations-.*\?/);
    await atRest(page);
    assert.equal(await page.locator('treatment-steps svg[role=img], treatment-steps [role=img]').count(), 0);
    isDown = false;
    await next.click();
    await page.locator('treatment-steps [role=img]').first().waitFor();
  });

  it('is loaded when a reader asks for it anew: glossary terms', async () => {
    let isDown = true;
    site.intercept = refuses(/^\/care\/(again\/)?glossary-term-/, () => isDown);
    const { page, requested } = await site.visit(
      `${site.tag()}<treatment-explainer treatment="immunotherapy" lang="en">Read more.</treatment-explainer>`,
      { script: holdTimers },
    );
    await page.locator('.care-document-info').waitFor();
    await page.locator('summary', { hasText: 'The kinds of immunotherapy' }).click();
    await requested(/^care\/glossary-term-/);
    isDown = false;
    await finishTimer(page, PAUSES_MS[0]!);
    await page.getByRole('button', { name: 'monoclonal antibody' }).first().waitFor();
  });
});

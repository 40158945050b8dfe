import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dist } from '../../src/tools/paths.js';
import { HeldResponses } from './held-responses.js';
import { holdTimers, passTime, timerHeld } from './held-timers.js';
import { resetShifts, shiftsOf, watchShifts } from './layout-shifts.js';
import { seen, siteForEachTest } from './site.js';

/** Notes that a page adds to an article, and sections that it chooses, in the built files. */

const site = siteForEachTest();

const definition = 'Immunotherapy is a treatment that helps your own immune system';
const label = 'Added by this site';
const note = '<p slot="note-after-definition">We give it at our day clinic.</p>';
const explainer = (attributes = '', children = '') =>
  `<treatment-explainer treatment="immunotherapy" lang="en" ${attributes}>Call us.${children}</treatment-explainer>`;

/** Keeps the requests of chunks with these names until the test releases them. */
function hold(chunks: RegExp): HeldResponses {
  const held = new HeldResponses();
  site.intercept = ({ url = '' }, response) => {
    if (!chunks.test(url)) return false;
    held.add(() => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(dist + url)));
    return true;
  };
  return held;
}

const customizationCode = /^\/care\/customization-/;
const elementCode = /^\/care\/(base|article|treatment-explainer)-(?!styles)/;

/** What a reader sees, through shadow roots and slots. */
const textOf = (page: Page) => page.locator('body').ariaSnapshot();

/** Whether these words are seen once each, in this order. */
async function assertOrder(page: Page, ...words: string[]): Promise<void> {
  const text = await textOf(page);
  for (const word of words) assert.equal(text.split(word).length - 1, 1, `${word} in ${text}`);
  const places = words.map((word) => text.indexOf(word));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
    words.join(),
  );
}

describe('a note', () => {
  it('weighs nothing on a page that has none', async () => {
    const { page, requests, settled } = await site.visit(explainer() + site.tag());
    await seen(page, definition);
    await settled();
    assert.deepEqual(
      requests.filter((name) => /customization|controls/.test(name)),
      [],
    );
  });

  for (const attributes of ['', 'light-dom'])
    it(`is in its place from the first moment of the text on ${attributes}`, async () => {
      const held = hold(customizationCode);
      const { page, requested, settled, consoleMessages } = await site.visit(
        `${explainer(attributes, note)}<footer>1 Main Street</footer>${site.tag()}`,
        { script: holdTimers + watchShifts, viewport: { width: 360, height: 700 } },
      );
      await requested(/^care\/customization-/);
      await timerHeld(page, 1000);
      await seen(page, 'We give it at our day clinic.');
      assert.equal(await page.getByText(definition).count(), 0);
      held.release();
      await seen(page, definition);
      await resetShifts(page);
      await settled();
      assert.equal(await shiftsOf(page), 0);
      await assertOrder(page, definition, label, 'We give it at our day clinic.', 'How it began');
      assert.deepEqual(consoleMessages, []);
    });

  it('does not keep a text waiting for its code for more than a second: it is below, and later in its place', async () => {
    const held = hold(customizationCode);
    const { page, requested } = await site.visit(explainer('', note) + site.tag(), { script: holdTimers });
    await requested(/^care\/customization-/);
    await timerHeld(page, 1000);
    await passTime(page, 1000);
    await seen(page, definition);
    await assertOrder(page, definition, 'How it began', 'We give it at our day clinic.');
    held.release();
    await seen(page, label);
    await assertOrder(page, definition, label, 'We give it at our day clinic.', 'How it began');
  });

  it('is below a text if its code is unavailable', async () => {
    site.intercept = ({ url = '' }, response) =>
      customizationCode.test(url) && Boolean(response.writeHead(404).end('not here'));
    const { page } = await site.visit(explainer('', note) + site.tag());
    await seen(page, definition);
    await assertOrder(page, definition, 'How it began', 'We give it at our day clinic.');
  });

  it('in a prerendered text is seen without any script, and gets its place from the code, which comes for it', async () => {
    const fragment = site
      .fragment('en/treatment-explainer/immunotherapy')
      .replace('</treatment-explainer>', `${note}</treatment-explainer>`);
    const without = await site.visit(fragment, { javaScriptEnabled: false });
    await assertOrder(without.page, definition, 'We give it at our day clinic.');
    const { page, settled } = await site.visit(fragment + site.tag());
    await seen(page, label);
    await settled();
    await assertOrder(page, definition, label, 'We give it at our day clinic.', 'How it began');
  });

  it('is printed in its place', async () => {
    for (const attributes of ['', 'light-dom']) {
      const { page } = await site.visit(explainer(attributes, note) + site.tag());
      await seen(page, label);
      await page.emulateMedia({ media: 'print' });
      await assertOrder(page, definition, label, 'We give it at our day clinic.', 'How it began');
    }
  });

  it('cannot be added by a visitor’s placeholder or link', async () => {
    const { page, settled } = await site.visit(
      `<div data-care-widget="side-effect-card" data-effect="fatigue" data-lang="en"><p slot="note-when-to-call">Call 900-555-0199.</p></div>
      <p><a href="${site.base}embed.html?widget=side-effect-card&effect=pain&lang=en" data-care-widget slot="note-end">900-555-0199</a></p>${site.tag()}`,
    );
    for (const title of ['Fatigue', 'Pain']) await page.getByRole('heading', { name: title }).first().waitFor();
    await settled();
    assert.equal(await page.getByText('900-555-0199').locator('visible=true').count(), 0);
    assert.equal(await page.getByText(label).count(), 0);
  });
});

describe('chosen sections', () => {
  const isWhole = (page: Page) => page.getByText('How it began').isVisible();

  it('are not preceded by a preview of the whole text', async () => {
    const held = hold(elementCode);
    const { page, requested } = await site.visit(explainer('sections="questions"') + site.tag());
    await requested(/^care\/treatment-explainer-/);
    // That is requested only once a preview is shown, or will not be.
    assert.equal(await page.evaluate(`document.querySelector('treatment-explainer').shadowRoot`), null);
    assert.equal(await page.getByText('Call us.').isVisible(), true);
    held.release();
    await seen(page, 'Read the whole text');
    assert.equal(await isWhole(page), false);
  });

  it('are the same on paper, without the button', async () => {
    const { page } = await site.visit(explainer('sections="questions"') + site.tag());
    await seen(page, 'Read the whole text');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByText('Read the whole text').isVisible(), false);
    assert.equal(await isWhole(page), false);
    await seen(page, 'When to call');
  });

  it('may be chosen by a placeholder, by a link and in the address of a frame', async () => {
    const query = 'widget=treatment-explainer&treatment=immunotherapy&lang=en&sections=questions';
    const pages = [
      `<div data-care-widget="treatment-explainer" data-treatment="immunotherapy" data-lang="en" data-sections="questions">Call us.</div>${site.tag()}`,
      `<p><a href="${site.base}embed.html?${query}" data-care-widget>Immunotherapy</a></p>${site.tag()}`,
    ];
    for (const html of pages) {
      const { page } = await site.visit(html);
      await seen(page, 'Read the whole text');
      assert.equal(await isWhole(page), false);
    }
    const { page } = await site.visit('');
    await page.goto(`${site.base}embed.html?${query}`);
    await page.getByRole('button', { name: 'Read the whole text' }).click();
    await seen(page, 'How it began');
  });

  it('take the place of a prerendered text, which is whole', async () => {
    const fragment = site
      .fragment('en/treatment-explainer/immunotherapy')
      .replace('<treatment-explainer ', '<treatment-explainer sections="questions" ');
    const { page } = await site.visit(fragment + site.tag());
    await seen(page, 'Read the whole text');
    assert.equal(await isWhole(page), false);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addChecksum } from '../../src/core/checksum.js';
import { dist, root } from '../../src/tools/paths.js';
import { seen, siteForEachTest } from './site.js';

/** The sources in the text, for a reader who asks for them. */

const site = siteForEachTest();
const card = (attributes = '') => `<side-effect-card effect="fatigue" ${attributes}><p>Call us.</p></side-effect-card>`;
const explainer = '<treatment-explainer treatment="chemotherapy"><p>Call us.</p></treatment-explainer>';

const show = (page: Page) => page.getByRole('button', { name: 'Show sources in the text' });
const hide = (page: Page) => page.getByRole('button', { name: 'Hide sources in the text' });
const numbers = (page: Page) => page.getByRole('link', { name: /^Source \d+: ./ });
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  });

describe('the sources in the text', () => {
  for (const [where, html] of [
    ['the shadow root', card()],
    ['the light DOM', card('light-dom')],
  ] as const) {
    it(`are numbers that lead to their source and back by keyboard, in ${where}`, async () => {
      const { page, requests, settled, consoleMessages } = await site.visit(site.tag() + html);
      await show(page).waitFor();
      await settled();
      assert.equal(await numbers(page).count(), 0);
      assert.deepEqual(
        requests.filter((name) => /whole|citations/.test(name)),
        [],
      );
      await show(page).focus();
      await page.keyboard.press('Enter');
      await numbers(page).first().waitFor();
      const name = (await numbers(page).first().getAttribute('aria-label'))!;
      const [, number, source] = /^Source (\d+): (.+)$/.exec(name)!;
      await numbers(page).first().focus();
      await page.keyboard.press('Enter');
      const text = await focused(page);
      assert.ok(text.startsWith(`${number}. ${source}`), text);
      // It is where the reader can see it, though the list was closed.
      assert.ok(await page.getByRole('listitem').filter({ hasText: source! }).first().isVisible());
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Back to the text');
      await page.keyboard.press('Enter');
      assert.equal(await focused(page), number);
      await hide(page).click();
      await show(page).waitFor();
      assert.equal(await numbers(page).count(), 0);
      assert.deepEqual(consoleMessages, []);
    });
  }

  it('stand after signs, in rows of medicines and in closed sections, and lead into the collapsed part of a long list', async () => {
    const { page } = await site.visit(site.tag() + explainer);
    await show(page).click();
    await page.getByRole('button', { name: 'Show all sections' }).click();
    await numbers(page).first().waitFor();
    for (const selector of ['.care-urgency li', '.care-medicines dd', '.care-links li'])
      await page.locator(`${selector} .care-cite`).first().waitFor();
    const listed = await page.locator('.care-sources [data-source]').count();
    assert.ok(listed > 20, `${listed} numbered sources`);
    // A source after the first six is in the closed part.
    const last = page.locator('.care-collapsible [data-source] .care-source-number').last();
    const number = (await last.textContent())!.replace('.', '');
    await page
      .getByRole('link', { name: new RegExp(`^Source ${number}: `) })
      .first()
      .click();
    assert.ok((await focused(page)).startsWith(`${number}.`));
    assert.ok(await last.isVisible());
  });

  it('come to a prerendered text whose code has not loaded, for whoever presses the button', async () => {
    const { page, requests, settled } = await site.visit(site.fragment('en/side-effect-card/fatigue') + site.tag());
    await settled();
    assert.equal(requests.length, 2);
    await show(page).click();
    await numbers(page).first().waitFor();
  });

  it('are not offered where no script runs', async () => {
    const { page } = await site.visit(site.fragment('en/side-effect-card/fatigue'), { javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'Fatigue' }).waitFor();
    assert.equal(await page.getByRole('button').count(), 0);
  });

  it('are printed with their list when they are shown, and the buttons are not', async () => {
    const { page } = await site.visit(site.tag() + card());
    await show(page).click();
    await numbers(page).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await numbers(page).first().isVisible());
    assert.ok(await page.locator('.care-sources [data-source]').first().isVisible());
    assert.equal(await hide(page).isVisible(), false);
    assert.equal(await page.getByText('Back to the text').first().isVisible(), false);
  });

  it('leave nothing for axe to find, and nothing beside the view of a narrow phone', async () => {
    const { page } = await site.visit(`<main><h1>A page</h1>${explainer}</main>${site.tag()}`, {
      viewport: { width: 320, height: 700 },
    });
    await show(page).click();
    await page.getByRole('button', { name: 'Show all sections' }).click();
    await numbers(page).first().waitFor();
    await page.getByText('Other sources used for this text').click();
    await page.evaluate(readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8'));
    const violations = await page.evaluate<{ id: string }[]>('axe.run().then((result) => result.violations)');
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  });

  it('are in the language of the text', async () => {
    const { page } = await site.visit(site.tag() + card('lang="fr"'));
    await page.getByRole('button', { name: 'Afficher les sources dans le texte' }).click();
    await page
      .getByRole('link', { name: /^Source 1 : / })
      .first()
      .waitFor();
    await page.getByText('Retour au texte').first().waitFor({ state: 'attached' });
  });

  it('say that they are unavailable when they are, and the text stays', async () => {
    site.intercept = ({ url }, response) => /\.whole\.json/.test(url!) && Boolean(response.writeHead(404).end());
    const { page } = await site.visit(site.tag() + card());
    await show(page).click();
    await page.locator('.care-actions').getByText('We can’t show this information right now.').waitFor();
    await seen(page, 'Cancer-related fatigue is a tiredness');
    assert.equal(await numbers(page).count(), 0);
  });

  it('are never those of another version of the text', async () => {
    const file = `${dist}/content/en/side-effects/fatigue.whole.json`;
    const whole = JSON.parse(readFileSync(file, 'utf8')) as { revision: number; checksum?: string };
    const other = addChecksum(JSON.stringify({ ...whole, checksum: undefined, revision: 99 }));
    site.intercept = ({ url }, response) =>
      /\.whole\.json/.test(url!) && Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(other));
    const { page, hasLogged } = await site.visit(site.tag() + card());
    await show(page).click();
    await hasLogged(/expected side-effects fatigue en \d, got side-effects fatigue en 99/);
    assert.equal(await numbers(page).count(), 0);
  });

  it('of a site’s own document need no further request', async () => {
    const own = {
      kind: 'side-effects',
      id: 'ringing-ears',
      lang: 'en',
      revision: 1,
      updated: '2026-11-30',
      reviewed: null,
      title: 'Ringing ears',
      definition: 'Some medicines make ears ring[^agency].',
      feelsLike: ['A tone that others do not hear.'],
      when: ['During treatment[^agency][^guide].'],
      helps: ['Tell your team.'],
      call: { today: ['You hear less than before[^guide].'] },
      sources: [
        { id: 'agency', name: 'An agency', url: 'https://agency.example/ears' },
        { id: 'guide', name: 'A guide', url: 'https://guide.example/ears' },
      ],
    };
    const { page, requests, settled } = await site.visit(
      `${site.tag()}<side-effect-card id="own"></side-effect-card>
       <script>own.content = ${JSON.stringify(own)}</script>`,
    );
    await show(page).click();
    await page.getByRole('link', { name: 'Source 2: A guide' }).first().waitFor();
    assert.equal(await page.getByRole('link', { name: 'Source 1: An agency' }).count(), 2);
    await settled();
    assert.deepEqual(
      requests.filter((name) => name.includes('whole')),
      [],
    );
  });
});

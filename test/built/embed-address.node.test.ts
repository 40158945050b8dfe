import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { seen, Site } from './site.js';

/** What a reader of `embed.html` is told where it cannot show a text. */

const site = new Site();
before(() => site.open());
after(() => site.close());
afterEach(() => site.closePages());

async function open(query: string, options: Parameters<Site['visit']>[1] = {}) {
  const visit = await site.visit('', options);
  await visit.page.goto(`${site.base}embed.html${query}`);
  return visit;
}

const inEnglish = 'There is no text at this address.';

describe('embed.html with an address that leads to no text', () => {
  for (const query of [
    '',
    '?lang=en',
    '?widget=fatigue',
    '?widget=side-effect-card',
    '?widget=side-effect-card&effect=',
    '?widget=side-effect-card&effect=%20',
    '?widget=side-effect-card&treatment=immunotherapy',
    '?widget=glossary-term&term=..%2fown',
    '?widget=glossary-term&term=no-such-term',
  ]) {
    it(`says so in a sentence, and to the developer once: embed.html${query}`, async () => {
      const { page, consoleMessages } = await open(query);
      await seen(page, inEnglish);
      assert.equal(await page.locator('main').innerText(), `${inEnglish} The link may be incomplete or out of date.`);
      assert.equal(consoleMessages.filter((line) => line.startsWith('warning: [care-widgets] ')).length, 1);
    });
  }

  it('says so in the language that it names, and in its direction', async () => {
    const { page } = await open('?widget=x&lang=ar');
    await seen(page, 'لا يوجد نص في هذا العنوان');
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
      'ar',
      'rtl',
    ]);
  });

  it('says so in the reader’s language if it names none', async () => {
    const { page } = await open('', { locale: 'fr-CA' });
    await seen(page, 'Aucun texte ne se trouve à cette adresse.');
  });

  it('says so in a language of the interface if it names another', async () => {
    const { page } = await open('?widget=x&lang=sw');
    await seen(page, inEnglish);
  });
});

describe('a link to a card', () => {
  for (const address of [
    'embed.html?widget=treatment-card&treatment=immunotherapy&lang=fr',
    'pages/fr/treatment-card/immunotherapy.html',
  ]) {
    it(`leads to a page with the card, a number, and a link to the text: ${address}`, async () => {
      const { page } = await site.visit('');
      await page.goto(`${site.base}${address}`);
      const card = page.locator('treatment-card');
      await card.getByRole('heading', { name: 'Immunothérapie' }).waitFor();
      await card.getByRole('link', { name: '1 800 363-0063' }).waitFor();
      await card.getByRole('link', { name: 'Immunothérapie' }).click();
      await page.locator('treatment-explainer').getByText('Quand appeler').first().waitFor({ state: 'attached' });
    });
  }
});

describe('embed.html without a script', () => {
  it('says why it shows nothing, in every language of the interface, with a number and a website', async () => {
    const { page } = await open('?widget=side-effect-card&effect=fatigue&lang=fr', { javaScriptEnabled: false });
    // Playwright's `getByText` looks past `noscript`.
    const text = await page.locator('noscript').innerText();
    for (const words of [
      'This page cannot show its text',
      'Cette page ne peut pas montrer son texte',
      'Esta página no puede',
      'لا يمكن لهذه الصفحة',
      'Trang này không thể',
      'Fondation québécoise du cancer',
    ])
      assert.ok(text.includes(words), words);
    const calls = page.locator('noscript a[href="tel:+18003630063"]');
    assert.equal(await calls.count(), 10);
    for (const call of await calls.all()) assert.equal(await call.isVisible(), true);
    assert.ok((await page.locator('noscript a[href^="https://cancerquebec.ca"]').count()) >= 2);
  });

  it('shows none of that where a script runs', async () => {
    const { page, consoleMessages } = await open('?widget=side-effect-card&effect=fatigue&lang=fr');
    await seen(page, 'Fatigue');
    assert.doesNotMatch(await page.locator('body').innerText(), /JavaScript/);
    assert.deepEqual(consoleMessages, []);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dist } from '../../src/tools/paths.js';
import { BuilderPage } from './builder-page.js';
import { Site } from './site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const focused = (page: Page) => page.evaluate(() => document.activeElement!.getAttribute('aria-describedby') ?? (document.activeElement as HTMLElement).innerText);

describe('the builder', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('shows the choice in frames as wide as a phone and a desktop, in the colour chosen', async () => {
    const builder = await BuilderPage.open(site, { viewport: { width: 1280, height: 900 } });
    const { page, words } = builder;
    await builder.element('side-effect-card', 'fatigue');
    await builder.choose(words.language, words.french);
    await page.getByLabel(words.digits).fill('#8a1c5b');
    for (const [device, width] of [['phone', 360], ['desktop', 900]] as const) {
      const frame = page.frameLocator(`iframe[title="Fatigue, on a ${device}"]`);
      await frame.getByText('Ce que l’on ressent').waitFor();
      assert.equal(await frame.locator('html').evaluate(() => innerWidth), width);
      assert.equal(await frame.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--care-color-brand')), '#8a1c5b');
    }
    assert.deepEqual(builder.said, []);
    assert.deepEqual(builder.elsewhere, []);
    await builder.close();
  });

  it('shows a word with its definition open', async () => {
    const builder = await BuilderPage.open(site, { address: '#widget=glossary-term&term=checkpoint-inhibitor&lang=fr' });
    const frame = builder.page.frameLocator('iframe[title$="on a phone"]');
    await frame.getByRole('button', { name: 'inhibiteur de point de contrôle' }).waitFor();
    await frame.getByText('Se dit aussi').first().waitFor();
    await builder.close();
  });

  it('gives a colour that reaches the widget under a strict policy, and says what becomes of it', async () => {
    const builder = await BuilderPage.open(site, { address: '#widget=side-effect-card&effect=fatigue&lang=en&brand=e0a100', previews: false });
    assert.match(await builder.page.locator('#contrast').innerText(), /darkened until it stands at 7:1\. Words on it are black, at 9\.3:1/);
    const [text, script, colour, policy] = [await builder.block('text'), await builder.block('script'), await builder.block('colour'), await builder.block('policy')];
    await builder.close();
    const headers = { 'Content-Security-Policy': `default-src 'none'; style-src 'nonce-own'; ${policy.replace(/^[^:]+: /, '')}` };
    const { page } = await site.visit(`${script}<style nonce="own">${colour}</style><p>${text}</p>`, { headers });
    await page.getByText('What helps').first().waitFor();
    const brand = await page.locator('.care-widget').first().evaluate((one) => getComputedStyle(one).getPropertyValue('--_brand'));
    assert.equal(brand, '#e0a100');
    await page.context().close();
  });

  it('puts the page’s own hotline into the words, the tag and the frame', async () => {
    const builder = await BuilderPage.open(site, { address: '#widget=treatment-explainer&treatment=immunotherapy&lang=en', previews: false });
    await builder.choose(builder.words.hotline, 'Macmillan Support Line – Macmillan Cancer Support (United Kingdom)');
    assert.match(await builder.block('text'), />Immunotherapy – Macmillan Support Line, <a href="tel:\+448088080000">0808 808 00 00<\/a></);
    assert.match(await builder.block('script'), / data-hotline="macmillan-cancer-support"/);
    await builder.format('iframe').check();
    const frame = await builder.block('text');
    assert.match(await builder.region('text').innerText(), /only if the script tag in your embed\.html lists it: data-hotlines="macmillan-cancer-support"/);
    await builder.close();
    // A frame takes a line from its address only if the site lists it on the script tag of its own embed.html.
    const html = readFileSync(`${dist}/embed.html`, 'utf8').replace('src="care-widgets.js"', 'data-hotlines="macmillan-cancer-support" src="care-widgets.js"');
    site.intercept = ({ url = '' }, response) => url.startsWith('/embed.html') && Boolean(response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
    const { page } = await site.visit(frame);
    await page.frameLocator('iframe').getByText('0808 808 00 00').first().waitFor();
    site.intercept = () => false;
    await page.context().close();
  });

  it('offers only texts that exist in the language', async () => {
    const builder = await BuilderPage.open(site, { previews: false });
    const { words } = builder;
    await builder.element('side-effect-card', 'vitiligo').catch(() => builder.element('side-effect-card', 'fatigue'));
    await builder.choose(words.language, words.arabic);
    const effects = await builder.list('Side effect').locator('option').count();
    assert.equal(effects, 2);
    const shown = await builder.list('Show').locator('option').allInnerTexts();
    assert.ok(!shown.includes('A guide') && !shown.includes('Treatments side by side') && shown.includes('A hotline'), shown.join());
    assert.match(await builder.block('text'), / lang="ar" dir="rtl">/);
    assert.match(await builder.block('privacy'), /ملفات تعريف ارتباط/);
    await builder.close();
  });

  it('has an address that restores the choice, and steps that go back and forward', async () => {
    const builder = await BuilderPage.open(site, { ui: 'fr', previews: false });
    const { page, words } = builder;
    await builder.element('treatment-comparison', 'chemotherapy');
    await builder.choose('Comparer avec', 'Radiothérapie');
    await builder.choose('Et avec (3)', 'Immunothérapie');
    await page.getByLabel(words.digits).fill('#8a1c5b');
    await builder.format('link').check();
    const [text, colour] = [await builder.block('text'), await builder.block('colour')];
    assert.match(text, /treatments=chemotherapy\+radiation-therapy\+immunotherapy/);

    const other = await BuilderPage.open(site, { ui: 'fr', address: new URL(page.url()).hash, previews: false });
    assert.equal(await other.block('text'), text);
    assert.equal(await other.block('colour'), colour);
    assert.ok(await other.format('link').isChecked());
    await other.page.getByRole('link', { name: 'English' }).click();
    await other.page.getByRole('heading', { name: 'What to paste' }).waitFor();
    assert.match(other.page.url(), /\?lang=en#.*brand=8a1c5b/);
    await other.close();

    await page.goBack();
    assert.ok(await builder.format('element').isChecked());
    await page.goForward();
    assert.equal(await builder.block('text'), text);
    await builder.close();
  });

  it('takes an address that says nothing it knows for none', async () => {
    const builder = await BuilderPage.open(site, { address: '#widget=script&effect=../..&lang=xx&brand=red;}&format=x&hotline="><b>', previews: false });
    assert.match(await builder.block('text'), /^<treatment-explainer treatment="[a-z-]+" lang="en">/);
    assert.doesNotMatch(await builder.block('script'), /data-hotline/);
    assert.deepEqual(builder.said, []);
    await builder.close();
  });

  it('copies, and says so', async () => {
    const builder = await BuilderPage.open(site, { previews: false, permissions: ['clipboard-read', 'clipboard-write'] });
    for (const name of ['text', 'script', 'policy', 'privacy'] as const) {
      const region = builder.region(name);
      await region.getByRole('button', { name: 'Copy' }).click();
      await region.getByRole('status').getByText(`Copied: ${builder.words[name]}`).waitFor();
      assert.equal(await builder.page.evaluate(() => navigator.clipboard.readText()), await builder.block(name));
    }
    await builder.close();
  });

  it('selects where it may not copy, and says which key does it', async () => {
    const builder = await BuilderPage.open(site, { previews: false });
    await builder.page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
    await builder.region('policy').getByRole('button').click();
    await builder.region('policy').getByRole('status').getByText('Ctrl+C').waitFor();
    assert.equal(await builder.page.evaluate(() => String(getSelection())), await builder.block('policy'));
    await builder.close();
  });

  it('can be used by keyboard alone', async () => {
    const builder = await BuilderPage.open(site, { previews: false, permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = builder;
    const tabTo = async (test: () => Promise<boolean>) => {
      for (let steps = 0; !(await test()); steps++) {
        assert.ok(steps < 40, 'expected to get there with Tab');
        await page.keyboard.press('Tab');
      }
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      assert.notEqual(outline, 'none');
    };
    const isFocused = (locator: ReturnType<BuilderPage['list']>) => () => locator.evaluate((one) => one === document.activeElement);
    await tabTo(isFocused(builder.list('Show')));
    await page.keyboard.type('A hot');
    await tabTo(isFocused(builder.list('Hotline')));
    await page.keyboard.type('Macm');
    await tabTo(isFocused(builder.format('element')));
    await page.keyboard.press('ArrowDown');
    assert.ok(await builder.format('placeholder').isChecked());
    await tabTo(async () => (await focused(page)) === 'block-text');
    await page.keyboard.press('Enter');
    await builder.region('text').getByRole('status').getByText('Copied').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<span data-care-widget="hotline-banner" data-hotline="macmillan-cancer-support" data-lang="en"/);
    await builder.close();
  });

  for (const ui of ['en', 'fr'] as const) {
    for (const [device, width] of [['a phone', 360], ['a desktop', 1280]] as const) {
      it(`gives axe nothing to say in ${ui} on ${device}, light and dark, and fits`, async () => {
        const builder = await BuilderPage.open(site, { ui, previews: false, viewport: { width, height: 800 }, address: '#widget=glossary-term&term=checkpoint-inhibitor&brand=8a1c5b' });
        const { page } = builder;
        await page.evaluate(axe);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await page.evaluate(async () => {
            const { violations } = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({ iframes: false });
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          });
          assert.deepEqual(found, []);
        }
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a, button, select, input:not([type=radio]), .format')].filter((one) => one.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML));
        assert.deepEqual(small, []);
        await builder.close();
      });
    }
  }

  it('speaks the browser’s language where its address names none', async () => {
    const { page } = await site.visit('', { locale: 'fr-CA' });
    await page.goto(`${site.base}builder.html`);
    await page.getByRole('heading', { name: 'Un texte dans votre site' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    await page.context().close();
  });
});

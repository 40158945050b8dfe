import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { root } from '../../src/tools/paths.js';
import { launchChromium } from '../browsers/chromium.js';
import { serve, type Served } from './served.js';

/** The fictitious sites of the demo, as a reader visits them. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `number` and `line` are as on the script tag. */
const sites = [
  {
    site: 'the hospital of Newfoundland',
    home: '/newfoundland/en/',
    text: '/newfoundland/en/side-effects/fatigue',
    number: '+1 709-555-0142',
    line: 'Cancer care nurse line',
    note: 'the hospital’s switchboard answers',
    retry: 'Try again',
  },
  {
    site: 'the hospital of Québec',
    home: '/quebec/fr/',
    text: '/quebec/fr/side-effects/fatigue',
    number: '+1 418 555-0123',
    line: 'Info-Onco',
    note: 'la téléphoniste de l’hôpital vous répond',
    retry: 'Réessayer',
  },
  {
    site: 'the foundation of Texas, in Spanish',
    home: '/texas/es/',
    text: '/texas/es/side-effects/fatigue',
    number: '+1 956-555-0118',
    line: 'Línea Tres Nogales',
    note: 'Si necesita transporte a su cita',
    retry: 'Intentar de nuevo',
  },
  {
    site: 'the foundation of Texas, in English',
    home: '/texas/en/',
    text: '/texas/en/side-effects/fatigue',
    number: '+1 956-555-0118',
    line: 'Tres Nogales Line',
    note: 'If you need a ride to your appointment',
    retry: 'Try again',
  },
];

/** As the pages write it, also in their fallbacks: a failure does not repeat a number that the fallback shows. */
const withoutCountry = (number: string) => number.replace('+1 ', '');

describe('the fictitious sites', () => {
  let server: Served;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await serve(root, 'preview');
    browser = await launchChromium();
  });
  afterEach(() => page.context().close());
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-CA', ...options });
    return (page = await context.newPage());
  }

  const open = (path: string) => page.goto(server.origin + path);

  /** Resolves when each element has drawn its content. */
  const drawn = () =>
    page.waitForFunction(() =>
      [...document.querySelectorAll(':not(:defined), treatment-explainer, treatment-card, hotline-banner')].every(
        (element) => element.shadowRoot?.querySelector('[part~=base]'),
      ),
    );

  for (const { site, home, text, number, line, note, retry } of sites) {
    it(`${site} shows its number and its note in a text`, async () => {
      await newPage();
      await open(text);
      const card = page.locator('side-effect-card');
      await card.getByRole('heading', { level: 1 }).waitFor();
      await card.getByRole('link', { name: number }).first().waitFor();
      await card.getByText(note).waitFor();
    });

    it(`${site} shows its number beside each text that can’t be loaded`, async () => {
      await newPage();
      await page.route(
        ({ pathname }) => pathname.startsWith('/dist/content/'),
        (route) => route.fulfill({ status: 404 }),
      );
      await open(home);
      const texts = page.locator('treatment-explainer, treatment-card');
      await texts.getByRole('button', { name: retry }).waitFor();
      await texts.getByRole('link', { name: withoutCountry(number) }).waitFor();
      await texts.getByText(line, { exact: true }).waitFor();
      await open(text);
      const card = page.locator('side-effect-card');
      await card.getByRole('button', { name: retry }).waitFor();
      await card.getByRole('link', { name: withoutCountry(number) }).waitFor();
      await card.getByText(line, { exact: true }).waitFor();
      await card.getByText(note).waitFor();
    });

    it(`${site} has its number on paper`, async () => {
      await newPage();
      await open(text);
      await page.locator('side-effect-card').getByRole('link', { name: number }).first().waitFor();
      const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())));
      assert.ok(pages.length > 0);
      assert.match(pages.join(' ').replace(/\s+/g, ' '), new RegExp(number.replace('+', '\\+')));
    });

    for (const colorScheme of ['light', 'dark'] as const)
      it(`${site} gives axe nothing to say on a ${colorScheme} page, and fits on a phone`, async () => {
        await newPage({ colorScheme, viewport: { width: 320, height: 640 } });
        for (const path of [home, text]) {
          await open(path);
          await drawn();
          await page.locator('.care-document-info').first().waitFor();
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
          for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            assert.deepEqual(await violations(), [], `${path} at ${width} px`);
          }
          await page.setViewportSize({ width: 320, height: 640 });
        }
      });
  }

  async function violations(): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      const found = await (window as unknown as { axe: Axe }).axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }

  it('the nurse line of Newfoundland opens at eight of its own time zone', async () => {
    await newPage({ timezoneId: 'America/St_Johns' });
    await page.clock.setFixedTime('2026-11-30T07:59:00-03:30');
    await open('/newfoundland/en/');
    await page.locator('hotline-banner').getByText('Closed now. Opens today at 8 a.m.').waitFor();
    await page.clock.setFixedTime('2026-11-30T08:01:00-03:30');
    await page.reload();
    await page.locator('hotline-banner').getByText('Open now, until 4:30 p.m.').waitFor();
  });

  it('the hospital of Newfoundland shows the sections that it has chosen, and when to call', async () => {
    await newPage();
    await open('/newfoundland/en/');
    const explainer = page.locator('treatment-explainer');
    await explainer.getByRole('button', { name: 'Read the whole text' }).waitFor();
    const shown = await explainer.getByRole('heading', { level: 3 }).allInnerTexts();
    assert.deepEqual(shown, ['When to call', 'Everyday life during treatment', 'Questions to ask your care team']);
  });

  it('a link in a text of the hospital of Newfoundland leads to its own page', async () => {
    await newPage();
    await open('/newfoundland/en/treatments/chemotherapy');
    await page.getByRole('button', { name: 'Show all sections' }).click();
    await page.locator('treatment-explainer').getByRole('link', { name: 'Fatigue', exact: true }).first().click();
    await page.waitForURL('**/newfoundland/en/side-effects/fatigue');
    await page.getByRole('link', { name: '+1 709-555-0142' }).first().waitFor();
  });

  it('the language switch of the hospital of Québec changes everything, once', async () => {
    await newPage();
    await open('/quebec/fr/');
    await page.getByRole('heading', { level: 1, name: 'L’immunothérapie à Sainte-Colombe' }).waitFor();
    const explainer = page.locator('treatment-explainer');
    await explainer.getByRole('heading', { name: 'Immunothérapie', exact: true }).waitFor();
    await explainer.getByRole('heading', { name: 'Une question? Appelez-nous.' }).waitFor();
    await page.locator('wallet-card .care-document-info').waitFor();
    await page.evaluate(() => {
      const loaded: string[] = [];
      addEventListener('care-load', ({ target, detail }) =>
        loaded.push(`${(target as Element).localName} ${(detail as { lang: string }).lang}`),
      );
      Object.assign(window, { loaded });
    });

    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Immunotherapy at Sainte-Colombe' }).waitFor();
    await explainer.getByRole('heading', { name: 'Immunotherapy', exact: true }).waitFor();
    await explainer.getByRole('heading', { name: 'A question? Call us.' }).waitFor();
    await explainer.getByText('At Sainte-Colombe, you meet the team').waitFor();
    await page.locator('hotline-banner').getByText('Monday to Friday, 8 a.m. to 5 p.m.').waitFor();
    await page.locator('wallet-card').getByRole('heading', { name: 'Card for the emergency room' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.title(), 'Immunotherapy at Sainte-Colombe – Sainte-Colombe Hospital');
    assert.equal(new URL(page.url()).pathname, '/quebec/en/');
    const loaded = await page.evaluate(() => (window as unknown as { loaded: string[] }).loaded);
    assert.deepEqual(loaded.sort(), ['hotline-banner en', 'treatment-explainer en', 'wallet-card en']);

    // The links lead on in English, and the switch leads back.
    await page.getByRole('navigation').getByRole('link', { name: 'Chemotherapy' }).first().click();
    await page.locator('treatment-explainer').getByRole('heading', { level: 1, name: 'Chemotherapy' }).waitFor();
    await page.getByRole('link', { name: 'Français' }).click();
    await page.locator('treatment-explainer').getByRole('heading', { level: 1, name: 'Chimiothérapie' }).waitFor();
  });

  it('the hospital of Québec can be read in both languages if its script does not run', async () => {
    await newPage();
    await page.route('**/quebec.js', (route) => route.abort());
    await open('/quebec/fr/side-effects/fatigue');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Français' }).waitFor();
    await page.locator('side-effect-card').getByRole('heading', { name: 'What our patients find helpful' }).waitFor();
  });

  it('the foundation of Texas is in Spanish and in English, with the name of its line in each', async () => {
    await newPage();
    await open('/texas/es/treatments/immunotherapy');
    const explainer = page.locator('treatment-explainer');
    await explainer.getByRole('heading', { level: 1, name: 'Inmunoterapia' }).waitFor();
    await explainer.getByText('Línea Tres Nogales', { exact: true }).first().waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await explainer.getByRole('heading', { level: 1, name: 'Immunotherapy' }).waitFor();
    await explainer.getByText('Tres Nogales Line', { exact: true }).first().waitFor();
  });

  it('has no page for a text that does not exist', async () => {
    await newPage();
    for (const path of [
      '/quebec/fr/side-effects/nothing',
      '/texas/es/nothing/fatigue',
      '/newfoundland/',
      '/texas/es/x',
    ])
      assert.equal((await fetch(server.origin + path)).status, 404, path);
  });
});

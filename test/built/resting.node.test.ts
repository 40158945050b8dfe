import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { siteForEachTest } from './site.js';
import { atRest } from './visit.js';

/** Prerendered texts that nobody touches, and what makes their code come. */

const site = siteForEachTest();
const explainer = () => site.fragment('en/treatment-explainer/immunotherapy');
const card = () => site.fragment('en/side-effect-card/fatigue');
const hotlineWithHours = () => site.fragment('en/hotline-banner/national-cancer-institute');

/** The requests of a page that has a prerendered text, and no need of more. */
const own = ['care-widgets.css', 'care-widgets.js'];

const isRunning = (page: Page, tag = 'treatment-explainer') =>
  page.evaluate((name) => customElements.get(name) !== undefined, tag);

/** A voice of the device, before the page asks for it. */
const withVoice = `Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
  said: [],
  getVoices: () => [{ lang: 'en-CA', localService: true, default: true, name: 'A voice', voiceURI: 'a' }],
  speak(utterance) { this.said.push(utterance.text); },
  cancel() {},
}) });
Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true, value: null });`;

describe('a prerendered text that nobody touches', () => {
  it('requests its style sheet and the script tag’s file, and nothing else', async () => {
    const { page, requests, settled, consoleMessages } = await site.visit(explainer() + card() + site.tag());
    await settled();
    await page.mouse.wheel(0, 20_000);
    await settled();
    assert.deepEqual([...new Set(requests)].toSorted(), own);
    assert.equal(await isRunning(page), false);
    assert.deepEqual(consoleMessages, []);
  });

  it('opens its sections, follows its contents and reports what is used', async () => {
    const { page, requests, settled } = await site.visit(
      `<script>window.told = []; for (const name of ['care-toggle', 'care-call', 'care-navigate'])
        addEventListener(name, ({ detail }) => told.push([name, detail.section ?? detail.number ?? detail.id, detail.open]));
        addEventListener('click', (event) => { if (/^tel:|embed/.test(event.target.closest('a')?.href)) event.preventDefault(); });</script>
       ${explainer()}${site.tag()}`,
    );
    await settled();
    await page.getByRole('link', { name: 'Side effects', exact: true }).click();
    assert.match(page.url(), /#care-immunotherapy-en-side-effects$/);
    await page.getByRole('link', { name: 'Call Info-cancer Hotline 1-800-363-0063' }).first().click();
    await page.locator('a[data-kind=side-effects]').first().click();
    const told = await page.evaluate<unknown[][]>('told');
    assert.deepEqual(
      told.map(([name]) => name),
      ['care-toggle', 'care-call', 'care-navigate'],
    );
    assert.deepEqual(told[0], ['care-toggle', 'side-effects', true]);
    assert.equal(told[1]![1], '+18003630063');
    await settled();
    assert.deepEqual(
      requests.filter((name) => /^care\//.test(name)),
      [],
    );
  });

  it('leads to its sections under a <base>, too', async () => {
    const { page, settled } = await site.visit(`<base href="https://elsewhere.example/">${explainer()}${site.tag()}`);
    await settled();
    const address = page.url();
    await page.getByRole('link', { name: 'Side effects', exact: true }).click();
    const id = 'care-immunotherapy-en-side-effects';
    await page.waitForFunction((id) => document.getElementById(id)!.getBoundingClientRect().top < 100, id);
    const section = page.locator(`#${id}`);
    assert.equal(await section.evaluate((details: HTMLDetailsElement) => details.open), true);
    assert.equal(page.url(), address);
  });

  it('keeps its looks beside one whose code has come', async () => {
    const { page, settled } = await site.visit(
      hotlineWithHours() + site.fragment('en/care-guide/precautions') + site.tag(),
      { viewport: { width: 1280, height: 800 } },
    );
    const looks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('care-guide .care-content *')].map((node) => {
          const { width, height } = node.getBoundingClientRect();
          return `${node.getAttribute('class')} ${Math.round(width)} ${Math.round(height)}`;
        }),
      );
    const before = await looks();
    await page.getByText(/(Open|Closed) now/).waitFor();
    await settled();
    assert.deepEqual(await looks(), before);
    assert.equal(await isRunning(page, 'care-guide'), false);
  });

  it('can be read on a dark page that does not say that it is dark', async () => {
    const { page, settled } = await site.visit(
      `<style>body { background: #121212; color: #eee }</style>${explainer()}${site.tag()}`,
    );
    await settled();
    const color = await page
      .locator('.care-toc a')
      .first()
      .evaluate((link) => {
        const context = document.createElement('canvas').getContext('2d')!;
        context.fillStyle = getComputedStyle(link).color;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      });
    assert.ok(Math.min(...color) > 0x80, `rgb(${color.join()}) on #121212`);
  });

  it('leaves no observer and no listener that does anything once it is removed', async () => {
    const { page, requests, settled } = await site.visit(explainer() + site.tag());
    await settled();
    await page.evaluate(`{ window.text = document.querySelector('treatment-explainer'); text.remove(); }`);
    await atRest(page);
    await page.evaluate(`text.lang = 'fr'; document.documentElement.lang = 'fr';`);
    await settled();
    assert.deepEqual(
      requests.filter((name) => /^care\//.test(name)),
      [],
    );
    // Put back, it is what the page now asks for.
    await page.evaluate('document.body.append(text)');
    await page.getByRole('heading', { name: 'Immunothérapie', exact: true }).waitFor();
  });
});

describe('the code of a prerendered text comes, and does what was asked for,', () => {
  it('for a button', async () => {
    const { page, settled } = await site.visit(explainer() + site.tag());
    await settled();
    await page.getByRole('button', { name: 'Show all sections' }).click();
    await page.getByRole('button', { name: 'Hide all sections' }).waitFor();
    assert.equal(await page.locator('details.care-disclosure:not([open])').count(), 0);
  });

  it('for a button that has the focus, by keyboard', async () => {
    const { page, settled } = await site.visit(explainer() + site.tag());
    await settled();
    await page.getByRole('button', { name: 'Français' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Immunothérapie', exact: true }).waitFor();
  });

  it('for another language of the element, or of the page around it', async () => {
    const { page, settled } = await site.visit(explainer().replace(' lang="en" light-dom', ' light-dom') + site.tag());
    await settled();
    assert.equal(await isRunning(page), false);
    await page.evaluate(`document.documentElement.lang = 'fr'`);
    await page.getByRole('heading', { name: 'Immunothérapie', exact: true }).waitFor();
  });

  it('for another document', async () => {
    const { page, settled } = await site.visit(explainer() + site.tag());
    await settled();
    await page.locator('treatment-explainer').evaluate((text) => text.setAttribute('treatment', 'chemotherapy'));
    await page.getByRole('heading', { name: 'Chemotherapy', exact: true }).waitFor();
  });

  it('for the number of the page', async () => {
    const { page } = await site.visit(
      explainer() + site.tag('async data-hotline-name="Nurses" data-hotline-number="+1 514 555-0100"'),
    );
    await page.getByRole('link', { name: '+1 514 555-0100' }).first().waitFor();
  });

  it('for what depends on the clock, once it is near the view', async () => {
    const { page, requests, settled } = await site.visit(
      `<div style="height: 5000px"></div>${hotlineWithHours()}${site.tag()}`,
    );
    await settled();
    assert.deepEqual(requests.toSorted(), own);
    await page.locator('hotline-banner').scrollIntoViewIfNeeded();
    await page.getByText(/(Open|Closed) now/).waitFor();
  });

  it('for the button that reads aloud, which is there if the browser has a voice', async () => {
    const { page, requests, settled } = await site.visit(card() + site.tag(), { script: withVoice });
    await settled();
    assert.deepEqual(requests.toSorted(), own);
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByRole('button', { name: 'Stop reading aloud' }).waitFor();
    assert.deepEqual(await page.evaluate('speechSynthesis.said'), ['Fatigue']);
  });

  it('but not for a button that reads aloud in a language for which there is no voice', async () => {
    const { page, settled } = await site.visit(site.fragment('fr/side-effect-card/fatigue') + site.tag(), {
      script: withVoice,
    });
    await settled();
    assert.equal(await page.getByRole('button', { name: 'Écouter' }).count(), 0);
  });

  it('while a script, messages and a document that never come leave the text as it is', async () => {
    site.intercept = ({ url = '' }, response) =>
      /^\/(care|content)\//.test(url) && Boolean(response.writeHead(503).end());
    const { page, requested } = await site.visit(explainer() + site.tag());
    const words = await page.locator('.care-content').innerText();
    await page.getByRole('button', { name: 'Show all sections' }).click();
    await requested(/^care\/again\//);
    assert.equal(await page.locator('.care-content').innerText(), words);
    await page.locator('summary').first().click();
    assert.equal(await page.locator('details[open]').count(), 1);
  });
});

describe('a glossary term in a prerendered text', () => {
  const term = (page: Page) => page.locator('.care-disclosure[open] glossary-term').first();
  const visit = async (options: Parameters<typeof site.visit>[1] = {}) => {
    const visited = await site.visit(explainer() + site.tag(), options);
    await visited.page.locator('summary', { hasText: 'The kinds of immunotherapy' }).click();
    return visited;
  };

  it('is a link to its definition, without a script', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    const word = await term(page).innerText();
    await term(page).getByRole('link').click();
    await page.waitForURL(/content\/en\/glossary\.html#/);
    const definition = page.locator(':target');
    assert.equal((await definition.innerText()).toLowerCase(), word.toLowerCase());
    assert.match(await definition.evaluate((title) => title.nextElementSibling!.textContent), /\w+ \w+ \w+/);
  });

  it('opens its definition once its code has come, which leaves the text alone', async () => {
    const { page, requests, settled } = await visit();
    await settled();
    assert.deepEqual(requests.toSorted(), own);
    const words = await page.locator('treatment-explainer .care-lead').elementHandle();
    await term(page).getByRole('link').click();
    await term(page).getByRole('button', { expanded: true }).waitFor();
    await term(page).getByText('An antibody made in a laboratory').waitFor();
    assert.equal(await isRunning(page), false);
    assert.equal(await words.evaluate((node) => node.isConnected), true);
    assert.equal(await page.locator('glossary-term a.care-term').count(), 0);
  });

  it('is the link that it is when its code does not come', async () => {
    site.intercept = ({ url = '' }, response) => /^\/care\//.test(url) && Boolean(response.writeHead(503).end());
    const { page, requested } = await visit();
    await term(page).getByRole('link').click();
    await requested(/^care\/glossary-term-/);
    await term(page).getByRole('link').click();
    await page.waitForURL(/content\/en\/glossary\.html#/);
  });

  it('opens in a new tab if that is what is pressed', async () => {
    const { page, requests } = await visit();
    const opened = page.context().waitForEvent('page');
    await term(page)
      .getByRole('link')
      .click({ modifiers: ['Control'] });
    await opened;
    assert.deepEqual(
      requests.filter((name) => /^care\//.test(name)),
      [],
    );
  });
});

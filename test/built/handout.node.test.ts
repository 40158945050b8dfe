import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { CareDocument, Hotline } from '../../src/content/model.js';
import { guide, hotline, sideEffect, treatment } from '../fixtures.js';
import { siteForEachTest } from './site.js';

/** What readers take along to a visit: a text, or a section of it, copied or on paper. */

const site = siteForEachTest();
const reader: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

const line: Hotline = {
  ...hotline,
  hours: {
    timeZone: 'America/Toronto',
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    closed: [],
  },
};
const own = (tag: string, document: CareDocument, attributes = '') =>
  `<${tag} id="own" ${attributes}></${tag}><script>own.content = ${JSON.stringify({ ...document, hotline: line })}</script>${site.tag()}`;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string | RegExp) => button(page, name).click();
const said = (page: Page, text: string) =>
  page.locator('[aria-live=polite]').getByText(text, { exact: true }).waitFor();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copiedHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
const openSection = (page: Page, title: string) => page.getByRole('heading', { name: title, exact: true }).click();

/** What the keyboard pastes, where the page has no clipboard to read. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' })));
  await page.locator('#paste').focus();
  await page.keyboard.press('Control+V');
  return page.locator('#paste').inputValue();
}

/** Keeps frames that are to be printed, since nobody is there to close the browser's dialog. */
const keepPaper = `window.print = () => { (top.printed ??= []).push(document.title); };`;

/** The paper, as large as the view and in print. */
async function paper(page: Page): Promise<Frame> {
  await page.locator('iframe').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.style.cssText = 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; background: white';
  });
  return page.frames()[1]!;
}

/** What the camera of a telephone reads in the QR code of a paper. */
async function scanned(frame: Frame): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await frame.getByRole('img', { name: /QR/ }).screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

describe('a copied text', () => {
  it('has its title, signs with their level, lists, the hotline, the date, the address and the review, and no controls', async () => {
    const { page } = await site.visit(own('side-effect-card', sideEffect), reader);
    await press(page, 'Copy this text, Sample cough');
    await said(page, 'Copied');
    const text = await copied(page);
    assert.equal(
      text.replace(/(?<=Read on )\w+ \d+, \d{4}/, 'some day'),
      `Sample cough

A cough that was made up for tests. Nobody has it.

When to call

Emergency: call 911 or go to the emergency room now

- You have trouble breathing.

Outside Canada and the United States, call your local emergency number.

Call your care team today, day or night

- You cough at night.

Mention at your next visit

- You cough now and then.

Questions? Sample Line, 1-800-555-0100

Monday to Friday, 9 a.m. to 5 p.m. Hours are in Eastern Time.

What it feels like

Your throat tickles.

How often, and when it comes

It comes at any time.

What helps

- Drink water.
- Rest.

What to avoid

Smoke.

Related side effects

- Sample rash

Sample Line – 1-800-555-0100
Monday to Friday, 9 a.m. to 5 p.m. Hours are in Eastern Time.

Read on some day at ${page.url()}

This is general information. The advice of your care team comes first. Last updated November 24, 2026. No clinician has reviewed this text yet.`.replaceAll(
        /(?<=\d) (?=[ap]\.m)/g,
        '\u00a0',
      ),
    );
  });

  it('is HTML, too, with headings, lists and links, and without what only the page needs', async () => {
    const { page } = await site.visit(own('side-effect-card', sideEffect), reader);
    await press(page, 'Copy this text, Sample cough');
    await said(page, 'Copied');
    await page.setContent(await copiedHtml(page));
    await page.getByRole('heading', { level: 2, name: 'Sample cough' }).waitFor();
    await page.getByRole('heading', { level: 4, name: 'Emergency: call 911' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Drink water.' }).waitFor();
    assert.equal(await page.getByRole('link', { name: '1-800-555-0100' }).getAttribute('href'), 'tel:+18005550100');
    assert.match((await page.getByRole('link', { name: 'Sample rash' }).getAttribute('href'))!, /^https?:\/\//);
    assert.equal(await page.locator('body [class], body [part], body button, body svg, body details').count(), 0);
  });

  it('has the sections that are closed, and that were never rendered', async () => {
    const { page } = await site.visit(own('treatment-explainer', treatment), {
      ...reader,
      script: 'delete window.requestIdleCallback; window.requestIdleCallback = () => 0;',
    });
    await press(page, 'Copy this text, Sample therapy');
    await said(page, 'Copied');
    const text = await copied(page);
    assert.equal(await page.locator('details[open]').count(), 0);
    const order = [
      /^Sample therapy\n\nSample therapy is a treatment/,
      /\n\n- 1890s\n {2}Someone tries\.\n- 1950s\n/,
      /\n\nWhat the body does\n\nThe body defends itself\.\n\nIt keeps watch\.\n\n/,
      /\n- A cell on patrol\n {2}Sample cells look around\.\n/,
      /\n- samplimab \(Brandora\)\n {2}What it is – a sample\n {2}How it is given – by mouth\n {2}Used for – sample cancer\n/,
      /\n- Sample cough – rare\n/,
      /\n- Is it an option for me\?\n/,
      /\n- A source \(https:\/\/example\.org\/sample\), in English\n/,
      /\nRead on .+\n\nThis is general information\./,
    ].map((part) => text.search(part));
    assert.ok(!order.includes(-1), `${order.join()} in\n${text}`);
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    assert.doesNotMatch(text, /On this page|Show all|Copy|Print|Listen|Open now|Closed now|Français|\[\d/);
  });

  it('of one section has the titles of both, that section alone, and the same end', async () => {
    const { page } = await site.visit(own('care-guide', guide), reader);
    await openSection(page, 'Your appetite');
    await press(page, 'Copy this section, Your appetite');
    await said(page, 'Copied');
    assert.match(
      await copied(page),
      /^Sample guide\n\nYour appetite\n\nEat what you like\.\n\nLittle and often\.\n\nSample Line – 1-800-555-0100\nMonday.+\n\nRead on .+\/page\n\nThis is general information\..+ No clinician has reviewed this text yet\.$/,
    );
  });

  it('says who has reviewed it', async () => {
    const reviewed = { by: 'Marie Roy', credentials: 'nurse', on: '2026-11-28' };
    const { page } = await site.visit(own('care-guide', { ...guide, reviewed }), reader);
    await press(page, 'Copy this text, Sample guide');
    await said(page, 'Copied');
    assert.match(await copied(page), /Reviewed by Marie Roy \(nurse\) on November 28, 2026\.$/);
  });

  it('has the numbers of sources, and these sources, only while a reader sees them', async () => {
    const html = `<treatment-explainer treatment="chemotherapy"></treatment-explainer>${site.tag()}`;
    const { page: plain, settled } = await site.visit(html, reader);
    await settled();
    await openSection(plain, 'Side effects');
    await press(plain, 'Copy this section, Side effects');
    await said(plain, 'Copied');
    assert.doesNotMatch(await copied(plain), /\[\d+\]|\n\d+\. /);

    const { page } = await site.visit(html, reader);
    await press(page, 'Show sources in the text');
    await page
      .getByRole('link', { name: /^Source \d+: / })
      .first()
      .waitFor({ state: 'attached' });
    await openSection(page, 'Side effects');
    await press(page, 'Copy this section, Side effects');
    await said(page, 'Copied');
    const text = await copied(page);
    const numbers = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, number]) => number))].sort();
    assert.ok(numbers(/\[(\d+)\]/g).length > 5);
    assert.deepEqual(numbers(/\[(\d+)\]/g), numbers(/\n(\d+)\. /g));
    assert.match(text, /\n\nSources\n\n\d+\. .+\(https:/);
    assert.doesNotMatch(text, /Back to the text/);
  });

  it('says what was searched for, if its list of medicines is not the whole one', async () => {
    const { page, settled } = await site.visit(
      `<treatment-explainer treatment="immunotherapy"></treatment-explainer>${site.tag()}`,
      reader,
    );
    await settled();
    await openSection(page, 'The medicines by name');
    await page.getByRole('searchbox', { name: 'Find a medicine' }).fill('pembrolizumab');
    await page.getByText('1 medicine', { exact: true }).waitFor();
    await press(page, 'Copy this section, The medicines by name');
    await said(page, 'Copied');
    const text = await copied(page);
    assert.match(text, /\n\nFind a medicine – pembrolizumab – 1 medicine\n\n- pembrolizumab/);
    assert.doesNotMatch(text, /nivolumab/);
  });

  it('is in French, with its number in one piece', async () => {
    const { page } = await site.visit(
      `<side-effect-card effect="fatigue" lang="fr"></side-effect-card>${site.tag()}`,
      reader,
    );
    await press(page, 'Copier ce texte, Fatigue');
    await said(page, 'Copié');
    const text = await copied(page);
    assert.match(
      text,
      /\n\nLigne Info-cancer – 1\s800\s363-0063\n\nLu le \d+(er)? \S+ \d{4} à http:\S+\n\nCe texte donne/,
    );
  });

  it('is in Arabic, with numbers and the address that stay in their order among Arabic words', async () => {
    const { page } = await site.visit(
      `<treatment-explainer treatment="immunotherapy" lang="ar"></treatment-explainer>${site.tag()}`,
      reader,
    );
    await page
      .getByRole('button', { name: /^نسخ هذا النص، / })
      .or(page.getByRole('button', { name: /^نسخ هذا النص, / }))
      .click();
    await said(page, 'تم النسخ');
    const text = await copied(page);
    assert.ok(text.includes(`\u2066${page.url()}\u2069`));
    assert.ok(text.includes('\u20661-800-363-0063\u2069'));
    assert.doesNotMatch(text, /(?<!\u2066)1-800-363-0063/);
    assert.match(await copiedHtml(page), /^<div lang="ar" dir="rtl">.*<bdi dir="ltr">1-800-363-0063<\/bdi>/s);
  });

  it('comes from the light DOM, as a translator has changed it', async () => {
    const { page } = await site.visit(own('care-guide', guide, 'light-dom'), reader);
    await openSection(page, 'Your appetite');
    await page.getByText('Little and often.').evaluate((paragraph) => paragraph.replaceChildren('Poco y a menudo.'));
    await press(page, 'Copy this section, Your appetite');
    await said(page, 'Copied');
    assert.match(await copied(page), /\n\nPoco y a menudo\.\n\n/);
  });

  it('is that of a prerendered text whose code has not loaded, for whoever presses a button', async () => {
    const { page, requests, settled } = await site.visit(
      site.fragment('en/treatment-explainer/immunotherapy') + site.tag(),
      reader,
    );
    await settled();
    assert.equal(requests.length, 2);
    await openSection(page, 'Side effects');
    await press(page, 'Copy this section, Side effects');
    await said(page, 'Copied');
    assert.match(await copied(page), /^Immunotherapy\n\nSide effects\n\n/);
  });

  it('needs no code before a press, and none for paper', async () => {
    const { page, requests, settled } = await site.visit(own('care-guide', guide), reader);
    await button(page, 'Copy this text, Sample guide').waitFor();
    await settled();
    const late = () =>
      requests
        .filter((name) => /handout|qr-code|print-frame|controls/.test(name))
        .map((name) => name.replace(/^care\/|-[^-]+$/g, ''));
    assert.deepEqual(late(), []);
    await press(page, 'Copy this text, Sample guide');
    await said(page, 'Copied');
    assert.ok(!late().includes('qr-code'), late().join());
  });
});

describe('a copy that the browser refuses', () => {
  const withoutClipboard = `Object.defineProperty(navigator, 'clipboard', { value: undefined });`;
  const refusing = `${withoutClipboard} Document.prototype.execCommand = () => false;`;

  it('is made without the clipboard API, as on a page without HTTPS', async () => {
    const { page } = await site.visit(own('care-guide', guide), { ...reader, script: withoutClipboard });
    await press(page, 'Copy this text, Sample guide');
    await said(page, 'Copied');
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.match(await pasted(page), /^Sample guide\n\nA guide/);
  });

  it('is made in a frame of another origin, which has no permission', async () => {
    const { page } = await site.visit(
      `<iframe title="Fatigue" src="${site.base}embed.html?widget=side-effect-card&amp;effect=fatigue&amp;lang=en" width="600" height="600"></iframe>`,
      reader,
    );
    await page.frameLocator('iframe').getByRole('button', { name: 'Copy this text, Fatigue' }).click();
    await page.frameLocator('iframe').getByText('Copied', { exact: true }).waitFor();
    assert.match(await pasted(page), /^Fatigue\n\n/);
  });

  it('can be made with the keyboard: a dialog has the text, selected, and Escape leads back to the button', async () => {
    const { page } = await site.visit(own('care-guide', guide), { ...reader, script: refusing });
    await press(page, 'Copy this text, Sample guide');
    const dialog = page.getByRole('dialog', { name: 'Copy this text' });
    await dialog.getByText('Your browser did not copy the text.').waitFor();
    await page.keyboard.press('Control+C');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim()),
      'Copy this text',
    );
    assert.match(await pasted(page), /^Sample guide\n\nA guide[^]*No clinician has reviewed this text yet\.$/);
  });

  it('can be made with the button of that dialog, for Safari, which takes no copy that had to wait for code', async () => {
    const { page } = await site.visit(own('care-guide', guide), {
      ...reader,
      script: `${withoutClipboard} const { execCommand } = Document.prototype; let presses = 0;
        Document.prototype.execCommand = function (name) { return presses++ > 0 && execCommand.call(this, name); };`,
    });
    await press(page, 'Copy this text, Sample guide');
    const dialog = page.getByRole('dialog', { name: 'Copy this text' });
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await said(page, 'Copied');
    assert.match(await pasted(page), /^Sample guide/);
  });

  it('is said to be unavailable if its code is, and is made at the next press', async () => {
    let isDown = true;
    site.intercept = ({ url }, response) => isDown && /\/handout-/.test(url!) && Boolean(response.writeHead(503).end());
    const { page } = await site.visit(own('care-guide', guide), reader);
    await press(page, 'Copy this text, Sample guide');
    await said(page, 'We can’t show this information right now. Try again in a moment.');
    isDown = false;
    await press(page, 'Copy this text, Sample guide');
    await said(page, 'Copied');
  });

  it('is not made for an element that was removed meanwhile, and is once it is back', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page, consoleMessages, settled } = await site.visit(own('care-guide', guide), reader);
    await page.route(/\/handout-/, async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    const requested = page.waitForRequest(/\/handout-/);
    await press(page, 'Copy this text, Sample guide');
    await requested;
    await page.evaluate(`window.removed = own; removed.remove();`);
    answer();
    await settled();
    assert.equal(await copied(page), 'before');
    await page.evaluate('document.body.append(removed)');
    await press(page, 'Copy this text, Sample guide');
    await said(page, 'Copied');
    assert.deepEqual(consoleMessages, []);
  });
});

describe('a printed text', () => {
  const printing = { ...reader, script: keepPaper };

  it('of one section is that section with both titles, the hotline, the date and the review, and nothing of the page', async () => {
    const { page, consoleMessages } = await site.visit(`<h1>A hospital</h1>${own('care-guide', guide)}`, printing);
    await openSection(page, 'Your appetite');
    await press(page, 'Print this section, Your appetite');
    const frame = await paper(page);
    for (const name of ['Sample guide', 'Your appetite'])
      assert.ok(await frame.getByRole('heading', { name }).isVisible(), name);
    for (const text of [
      'Eat what you like.',
      'Little and often.',
      /Sample Line – 1-800-555-0100/,
      /^Read on \w+ \d+, \d{4} at http/,
      /No clinician has reviewed/,
    ])
      assert.ok(await frame.getByText(text).first().isVisible(), String(text));
    const text = await frame.locator('body').innerText();
    assert.doesNotMatch(text, /A hospital|Your passport|Keep it with you|When to call|Copy|Print|Show/);
    assert.equal(await frame.title(), 'Sample guide');
    assert.deepEqual(consoleMessages, []);
  });

  it('has all sections, open, and the signs for which to call', async () => {
    const { page } = await site.visit(own('treatment-explainer', treatment), printing);
    await press(page, 'Print this text, Sample therapy');
    const frame = await paper(page);
    for (const text of [
      'Someone tries.',
      'It keeps watch.',
      'You have trouble breathing.',
      'Is it an option for me?',
      'Each has a name.',
    ])
      assert.ok(await frame.getByText(text, { exact: true }).isVisible(), text);
    assert.equal(await frame.locator('details:not([open])').count(), 0);
    assert.equal(await frame.getByRole('button').count(), 0);
  });

  it('has a QR code that leads to the page’s own address', async () => {
    const { page } = await site.visit(own('care-guide', guide), printing);
    await press(page, 'Print this text, Sample guide');
    const frame = await paper(page);
    assert.equal(await scanned(frame), page.url());
    assert.ok(await frame.getByText(`at ${page.url()}`).isVisible());
  });

  it('leads nowhere else: not to a query or a fragment, which may be about the reader, but to the canonical address if the site has one', async () => {
    const ours = '<link rel="canonical" href="/health/guide?id=3#top">';
    for (const [address, head, body, expected] of [
      ['/page?patient=Marie#side-effects', '', '', '/page'],
      ['/page?id=3', ours, '', '/health/guide?id=3'],
      ['/page?id=3', '<link rel="canonical" href="https://elsewhere.example/guide">', '', '/page'],
      ['/page?id=3', '', `<article>A comment ${ours}</article>`, '/page'],
    ] as const) {
      const { page } = await site.visit(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}${own('care-guide', guide)}`,
        printing,
      );
      await page.goto(new URL(address, page.url()).href);
      await press(page, 'Print this text, Sample guide');
      assert.equal(await scanned(await paper(page)), new URL(expected, page.url()).href);
      await page.close();
    }
  });

  it('of embed.html leads back to the same text, without what others added to its address', async () => {
    const { page } = await site.visit('', printing);
    const address = `${site.base}embed.html?widget=side-effect-card&effect=fatigue&lang=en`;
    await page.goto(`${address}&token=secret#top`);
    await press(page, 'Print this text, Fatigue');
    assert.equal(await scanned(await paper(page)), address);
  });

  it('has no address, and no code, if nobody else can open the page', async () => {
    const { page } = await site.visit(
      `<iframe title="A frame" srcdoc="${own('care-guide', guide).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
      printing,
    );
    await page.frameLocator('iframe').getByRole('button', { name: 'Print this text, Sample guide' }).click();
    await page.waitForFunction('window.printed?.length');
    const frame = page.frames().find((candidate) => candidate.parentFrame()?.parentFrame())!;
    assert.match(
      (await frame.locator('.care-document-info').textContent())!,
      /^\s*Read on \w+ \d+, \d{4}\s*This is general/,
    );
    assert.equal(await frame.locator('svg[role=img]').count(), 0);
  });

  it('is printed without a code if that is unavailable', async () => {
    site.intercept = ({ url }, response) => /\/qr-code-/.test(url!) && Boolean(response.writeHead(503).end());
    const { page } = await site.visit(own('care-guide', guide), printing);
    await press(page, 'Print this text, Sample guide');
    const frame = await paper(page);
    assert.ok(await frame.getByText(`at ${page.url()}`).isVisible());
    assert.equal(await frame.getByRole('img', { name: /QR/ }).count(), 0);
  });

  it('is printed once for two quick presses', async () => {
    const { page, settled } = await site.visit(own('care-guide', guide), printing);
    await button(page, 'Print this text, Sample guide').dblclick();
    await page.waitForFunction('window.printed?.length');
    await settled();
    assert.deepEqual(await page.evaluate('printed'), ['Sample guide']);
    await press(page, 'Print this text, Sample guide');
    await page.waitForFunction('window.printed.length === 2');
  });

  it('is said not to be possible in a browser that can’t', async () => {
    const { page } = await site.visit(own('care-guide', guide), { ...reader, script: 'window.print = undefined;' });
    await press(page, 'Print this text, Sample guide');
    await said(page, 'This browser can’t print from here. You can copy the text instead.');
    assert.equal(await page.locator('iframe').count(), 0);
  });

  for (const [where, html] of [
    ['an element', () => '<side-effect-card effect="fatigue" lang="fr"></side-effect-card>'],
    ['a prerendered text', () => site.fragment('fr/side-effect-card/fatigue')],
  ] as const) {
    it(`of ${where} is in French, under the strictest policy, with its styles and its code`, async () => {
      const { page, consoleMessages } = await site.visit(html() + site.tag(), {
        ...printing,
        bypassCSP: false,
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${site.base}; connect-src ${site.base}; style-src ${site.base}; require-trusted-types-for 'script'`,
        },
      });
      await press(page, 'Imprimer ce texte, Fatigue');
      const frame = await paper(page);
      await frame.getByText(/^Lu le /).waitFor();
      assert.equal(await scanned(frame), page.url());
      const border = await frame
        .locator('.care-urgency-emergency')
        .evaluate((block) => getComputedStyle(block).borderTopWidth);
      assert.equal(border, '4px');
      await page.emulateMedia({ media: 'screen' });
      assert.deepEqual(consoleMessages, []);
    });
  }
});

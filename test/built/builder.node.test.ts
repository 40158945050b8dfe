import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { dist } from '../../src/tools/paths.js';
import { BuilderPage } from './builder-page.js';
import { Site } from './site.js';
import { atRest } from './visit.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement!.getAttribute('aria-describedby') ?? (document.activeElement as HTMLElement).innerText,
  );

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
    for (const [device, width] of [
      ['phone', 360],
      ['desktop', 900],
    ] as const) {
      const frame = page.frameLocator(`iframe[title="Fatigue, on a ${device}"]`);
      await frame.getByText('Ce que l’on ressent').waitFor();
      assert.equal(await frame.locator('html').evaluate(() => innerWidth), width);
      assert.equal(
        await frame.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--care-color-brand')),
        '#8a1c5b',
      );
    }
    assert.deepEqual(builder.consoleMessages, []);
    assert.deepEqual(builder.elsewhere, []);
    await builder.close();
  });

  it('shows a word with its definition open', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#widget=glossary-term&term=checkpoint-inhibitor&lang=fr',
    });
    const frame = builder.page.frameLocator('iframe[title$="on a phone"]');
    await frame.getByRole('button', { name: 'inhibiteur de point de contrôle' }).waitFor();
    await frame.getByText('Se dit aussi').first().waitFor();
    await builder.close();
  });

  it('gives a colour that reaches the widget under a strict policy, and says what becomes of it', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#widget=side-effect-card&effect=fatigue&lang=en&brand=e0a100',
      previews: false,
    });
    assert.match(
      await builder.page.locator('#contrast').innerText(),
      /darkened to a contrast of 7:1\. Words on it are black, at 9\.3:1/,
    );
    const [text, script, colour, policy] = [
      await builder.block('text'),
      await builder.block('script'),
      await builder.block('colour'),
      await builder.block('policy'),
    ];
    await builder.close();
    const headers = {
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-own'; ${policy.replace(/^[^:]+: /, '')}`,
    };
    const { page } = await site.visit(`${script}<style nonce="own">${colour}</style><p>${text}</p>`, { headers });
    await page.getByText('What helps').first().waitFor();
    const brand = await page
      .locator('.care-content')
      .first()
      .evaluate((one) => getComputedStyle(one).getPropertyValue('--_brand'));
    assert.equal(brand, '#e0a100');
    await page.context().close();
  });

  it('asks first where one publishes, and gives what works there', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#widget=side-effect-card&effect=fatigue&lang=en',
      previews: false,
    });
    const { page, words } = builder;
    const questions = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    assert.deepEqual(
      questions.slice(0, 3).map((text) => text.replace(/^\d\s+/, '')),
      [words.platform, words.region, 'Your own line'],
    );

    await builder.choose(words.platform, 'Our own website (we can edit its HTML)');
    assert.match(await builder.answer(words.platform).innerText(), /^Element\. .*\n+Paste the line in the page’s HTML/);
    assert.match(await builder.block('text'), /^<side-effect-card effect="fatigue"/);
    assert.match(
      await builder.block('script'),
      /^<script async referrerpolicy="no-referrer" src="[^"]+\/care-widgets\.js"><\/script>$/,
    );

    await builder.choose(words.platform, 'Drupal');
    assert.match(await builder.answer(words.platform).innerText(), /^Link\./);
    assert.match(await builder.block('text'), /^<a data-care-widget href="/);
    assert.match(await builder.block('script'), / data-upgrade-links/);

    await builder.choose(words.platform, 'WordPress on our own server');
    assert.match(await builder.answer(words.platform).innerText(), /^Block or shortcode\./);
    assert.equal(await builder.block('text'), '[care_widget element="side-effect-card" effect="fatigue" lang="en"]');
    assert.deepEqual(await builder.blocks(), [words.text]);

    await builder.ownLine({ name: 'Nurse line', number: '+1 514 555-0100' });
    assert.equal(await builder.block('text'), '[care_widget element="side-effect-card" effect="fatigue" lang="en"]');
    await page.getByText('In Settings > Care Widgets, write your own line as here.').waitFor();
    await builder.close();
  });

  it('gives words and an address, and no script tag, to somebody who can only write', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#widget=side-effect-card&effect=fatigue&lang=fr',
      previews: false,
    });
    const { page, words } = builder;
    for (const platform of ['WordPress.com, free or a lower plan', 'Substack', 'Medium', 'I don’t know']) {
      await builder.choose(words.platform, platform);
      assert.match(await builder.answer(words.platform).innerText(), /^Link\./, platform);
      assert.deepEqual(await builder.blocks(), [words.words, words.url], platform);
    }
    await page.getByText('The page that your link leads to.').waitFor();
    assert.equal(await builder.block('words'), 'Fatigue – Ligne Info-cancer, 1\u00a0800\u00a0363-0063');
    const address = await builder.block('url');
    assert.equal(address, `${site.base}pages/fr/side-effect-card/fatigue.html`);
    await page.goto(address);
    await page.getByText('Ce que l’on ressent').first().waitFor();
    await builder.close();
  });

  it('gives an address for a frame to Wix and SharePoint, and a link for a word, which cannot be a frame', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#widget=side-effect-card&effect=fatigue&lang=en',
      previews: false,
    });
    const { words } = builder;
    for (const platform of ['Wix', 'SharePoint']) {
      await builder.choose(words.platform, platform);
      assert.equal(
        await builder.block('iframeUrl'),
        `${site.base}embed.html?widget=side-effect-card&effect=fatigue&lang=en`,
      );
      assert.deepEqual(await builder.blocks(), [words.iframeUrl, words.words, words.privacy]);
    }
    await builder.element('glossary-term', 'checkpoint-inhibitor');
    assert.match(
      await builder.answer(words.platform).innerText(),
      /^Link\.[^]*A word in a sentence needs another way here/,
    );
    assert.equal(
      await builder.block('url'),
      `${site.base}embed.html?widget=glossary-term&term=checkpoint-inhibitor&lang=en`,
    );
    await builder.close();
  });

  it('offers the line of where readers live: in the live view, the words and the script tag', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#widget=treatment-explainer&treatment=immunotherapy&lang=en',
    });
    const { words } = builder;
    assert.match(await builder.answer(words.region).innerText(), /^Until you choose, readers see .* 1-800-363-0063\.$/);
    await builder.choose(words.region, 'United Kingdom');
    assert.equal(
      await builder.answer(words.region).innerText(),
      'Readers will see this line: Macmillan Support Line (Macmillan Cancer Support (United Kingdom)), 0808 808 00 00.',
    );
    await builder.preview().getByText('0808 808 00 00').first().waitFor();
    assert.match(
      await builder.block('text'),
      />Immunotherapy – Macmillan Support Line, <a href="tel:\+448088080000">0808 808 00 00<\/a></,
    );
    assert.match(await builder.block('script'), / data-hotline="macmillan-cancer-support"/);
    // Of two lines, one is chosen.
    await builder.choose(words.region, 'United States');
    await builder.list('Which line?').selectOption('american-cancer-society');
    assert.match(await builder.block('script'), / data-hotline="american-cancer-society"/);
    // What the texts name anyway is not written down.
    await builder.choose(words.region, 'Québec');
    assert.doesNotMatch(await builder.block('script'), /data-hotline/);
    assert.deepEqual(builder.consoleMessages, []);
    await builder.close();
  });

  it('says that there is no line where none is known, and asks for the publisher’s own', async () => {
    const builder = await BuilderPage.open(site, { ui: 'fr', previews: false });
    const { words } = builder;
    assert.ok(!(await builder.ownField('number').isVisible()));
    await builder.choose(words.region, 'France');
    assert.match(
      await builder.answer(words.region).innerText(),
      /^Nous n’avons pas de ligne à cet endroit\. Indiquez la vôtre plus bas\. .*363-0063\.$/,
    );
    assert.ok(await builder.ownField('number').isVisible());
    await builder.close();
  });

  it('says that a line has no text in the language chosen, and gives its number still', async () => {
    const script = readFileSync(`${dist}/builder.js`, 'utf8').replace(
      /"macmillan-cancer-support":\{[^{}]*المملكة المتحدة[^{}]*\},?/,
      '',
    );
    site.intercept = ({ url = '' }, response) =>
      url.startsWith('/builder.js') &&
      Boolean(response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script));
    const builder = await BuilderPage.open(site, {
      address: '#region=united-kingdom&widget=side-effect-card&effect=fatigue&lang=ar',
      previews: false,
    });
    site.intercept = () => false;
    assert.match(
      await builder.answer(builder.words.region).innerText(),
      /Nothing is written about this line in Arabic yet: readers see it in English\.$/,
    );
    assert.match(await builder.block('text'), /Macmillan Support Line, <a href="tel:\+448088080000">/);
    await builder.close();
  });

  it('leads a frame to the line of a region, once embed.html lists it as the builder says', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#region=united-kingdom&widget=treatment-explainer&treatment=immunotherapy&lang=en',
      previews: false,
    });
    await builder.chooseFormat('iframe');
    const [frame, tag] = [await builder.block('text'), await builder.block('embed')];
    await builder.close();
    const html = readFileSync(`${dist}/embed.html`, 'utf8').replace(
      /<script[^>]*src="care-widgets.js"><\/script>/,
      tag,
    );
    site.intercept = ({ url = '' }, response) =>
      url.startsWith('/embed.html') && Boolean(response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
    const { page } = await site.visit(frame);
    await page.frameLocator('iframe').getByText('0808 808 00 00').first().waitFor();
    site.intercept = () => false;
    await page.context().close();
  });

  it('puts the publisher’s own line into the live view, the words and the script tag', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#region=united-kingdom&widget=treatment-explainer&treatment=immunotherapy&lang=en',
    });
    const { words } = builder;
    await builder.ownLine({
      name: 'Our nurses’ line',
      number: '+1 514 555-0100',
      hours: 'Mo-Su 00:00-24:00',
      timeZone: 'America/Toronto',
    });
    const preview = builder.preview();
    await preview.getByText('+1 514 555-0100').first().waitFor();
    assert.equal(await preview.getByText('0808 808 00 00').count(), 0);
    await builder.page.getByText('Readers will see your line: Our nurses’ line, +1 514 555-0100.').waitFor();
    const [text, script] = [await builder.block('text'), await builder.block('script')];
    assert.match(text, />Immunotherapy – Our nurses’ line, <a href="tel:\+15145550100">\+1 514 555-0100<\/a></);
    assert.match(
      script,
      / data-hotline-name="Our nurses’ line" data-hotline-number="\+1 514 555-0100" data-hotline-hours="Mo-Su 00:00-24:00" data-hotline-time-zone="America\/Toronto"><\/script>$/,
    );
    assert.doesNotMatch(script, /macmillan/);
    assert.equal(await builder.page.getByRole('button', { name: words.remove }).count(), 0);
    assert.deepEqual(builder.consoleMessages, []);
    await builder.close();
    const { page } = await site.visit(`${script}${text}`);
    await page.locator('.care-content').getByText('+1 514 555-0100').first().waitFor();
    await page.context().close();
  });

  it('says in words what is wrong with a number, hours or a time zone, and uses none of it', async () => {
    const builder = await BuilderPage.open(site, { previews: false });
    const { page } = builder;
    await builder.ownLine({ name: 'Our line', number: '514 555-0100 ext. 3' });
    const number = builder.ownField('number');
    assert.equal(await number.getAttribute('aria-invalid'), 'true');
    const said = async (field: 'number' | 'hours' | 'timeZone') =>
      page.locator(`#${(await builder.ownField(field).getAttribute('aria-describedby'))!}`).innerText();
    assert.match(await said('number'), /^This can’t be called from everywhere\. Start with \+ and the country code/);
    assert.equal(await page.getByText('Your own line is not used yet.').count(), 2);
    assert.doesNotMatch((await builder.block('text')) + (await builder.block('script')) + page.url(), /514/);

    await builder.ownLine({ number: '+1 514 555-0100', hours: 'lundi 8 h', timeZone: 'Montréal' });
    assert.equal(await number.getAttribute('aria-invalid'), 'false');
    assert.match(await said('hours'), /^Write days by their first two letters/);
    assert.match(await said('timeZone'), /^No time zone has this name/);
    assert.doesNotMatch(await builder.block('script'), /data-hotline/);

    await builder.ownLine({ hours: 'Mo-Fr 08:30-16:30', timeZone: '' });
    await builder.ownLine({ timeZone: 'America/Toronto' });
    assert.match(
      await builder.block('script'),
      /data-hotline-hours="Mo-Fr 08:30-16:30" data-hotline-time-zone="America\/Toronto"/,
    );
    await builder.close();
  });

  it('suggests the browser’s time zone beside hours', async () => {
    const builder = await BuilderPage.open(site, { previews: false, timezoneId: 'Europe/Paris' });
    await builder.ownLine({ hours: 'Mo-Fr 08:30-16:30' });
    assert.equal(await builder.ownField('timeZone').inputValue(), 'Europe/Paris');
    await builder.close();
  });

  it('never puts the publisher’s number into the address of a frame or a link, and shows the line for embed.html instead', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#region=united-kingdom&widget=treatment-explainer&treatment=immunotherapy&lang=en',
      previews: false,
    });
    const { words } = builder;
    await builder.ownLine({ name: 'Our nurses’ line', number: '+1 514 555-0100' });
    await builder.chooseFormat('iframe');
    const frame = await builder.block('text');
    const addresses = [/ src="([^"]+)"/.exec(frame)![1]!];
    for (const platform of ['Wix', 'Substack', 'Drupal']) {
      await builder.choose(words.platform, platform);
      addresses.push(
        platform === 'Drupal'
          ? / href="([^"]+)"/.exec(await builder.block('text'))![1]!
          : await builder.block(platform === 'Wix' ? 'iframeUrl' : 'url'),
      );
      assert.match(await builder.region('embed').innerText(), /An address never carries a telephone number/);
    }
    for (const address of addresses)
      assert.equal(
        address.replaceAll('&amp;', '&'),
        `${site.base}embed.html?widget=treatment-explainer&treatment=immunotherapy&lang=en`,
      );
    const tag = await builder.block('embed');
    assert.equal(
      tag,
      '<script type="module" referrerpolicy="no-referrer" src="care-widgets.js" data-hotline-name="Our nurses’ line" data-hotline-number="+1 514 555-0100"></script>',
    );
    await builder.close();

    const html = readFileSync(`${dist}/embed.html`, 'utf8').replace(
      /<script[^>]*src="care-widgets.js"><\/script>/,
      tag,
    );
    site.intercept = ({ url = '' }, response) =>
      url.startsWith('/embed.html') && Boolean(response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
    const { page } = await site.visit(frame);
    await page.frameLocator('iframe').getByText('+1 514 555-0100').first().waitFor();
    site.intercept = () => false;
    await page.context().close();
  });

  it('gives a banner of the publisher’s own line as an element that says it by itself, or as words', async () => {
    const builder = await BuilderPage.open(site, {
      address: '#platform=drupal&widget=hotline-banner&hotline=quebec-cancer-foundation&lang=en',
    });
    const { words } = builder;
    await builder.ownLine({ name: 'Our nurses’ line', number: '+1 514 555-0100' });
    await builder.preview().getByText('+1 514 555-0100').first().waitFor();
    const text = await builder.block('text');
    assert.equal(
      text,
      '<hotline-banner name="Our nurses’ line" number="+1 514 555-0100" lang="en">Our nurses’ line, <a href="tel:+15145550100">+1 514 555-0100</a></hotline-banner>',
    );
    assert.ok(await builder.format('link').isDisabled());
    await builder.choose(words.platform, 'Medium');
    assert.deepEqual(await builder.blocks(), [words.words]);
    assert.equal(await builder.block('words'), 'Our nurses’ line, +1 514 555-0100');
    await builder.close();
  });

  it('says of a line that came with its address that nobody typed it, until it is typed or removed', async () => {
    const typed = await BuilderPage.open(site, { previews: false });
    await typed.ownLine({ name: 'Our nurses’ line', number: '+1 514 555-0100' });
    const address = new URL(typed.page.url()).hash;
    await typed.close();
    const sent = await BuilderPage.open(site, { address, previews: false });
    const warnings = sent.page.getByText(
      'Our nurses’ line, +1 514 555-0100: this line came with the address of this page, and was not typed here.',
    );
    // Where it is asked for, and where it is copied.
    assert.equal(await warnings.count(), 2);
    assert.ok(await sent.ownField('number').isVisible());
    await sent.ownLine({ hours: 'Mo-Fr 08:30-16:30' });
    assert.equal(await warnings.count(), 2);
    await sent.page.getByRole('button', { name: sent.words.remove }).first().click();
    assert.equal(await warnings.count(), 0);
    assert.doesNotMatch(sent.page.url() + (await sent.block('script')), /514/);
    await sent.ownLine({ name: 'Our nurses’ line', number: '+1 514 555-0100' });
    assert.equal(await warnings.count(), 0);
    await sent.close();
  });

  it('makes no markup of a forged address, and takes no number that cannot be called', async () => {
    const name = '"><img src=x onerror=alert(1)></script><b>';
    const builder = await BuilderPage.open(site, {
      address: `#widget=side-effect-card&effect=fatigue&lang=en&${new URLSearchParams({ 'hotline-name': name, 'hotline-number': '+1 514 555-0100' }).toString()}`,
    });
    assert.equal(await builder.page.locator('img').count(), 0);
    const lines: string[] = [];
    for (const format of ['element', 'placeholder', 'link', 'iframe'] as const) {
      await builder.chooseFormat(format);
      lines.push(
        await builder.block('text'),
        await builder.block('script'),
        await builder.block('pinned'),
        await builder.block('embed'),
      );
    }
    assert.deepEqual(builder.consoleMessages, []);
    await builder.close();
    const { page } = await site.visit(lines.map((line) => `<div>${line}</div>`).join(''));
    assert.equal(await page.locator('img, div > b, [onerror]').count(), 0);
    await page.getByText(`Fatigue – ${name}, +1 514 555-0100`).first().waitFor();
    await page.context().close();
    for (const number of [
      '911',
      '1-800-363-0063',
      '+1 514 555-0100 onclick=x',
      '+1\u202e5145550100',
      '<b>+15145550100</b>',
    ]) {
      const other = await BuilderPage.open(site, {
        address: `#${new URLSearchParams({ 'hotline-name': 'A line', 'hotline-number': number }).toString()}`,
        previews: false,
      });
      assert.doesNotMatch((await other.block('text')) + (await other.block('script')), /A line|hotline-number/, number);
      await other.close();
    }
    const forged = await BuilderPage.open(site, {
      address: '#platform=constructor&region=toString&format=valueOf',
      previews: false,
    });
    assert.match(await forged.block('text'), /^<treatment-explainer/);
    assert.deepEqual(forged.consoleMessages, []);
    await forged.close();
  });

  it('shows nothing in the page of its frames to anybody else', async () => {
    const forged = JSON.stringify({
      tag: 'hotline-banner',
      attributes: { name: 'A line', number: '+1 514 555-0199', lang: 'en' },
      text: '',
      settings: {},
    });
    const { page } = await site.visit(
      `<iframe data-preview='${forged}' src="${site.base}builder-preview.html"></iframe>`,
    );
    await page.frameLocator('iframe').locator('main').waitFor({ state: 'attached' });
    await atRest(page);
    assert.equal(await page.frameLocator('iframe').locator('main > *').count(), 0);
    await page.goto(`${site.base}builder-preview.html?hotline-number=%2B15145550199#hotline-number=%2B15145550199`);
    await atRest(page);
    assert.equal(await page.locator('main > *').count(), 0);
    // Nor to a page of the same server that is not the builder, such as one with comments.
    await page.route('**/comments.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe data-preview='${forged}' src="builder-preview.html"></iframe>`,
      }),
    );
    await page.goto(`${site.base}comments.html`);
    await atRest(page);
    assert.equal(await page.frameLocator('iframe').locator('main > *').count(), 0);
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
    assert.ok(
      !shown.includes('A guide') && !shown.includes('Treatments side by side') && shown.includes('A hotline'),
      shown.join(),
    );
    assert.match(await builder.block('text'), / lang="ar" dir="rtl">/);
    assert.match(await builder.block('privacy'), /ملفات تعريف ارتباط/);
    await builder.close();
  });

  it('has an address that restores the choice, and steps that go back and forward', async () => {
    const builder = await BuilderPage.open(site, { ui: 'fr', previews: false });
    const { page, words } = builder;
    await builder.element('treatment-comparison', 'chemotherapy');
    await builder.choose(words.platform, 'Hugo');
    await builder.choose(words.region, 'Royaume-Uni');
    await builder.choose('Comparer avec', 'Radiothérapie');
    await builder.choose('Et avec (3)', 'Immunothérapie');
    await page.getByLabel(words.digits).fill('#8a1c5b');
    await builder.chooseFormat('link');
    const [text, colour] = [await builder.block('text'), await builder.block('colour')];
    assert.match(text, /treatments=chemotherapy\+radiation-therapy\+immunotherapy/);

    const other = await BuilderPage.open(site, { ui: 'fr', address: new URL(page.url()).hash, previews: false });
    assert.equal(await other.block('text'), text);
    assert.equal(await other.block('colour'), colour);
    assert.equal(await other.list(words.platform).inputValue(), 'hugo');
    assert.equal(await other.list(words.region).inputValue(), 'united-kingdom');
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
    const builder = await BuilderPage.open(site, {
      address: '#widget=script&effect=../..&lang=xx&brand=red;}&format=x&hotline="><b>',
      previews: false,
    });
    assert.match(await builder.block('text'), /^<treatment-explainer treatment="[a-z-]+" lang="en">/);
    assert.doesNotMatch(await builder.block('script'), /data-hotline/);
    assert.deepEqual(builder.consoleMessages, []);
    await builder.close();
  });

  it('copies, and says so', async () => {
    const builder = await BuilderPage.open(site, {
      previews: false,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const name of ['text', 'script', 'pinned', 'policy', 'privacy'] as const) {
      await builder.block(name);
      const region = builder.region(name);
      await region.getByRole('button', { name: 'Copy' }).click();
      await region.getByRole('status').getByText(`Copied: ${builder.words[name]}`).waitFor();
      assert.equal(await builder.page.evaluate(() => navigator.clipboard.readText()), await builder.block(name));
    }
    await builder.close();
  });

  it('selects where it may not copy, and says which key does it', async () => {
    const builder = await BuilderPage.open(site, { previews: false });
    await builder.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await builder.unfold(builder.words.policy);
    await builder.region('policy').getByRole('button').click();
    await builder.region('policy').getByRole('status').getByText('Ctrl+C').waitFor();
    assert.equal(await builder.page.evaluate(() => String(getSelection())), await builder.block('policy'));
    await builder.close();
  });

  it('can be used by keyboard alone', async () => {
    const builder = await BuilderPage.open(site, {
      previews: false,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page, words } = builder;
    const tabTo = async (test: () => Promise<boolean>) => {
      for (let steps = 0; !(await test()); steps++) {
        assert.ok(steps < 40, 'expected to get there with Tab');
        await page.keyboard.press('Tab');
      }
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      assert.notEqual(outline, 'none');
    };
    const isFocused = (locator: ReturnType<BuilderPage['list']>) => () =>
      locator.evaluate((one) => one === document.activeElement);
    await tabTo(isFocused(builder.list(words.platform)));
    await page.keyboard.type('Joom');
    await tabTo(isFocused(builder.list(words.region)));
    await page.keyboard.type('United K');
    await tabTo(isFocused(page.locator('summary', { hasText: words.ownNumber })));
    await page.keyboard.press('Enter');
    await tabTo(isFocused(builder.ownField('number')));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Our line');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+1 514 555-0100');
    await tabTo(isFocused(builder.list('Show')));
    await page.keyboard.type('A side');
    await tabTo(async () => (await focused(page)) === 'block-text');
    await page.keyboard.press('Enter');
    await builder.region('text').getByRole('status').getByText('Copied').waitFor();
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /^<span data-care-widget="side-effect-card" .*Our line, <a href="tel:\+15145550100">/,
    );
    await tabTo(isFocused(page.locator('summary', { hasText: words.otherWay })));
    await page.keyboard.press('Enter');
    await tabTo(isFocused(builder.format('placeholder')));
    await page.keyboard.press('ArrowDown');
    assert.ok(await builder.format('link').isChecked());
    await builder.close();
  });

  for (const ui of ['en', 'fr'] as const) {
    for (const [device, width] of [
      ['a phone', 320],
      ['a desktop', 1280],
    ] as const) {
      const address =
        '#platform=joomla&region=united-states&widget=glossary-term&term=checkpoint-inhibitor&brand=8a1c5b&hotline-name=Our+line&hotline-number=%2B1+514+555-0100';
      it(`gives axe nothing to say in ${ui} on ${device}, light and dark, and fits`, async () => {
        const builder = await BuilderPage.open(site, {
          ui,
          previews: false,
          viewport: { width, height: 800 },
          address,
        });
        const { page, words } = builder;
        for (const fold of [words.otherWay, words.pinned, words.policy, words.privacy]) await builder.unfold(fold);
        await builder.ownLine({ hours: 'sometimes' });
        await page.evaluate(axe);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await page.evaluate(async () => {
            const { violations } = await (
              window as unknown as {
                axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
              }
            ).axe.run({ iframes: false });
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          });
          assert.deepEqual(found, []);
        }
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, select, summary, input:not([type=radio]), .format')]
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map(({ outerHTML }) => outerHTML),
        );
        assert.deepEqual(small, []);
        await builder.close();
      });
    }
  }

  it('speaks the browser’s language where its address names none', async () => {
    const { page } = await site.visit('', { locale: 'fr-CA' });
    await page.goto(`${site.base}builder.html`);
    await page.getByRole('heading', { name: 'De l’information sur le cancer pour votre site' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    await page.context().close();
  });
});

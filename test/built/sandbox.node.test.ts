import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { Site } from './site.js';

/** `embed.html` in a sandbox: WordPress puts one with `allow-scripts` alone around what it embeds by oEmbed. */

const site = new Site();
before(() => site.open());
after(() => site.close());
afterEach(() => site.closePages());

async function open(sandbox: string, lang = 'en') {
  const { page } = await site.visit(
    `<label>Paste <textarea></textarea></label><iframe title="Fatigue" sandbox="${sandbox}" width="700" height="700" src="${site.base}embed.html?widget=side-effect-card&effect=fatigue&lang=${lang}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  return { page, frame, status: frame.locator('body > [role=status]') };
}

describe('in a sandbox that lets nothing out', () => {
  it('a telephone number is copied, and the reader is told', async () => {
    const { page, frame, status } = await open('allow-scripts');
    await frame.locator('a[href^="tel:"]').first().click();
    assert.equal((await status.innerText()).replace(/[\u2066-\u2069]/g, ''), 'Copied: 1-800-363-0063');
    const { y: linkTop } = (await frame.locator('a[href^="tel:"]').first().boundingBox())!;
    assert.ok((await status.boundingBox())!.y > linkTop);
    await page.getByLabel('Paste').press('Control+V');
    assert.equal(await page.getByLabel('Paste').inputValue(), '1-800-363-0063');
  });

  it('is told in the language of the text', async () => {
    const { frame, status } = await open('allow-scripts', 'fr');
    await frame.locator('a[href^="tel:"]').first().click();
    assert.match(await status.innerText(), /^Copié\s: /);
  });

  it('the address of a link is copied', async () => {
    const { frame, status } = await open('allow-scripts');
    const link = frame.locator('.care-links a').first();
    const href = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    await link.click();
    assert.ok((await status.innerText()).includes(href));
  });
});

describe('in a sandbox that lets new tabs be opened', () => {
  it('a link opens one, which knows nothing of where it was opened', async () => {
    const { page, frame } = await open('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    const opened = page.waitForEvent('popup');
    await frame.locator('.care-links a').first().click();
    const popup = await opened;
    await popup.locator('main').waitFor();
    assert.equal(await popup.evaluate('opener'), null);
    assert.equal(await popup.evaluate('document.referrer'), '');
  });
});

describe('in a frame without a sandbox', () => {
  it('nothing is copied', async () => {
    const { page } = await site.visit(
      `<iframe title="x" width="700" height="700" src="${site.base}embed.html?widget=side-effect-card&effect=fatigue&lang=en"></iframe>`,
    );
    const link = page.frameLocator('iframe').locator('a[href^="tel:"]').first();
    // Whoever comes after the page's own listeners sees the click as it left them.
    await link.evaluate(() =>
      addEventListener('click', (event) => {
        (window as { prevented?: boolean }).prevented = event.defaultPrevented;
        event.preventDefault();
      }),
    );
    await link.click();
    assert.equal(await link.evaluate(() => (window as { prevented?: boolean }).prevented), false);
    assert.equal(await page.frameLocator('iframe').locator('body > [role=status]').count(), 0);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seen, siteForEachTest } from './site.js';

/** A hospital's own wording of messages, in a file that its script tag names. */

const site = siteForEachTest();
const card = '<side-effect-card effect="fatigue"><p>Call us.</p></side-effect-card>';
const ours = {
  en: { helps: 'What our patients find useful', showAll: 'Open the whole leaflet', emergency: 'Call tomorrow' },
  fr: { helps: 'Ce que nos patientes et patients trouvent utile' },
};
const notOurs = /emergency: expected no wording of the page's own/;

/** A page that names the file, which holds `content`; or whatever text. */
async function visit(content: unknown, html = card) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  site.intercept = ({ url }, response) =>
    url === '/ours.json' && Boolean(response.writeHead(200, { 'Content-Type': 'application/json' }).end(body));
  return site.visit(html + site.tag(`data-messages="${site.base}ours.json"`));
}

describe('a hospital’s own wording', () => {
  it('comes in one request of its file, and only where the page names one', async () => {
    const { page, requests, settled } = await visit(ours, card + card);
    await seen(page, 'What our patients find useful');
    await settled();
    assert.equal(requests.filter((name) => name === 'ours.json').length, 1);
    assert.equal(await page.getByText('What helps', { exact: true }).count(), 0);
    const other = await site.visit(card + site.tag());
    await seen(other.page, 'What helps');
    await other.settled();
    assert.deepEqual(
      other.requests.filter((name) => /ours|own-messages/.test(name)),
      [],
    );
  });

  it('leaves wording of safety as it is, with one warning', async () => {
    const { page, hasLogged, consoleMessages } = await visit(ours);
    await seen(page, 'What our patients find useful');
    await hasLogged(notOurs);
    await seen(page, 'Emergency: call 911 or go to the emergency room now');
    assert.equal(await page.getByText('Call tomorrow').count(), 0);
    assert.equal(consoleMessages.length, 1);
  });

  it('follows the language of the page', async () => {
    const { page } = await visit(ours);
    await seen(page, 'What our patients find useful');
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await seen(page, 'Ce que nos patientes et patients trouvent utile');
  });

  it('stands in a prerendered text too', async () => {
    const { page } = await visit(ours, site.fragment('en/side-effect-card/fatigue'));
    await seen(page, 'What our patients find useful');
    assert.equal(await page.getByText('What helps', { exact: true }).count(), 0);
  });

  it('stands in an explainer, which readers see before it has come', async () => {
    const { page } = await visit(ours, '<treatment-explainer treatment="immunotherapy"></treatment-explainer>');
    await seen(page, 'Open the whole leaflet');
  });

  for (const [what, content] of [
    ['is not JSON', 'helps: useful'],
    ['is another file', '[1]'],
  ] as const) {
    it(`changes nothing but a warning if its file ${what}`, async () => {
      const { page, hasLogged } = await visit(content);
      await hasLogged(/ours\.json: expected messages by language/);
      await seen(page, 'What helps');
    });
  }

  it('changes nothing but a warning if its file is missing', async () => {
    const { page, hasLogged } = await site.visit(card + site.tag(`data-messages="${site.base}no.json"`));
    await hasLogged(/no\.json: expected messages by language .*the server answered 404/);
    await seen(page, 'What helps');
  });

  it('is not a visitor’s to give: a placeholder or an element says nothing of messages', async () => {
    const { page, requests, settled } = await site.visit(
      `<div data-care-widget="side-effect-card" data-effect="fatigue" data-messages="${site.base}evil.json">Call us.</div>
       <side-effect-card effect="pain" messages="${site.base}evil.json"></side-effect-card>${site.tag()}`,
    );
    await seen(page, 'What helps');
    await settled();
    assert.equal(requests.includes('evil.json'), false);
  });
});

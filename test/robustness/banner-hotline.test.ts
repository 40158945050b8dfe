import { expect } from '@open-wc/testing';
import { mountFailed, mountLoaded, visibleText } from '../fakes.js';
import { element, withHotlineElements } from './hotline-elements.js';

/**
 * A banner may show the hotline of any country. Hotlines stay known for as long as the page is open, so the order of
 * these tests matters, and no other test runs in this page.
 */

/** Macmillan, in the United Kingdom; the shipped texts name a hotline in Quebec. */
const british = '0808 808 00 00';

const page = withHotlineElements();

describe('a failure on a page that has only shown the hotline of another country', () => {
  it('offers no number: the text may be of another country', async () => {
    const banner = await mountLoaded(element('hotline-banner', { hotline: 'macmillan-cancer-support' }));
    expect(visibleText(banner)).to.include(british);
    expect(visibleText(await mountFailed(element('side-effect-card', { effect: 'not-there' })))).not.to.include(
      british,
    );
  });

  it('offers that hotline in the language in which it is here, if it is itself unavailable in another', async () => {
    page.server.answer('fr/hotlines/macmillan-cancer-support.json', () => new Response('', { status: 403 }));
    expect(
      visibleText(await mountFailed(element('hotline-banner', { hotline: 'macmillan-cancer-support', lang: 'fr' }))),
    ).to.include(british);
  });
});

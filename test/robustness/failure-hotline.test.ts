import { expect } from '@open-wc/testing';
import { mountFailed, mountLoaded, visibleText } from '../fakes.js';
import { element, withHotlineElements } from './hotline-elements.js';

/**
 * Which number a failure offers on a page without a hotline of its own: never one of another country than the text's.
 * Hotlines stay known for as long as the page is open, so the order of these tests matters.
 */

/** Of the hotline in Quebec that the shipped texts name, as English and French write it. */
const inEnglish = '1-800-363-0063';
const inFrench = '1 800 363-0063';

const page = withHotlineElements();

/** Makes an address unavailable. */
const refuse = (path: string) => page.server.answer(path, () => new Response('', { status: 403 }));

describe('a failure on a page without a hotline of its own', () => {
  it('offers the number as its language writes it, not as the document that came last does', async () => {
    await mountLoaded(element('side-effect-card', { effect: 'fatigue', lang: 'fr' }));
    await mountLoaded(element('side-effect-card', { effect: 'fatigue' }));
    refuse('fr/side-effects/pain.json');
    const text = visibleText(await mountFailed(element('side-effect-card', { effect: 'pain', lang: 'fr' })));
    expect(text).to.include(inFrench).and.not.to.include(inEnglish);
  });

  it('offers no other hotline in place of one that is unavailable', async () => {
    refuse('en/hotlines/macmillan-cancer-support.json');
    expect(
      visibleText(await mountFailed(element('hotline-banner', { hotline: 'macmillan-cancer-support' }))),
    ).not.to.include(inEnglish);
  });

  it('offers no hotline of the page’s texts for a text from another server', async () => {
    refuse('https://other.example/texts/content/en/side-effects/fatigue.json');
    refuse('https://other.example/own.json');
    const fromElsewhere: Record<string, string>[] = [
      { effect: 'fatigue', 'content-base': 'https://other.example/texts' },
      { src: 'https://other.example/own.json' },
    ];
    for (const attributes of fromElsewhere) {
      expect(visibleText(await mountFailed(element('side-effect-card', attributes)))).not.to.include(inEnglish);
    }
  });

  it('offers no hotline of the page’s texts for a document that was handed in', async () => {
    const created = element('side-effect-card', {});
    created.content = { kind: 'side-effects' };
    expect(visibleText(await mountFailed(created))).not.to.include(inEnglish);
  });

  it('offers the hotline that the same text names in another language, among hotlines of several countries', async () => {
    await mountLoaded(element('hotline-banner', { hotline: 'macmillan-cancer-support' }));
    await mountLoaded(element('side-effect-card', { effect: 'fatigue' }));
    refuse('fr/side-effects/fatigue.json');
    refuse('fr/side-effects/pain.json');
    expect(visibleText(await mountFailed(element('side-effect-card', { effect: 'fatigue', lang: 'fr' })))).to.include(
      inFrench,
    );
    expect(visibleText(await mountFailed(element('side-effect-card', { effect: 'pain', lang: 'fr' })))).not.to.match(
      /363|0808/,
    );
  });
});

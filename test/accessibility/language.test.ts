import { expect } from '@open-wc/testing';
import type { CareElement } from '../../src/base/care-element.js';
import { configure } from '../../src/core/settings.js';
import { all, mountFailed, mockServer, mountLoaded, waitUntil } from '../fakes.js';
import { guide as sampleGuide, sideEffect } from '../fixtures.js';
import { drawnAbove } from './contrast.js';
import { seenTexts } from './drawn.js';
import { clear, forEachScenario } from './states.js';

/** 3.1.1 and 3.1.2. What a voice is told of a text: the nearest `lang` above it, as it is drawn. */
function languageOf(element: Element): string | undefined {
  for (let node: Element | null = element; node; node = drawnAbove(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang.split('-')[0];
  }
  return undefined;
}

/** Words that only one language has: enough to tell English from French. */
const english = /\b(the|of|and|your|with|this|is|are|to|for)\b/gi;
const french = /(^|[\s’'(])(le|la|les|des|du|de|votre|vos|avec|est|sont|pour|et|une|un|au|aux)(?=[\s,.’')]|$)/gi;

function guess(text: string): 'en' | 'fr' | undefined {
  const [one, other] = [text.match(english)?.length ?? 0, text.match(french)?.length ?? 0];
  return one > other + 1 ? 'en' : other > one + 1 ? 'fr' : undefined;
}

const wrong = (element: CareElement): string[] =>
  seenTexts(element)
    .filter(({ element: holder, text }) => guess(text) !== undefined && guess(text) !== languageOf(holder))
    .map(({ element: holder, text }) => `${languageOf(holder)}: ${text.slice(0, 80)}`);

for (const lang of ['en', 'fr']) {
  describe(`every text says which language it is in, on a page in ${lang}, in`, () => {
    forEachScenario(
      (element, { state }) => {
        // The fallback is the page's own, in the page's language; the test's is English.
        if (/failed|loading/.test(state)) element.childNodes.forEach((node) => (node.textContent = ''));
        expect(wrong(element)).to.deep.equal([]);
      },
      { lang, which: ({ state }) => ['open', 'failed', 'in another language', 'definition open'].includes(state) },
    );
  });
}

describe('a language other than the text’s', () => {
  afterEach(() => {
    clear();
    document.querySelectorAll('hotline-banner, side-effect-card').forEach((element) => element.remove());
  });

  const element = (tag: 'side-effect-card' | 'hotline-banner', attributes: Record<string, string>) => {
    const created = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
    return created as CareElement;
  };

  it('is told of French words within an English sentence', async () => {
    mockServer().holds(sampleGuide);
    const guide = document.createElement('care-guide') as CareElement;
    Object.assign(guide, { guide: sampleGuide.id, lang: 'en' });
    const words = all(await mountLoaded(guide), '[lang=fr]').filter(
      (found) => found.textContent === 'Passeport exemple',
    );
    guide.remove();
    expect(words.map((found) => found.parentElement!.localName)).to.deep.equal(['em']);
  });

  it('is told of a source in French, and of its direction', async () => {
    mockServer().holds(sideEffect);
    const card = await mountLoaded(element('side-effect-card', { effect: sideEffect.id, lang: 'en' }));
    all<HTMLDetailsElement>(card, 'details').forEach((details) => (details.open = true));
    const inFrench = all(card, '.care-sources [lang=fr]');
    expect(inFrench).to.have.length(1);
    expect(inFrench.every(({ dir }) => dir === 'ltr')).to.equal(true);
  });

  it('is told of a hotline’s name in a failure', async () => {
    const server = mockServer();
    configure({ hotline: 'quebec-cancer-foundation' });
    server.answer('ar/side-effects/fatigue.json', () => new Response('', { status: 404 }));
    server.answer('en/side-effects/fatigue.json', () => new Response('', { status: 404 }));
    const card = await mountFailed(element('side-effect-card', { effect: 'fatigue', lang: 'ar' }));
    const status = () => all(card, '[aria-live]')[0]!.closest<HTMLElement>('[lang]')!;
    // In English until the Arabic sentences are here.
    await waitUntil(() => status().lang === 'ar' && all(card, '.care-failure span[lang]').length > 0);
    const name = all(card, '.care-failure span[lang]')[0]!;
    expect(name.lang).to.match(/^(ar|en|fr)$/);
    expect(status().dir).to.equal('rtl');
  });

  it('is told, with its direction, of the sentence that says that the text is in another', async () => {
    mockServer().document(`ar/side-effects/${sideEffect.id}.json`, sideEffect);
    const card = await mountLoaded(element('side-effect-card', { effect: sideEffect.id, lang: 'ar' }));
    expect(all(card, '.care-notice')[0]!).to.include({ lang: 'ar', dir: 'rtl' });
    expect(all(card, '.care-content')[0]!).to.include({ lang: 'en', dir: 'ltr' });
  });
});

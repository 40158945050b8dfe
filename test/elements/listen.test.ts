import { expect } from '@open-wc/testing';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, getControl, FakeVoices, mockServer, mountLoaded, nextEvent, waitUntil } from '../fakes.js';
import { sideEffect, sideEffectInFrench, treatment } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');
SideEffectCard.define('side-effect-card');

const english = { lang: 'en-US', localService: true, default: true };
const french = { lang: 'fr-CA', localService: true, default: false };

describe('reading aloud', () => {
  let voices: FakeVoices;

  beforeEach(() => {
    mockServer().holds(sideEffect, sideEffectInFrench, treatment);
  });

  afterEach(() => {
    document.querySelectorAll('treatment-explainer, side-effect-card').forEach((element) => element.remove());
    voices.restore();
  });

  async function card(lang = 'en'): Promise<CareElement> {
    return await mountLoaded(
      Object.assign(document.createElement('side-effect-card'), { effect: 'sample-cough', lang }),
    );
  }

  const button = (element: CareElement) => all(element, '.care-listen')[0];
  const marked = () => [...(CSS.highlights.get('care-spoken') ?? [])].map(String).join();
  const saying = () => voices.said.at(-1)?.text ?? '';

  it('is offered only if the browser has a voice for the language', async () => {
    voices = new FakeVoices([english]);
    expect(button(await card('en'))).not.to.equal(undefined);
    expect(button(await card('fr'))).to.equal(undefined);
  });

  it('is not offered if the only voice sends the text to a server', async () => {
    voices = new FakeVoices([{ ...english, localService: false }]);
    expect(button(await card())).to.equal(undefined);
  });

  it('is offered once the browser has loaded its voices, without a layout shift', async () => {
    voices = new FakeVoices([]);
    const element = await card();
    const before = all(element, '.care-lead')[0]!.getBoundingClientRect().top;
    voices.voices = [english];
    voices.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(button(element)).not.to.equal(undefined);
    expect(all(element, '.care-lead')[0]!.getBoundingClientRect().top).to.equal(before);
  });

  it('goes from sentence to sentence and highlights the one that is spoken', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).to.equal('Sample cough');
    expect(marked()).to.equal('Sample cough');
    voices.end();
    expect(saying()).to.equal('A cough that was made up for tests.');
    expect(marked().replace(/\s+/g, ' ')).to.equal(saying());
    expect(voices.said.at(-1)).to.have.property('lang', 'en-US');
  });

  it('can be stopped, and resumes at the same sentence', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    voices.end();
    voices.end();
    const sentence = saying();
    getControl(element, 'Stop reading aloud').click();
    await element.updateComplete;
    expect(voices.said).to.deep.equal([]);
    expect(marked()).to.equal('');
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).to.equal(sentence);
  });

  it('reads the whole article, and opens each closed section that it reads', async () => {
    voices = new FakeVoices([english, french]);
    const element = await mountLoaded(
      Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' }),
    );
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    const sentences: string[] = [];
    while (voices.said.length && sentences.length < 2000) {
      sentences.push(saying());
      voices.end();
    }
    await element.updateComplete;
    const whole = sentences.join(' ');
    expect(whole).to.include('Sample cells look around.');
    expect(whole).to.include('démolimab');
    expect(whole).not.to.match(/On this page|Show all sections|Listen/);
    expect(all<HTMLDetailsElement>(element, '.care-disclosure').every(({ open }) => open)).to.equal(true);
    expect(button(element)!.textContent.trim()).to.equal('Listen');
  });

  it('can be stopped while closed sections have no bodies yet', async () => {
    voices = new FakeVoices([english]);
    const { requestIdleCallback: idle } = globalThis;
    globalThis.requestIdleCallback = () => 0;
    try {
      const element = Object.assign(document.createElement('treatment-explainer'), {
        treatment: 'sample-therapy',
        lang: 'en',
      });
      const loaded = nextEvent(element, 'care-load');
      document.body.append(element);
      await loaded;
      getControl(element, 'Listen').click();
      await waitUntil(() => saying() !== '');
      await element.updateComplete;
      getControl(element, 'Stop').click();
      expect(voices.said).to.deep.equal([]);
    } finally {
      globalThis.requestIdleCallback = idle;
    }
  });

  it('reads a French name with a French voice, and skips it if there is none', async () => {
    voices = new FakeVoices([english, french]);
    const element = await mountLoaded(
      Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' }),
    );
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    while (voices.said.length && !saying().startsWith('Une source')) voices.end();
    expect(voices.said.at(-1)).to.include({ lang: 'fr-CA' });
    getControl(element, 'Stop reading aloud').click();
    await element.updateComplete;
    voices.voices = [english];
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).not.to.match(/^Une source/);
  });

  it('stops when the language changes, and when the element is removed', async () => {
    voices = new FakeVoices([english, french]);
    const element = await card();
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    element.lang = 'fr';
    await waitUntil(() => button(element)?.textContent!.includes('Écouter'));
    expect(voices.said).to.deep.equal([]);
    getControl(element, 'Écouter').click();
    await waitUntil(() => saying() !== '');
    element.remove();
    expect(voices.said).to.deep.equal([]);
    expect(marked()).to.equal('');
  });

  it('stops in one element when it starts in another', async () => {
    voices = new FakeVoices([english]);
    const [first, second] = [await card(), await card()];
    getControl(first, 'Listen').click();
    await waitUntil(() => saying() !== '');
    getControl(second, 'Listen').click();
    await waitUntil(() => button(second)!.textContent.includes('Stop'));
    await first.updateComplete;
    expect(button(first)!.textContent.trim()).to.equal('Listen');
    expect(voices.said).to.have.lengthOf(1);
  });

  for (const lang of ['fr_CA', 'fra-CAN', 'fra', 'FR-ca']) {
    it(`uses a voice with the language ${lang}, and sets that notation on the utterance`, async () => {
      const named = { ...french, lang };
      voices = new FakeVoices([english, named]);
      const element = await card('fr');
      getControl(element, 'Écouter').click();
      await waitUntil(() => saying() !== '');
      expect(voices.said.at(-1)).to.include({ lang, voice: named });
    });
  }

  it('uses no voice of a language whose tag only starts with the same letters', async () => {
    voices = new FakeVoices([
      { ...french, lang: 'fry-NL' },
      { ...french, lang: 'fro' },
    ]);
    expect(button(await card('fr'))).to.equal(undefined);
  });

  it('is offered again if it ended without a sentence to read', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    getControl(element, 'Listen').click();
    // The voice has disappeared when it is needed, so that no sentence is spoken.
    let calls = 0;
    voices.getVoices = () => {
      calls++;
      return [];
    };
    await waitUntil(() => calls > 0);
    voices.getVoices = () => [english];
    element.requestUpdate();
    await element.updateComplete;
    expect(button(element)!.textContent.trim()).to.equal('Listen');
  });

  it('stops when the page is left, and resumes at the same sentence', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    voices.end();
    const sentence = saying();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(voices.said).to.deep.equal([]);
    expect(button(element)!.textContent.trim()).to.equal('Listen');
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).to.equal(sentence);
  });

  it('skips any number of sentences without a voice, and ends', async () => {
    voices = new FakeVoices([english]);
    const paragraphs = Array.from({ length: 35 }, () => 'Non. '.repeat(990).trim());
    const helps = paragraphs.map((text) => ({ list: [[{ lang: 'fr', text: [text] }]] }));
    const element = await mountLoaded(
      Object.assign(document.createElement('side-effect-card'), { content: { ...sideEffect, helps } }),
    );
    getControl(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    for (let said = 0; voices.said.length && said < 100; said++) voices.end();
    await element.updateComplete;
    expect(voices.said).to.deep.equal([]);
    expect(button(element)!.textContent.trim()).to.equal('Listen');
  });

  it('creates only the ranges that it needs in a document with the maximum number of sentences', async () => {
    voices = new FakeVoices([english]);
    const helps = Array.from({ length: 35 }, () => 'A b. '.repeat(990).trim());
    const element = await mountLoaded(
      Object.assign(document.createElement('side-effect-card'), { content: { ...sideEffect, helps } }),
    );
    const ranges: Range[] = [];
    const { createRange } = Document.prototype;
    Document.prototype.createRange = function (this: Document) {
      const range = createRange.call(this);
      ranges.push(range);
      return range;
    };
    try {
      getControl(element, 'Listen').click();
      await waitUntil(() => saying() !== '');
      voices.end();
      expect(ranges).to.have.lengthOf(2);
    } finally {
      Document.prototype.createRange = createRange;
    }
  });
});

import { expect } from '@open-wc/testing';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, control, FakeVoices, serve, shown, waitUntil } from '../fakes.js';
import { sideEffect, sideEffectInFrench, treatment } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');
SideEffectCard.define('side-effect-card');

const english = { lang: 'en-US', localService: true, default: true };
const french = { lang: 'fr-CA', localService: true, default: false };

describe('listening to a text', () => {
  let voices: FakeVoices;

  beforeEach(() => {
    serve().holds(sideEffect, sideEffectInFrench, treatment);
  });

  afterEach(() => {
    document.querySelectorAll('treatment-explainer, side-effect-card').forEach((element) => element.remove());
    voices.restore();
  });

  async function card(lang = 'en'): Promise<CareElement> {
    return await shown(Object.assign(document.createElement('side-effect-card'), { effect: 'sample-cough', lang }));
  }

  const button = (element: CareElement) => all(element, '.care-listen')[0];
  const marked = () => [...(CSS.highlights.get('care-spoken') ?? [])].map(String).join();
  const saying = () => voices.said.at(-1)?.text ?? '';

  it('is offered only where the browser has a voice for the language', async () => {
    voices = new FakeVoices([english]);
    expect(button(await card('en'))).not.to.equal(undefined);
    expect(button(await card('fr'))).to.equal(undefined);
  });

  it('is not offered where the voice would send the text to a server', async () => {
    voices = new FakeVoices([{ ...english, localService: false }]);
    expect(button(await card())).to.equal(undefined);
  });

  it('is offered when the browser has found its voices, and nothing moves', async () => {
    voices = new FakeVoices([]);
    const element = await card();
    const before = all(element, '.care-lead')[0]!.getBoundingClientRect().top;
    voices.voices = [english];
    voices.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(button(element)).not.to.equal(undefined);
    expect(all(element, '.care-lead')[0]!.getBoundingClientRect().top).to.equal(before);
  });

  it('goes from sentence to sentence and marks the one that is spoken', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).to.equal('Sample cough');
    expect(marked()).to.equal('Sample cough');
    voices.end();
    expect(saying()).to.equal('A cough that was made up for tests.');
    expect(marked().replace(/\s+/g, ' ')).to.equal(saying());
    expect(voices.said.at(-1)).to.have.property('lang', 'en-US');
  });

  it('stops, and goes on from there', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    voices.end();
    voices.end();
    const sentence = saying();
    control(element, 'Stop reading aloud').click();
    await element.updateComplete;
    expect(voices.said).to.deep.equal([]);
    expect(marked()).to.equal('');
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).to.equal(sentence);
  });

  it('reads all, the parts that are closed too, and opens them as it comes to them', async () => {
    voices = new FakeVoices([english, french]);
    const element = await shown(Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' }));
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    const heard: string[] = [];
    while (voices.said.length && heard.length < 2000) {
      heard.push(saying());
      voices.end();
    }
    await element.updateComplete;
    const whole = heard.join(' ');
    expect(whole).to.include('Sample cells look around.');
    expect(whole).to.include('démolimab');
    expect(whole).not.to.match(/On this page|Open all the parts|Listen/);
    expect(all<HTMLDetailsElement>(element, '.care-disclosure').every((part) => part.open)).to.equal(true);
    expect(button(element)!.textContent!.trim()).to.equal('Listen');
  });

  it('gives a French name to a French voice, and leaves it to the eyes where there is none', async () => {
    voices = new FakeVoices([english, french]);
    const element = await shown(Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' }));
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    while (voices.said.length && !saying().startsWith('Une source')) voices.end();
    expect(voices.said.at(-1)).to.include({ lang: 'fr-CA' });
    control(element, 'Stop reading aloud').click();
    await element.updateComplete;
    voices.voices = [english];
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).not.to.match(/^Une source/);
  });

  it('ends when the text gives way to another language, and when the element goes', async () => {
    voices = new FakeVoices([english, french]);
    const element = await card();
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    element.lang = 'fr';
    await waitUntil(() => button(element)?.textContent!.includes('Écouter'));
    expect(voices.said).to.deep.equal([]);
    control(element, 'Écouter').click();
    await waitUntil(() => saying() !== '');
    element.remove();
    expect(voices.said).to.deep.equal([]);
    expect(marked()).to.equal('');
  });

  it('of one text ends that of another', async () => {
    voices = new FakeVoices([english]);
    const [first, second] = [await card(), await card()];
    control(first, 'Listen').click();
    await waitUntil(() => saying() !== '');
    control(second, 'Listen').click();
    await waitUntil(() => button(second)!.textContent!.includes('Stop'));
    await first.updateComplete;
    expect(button(first)!.textContent!.trim()).to.equal('Listen');
    expect(voices.said).to.have.lengthOf(1);
  });

  for (const lang of ['fr_CA', 'fra-CAN', 'fra', 'FR-ca']) {
    it(`takes a voice whose language is written ${lang}, and speaks to it in its own notation`, async () => {
      const named = { ...french, lang };
      voices = new FakeVoices([english, named]);
      const element = await card('fr');
      control(element, 'Écouter').click();
      await waitUntil(() => saying() !== '');
      expect(voices.said.at(-1)).to.include({ lang, voice: named });
    });
  }

  it('takes no voice of a language that only starts alike', async () => {
    voices = new FakeVoices([{ ...french, lang: 'fry-NL' }, { ...french, lang: 'fro' }]);
    expect(button(await card('fr'))).to.equal(undefined);
  });

  it('offers to listen again when there is nothing to say', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    control(element, 'Listen').click();
    // The voice is gone by the time that it is needed: no sentence is said.
    let asked = 0;
    voices.getVoices = () => {
      asked++;
      return [];
    };
    await waitUntil(() => asked > 0);
    voices.getVoices = () => [english];
    element.requestUpdate();
    await element.updateComplete;
    expect(button(element)!.textContent!.trim()).to.equal('Listen');
  });

  it('ends when the page is left, and goes on from there', async () => {
    voices = new FakeVoices([english]);
    const element = await card();
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    voices.end();
    const sentence = saying();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(voices.said).to.deep.equal([]);
    expect(button(element)!.textContent!.trim()).to.equal('Listen');
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    expect(saying()).to.equal(sentence);
  });

  it('passes over any number of sentences without a voice, and ends', async () => {
    voices = new FakeVoices([english]);
    const words = Array.from({ length: 35 }, () => 'Non. '.repeat(990).trim());
    const element = await shown(Object.assign(document.createElement('side-effect-card'), { content: { ...sideEffect, helps: words.map((text) => ({ list: [[{ lang: 'fr', text: [text] }]] })) } }));
    control(element, 'Listen').click();
    await waitUntil(() => saying() !== '');
    for (let said = 0; voices.said.length && said < 100; said++) voices.end();
    await element.updateComplete;
    expect(voices.said).to.deep.equal([]);
    expect(button(element)!.textContent!.trim()).to.equal('Listen');
  });

  it('begins at once in a text of as many sentences as may be, and the page goes on to respond', async () => {
    voices = new FakeVoices([english]);
    const words = Array.from({ length: 35 }, () => 'A b. '.repeat(990).trim());
    const element = await shown(Object.assign(document.createElement('side-effect-card'), { content: { ...sideEffect, helps: words } }));
    const ranges: Range[] = [];
    const { createRange } = Document.prototype;
    Document.prototype.createRange = function (this: Document) {
      const range = createRange.call(this);
      ranges.push(range);
      return range;
    };
    try {
      control(element, 'Listen').click();
      await waitUntil(() => saying() !== '');
      voices.end();
      expect(ranges).to.have.lengthOf(2);
    } finally {
      Document.prototype.createRange = createRange;
    }
  });
});

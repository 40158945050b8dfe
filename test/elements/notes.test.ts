import { expect } from '@open-wc/testing';
import { CareGuide } from '../../src/elements/care-guide/care-guide.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import type { CareElement } from '../../src/base/care-element.js';
import {
  all,
  captureWarnings,
  FakeVoices,
  getControl,
  mockServer,
  mountFailed,
  mountLoaded,
  visibleText,
  waitUntil,
  type FakeServer,
} from '../fakes.js';
import { bareTreatment, guide, sideEffect, sideEffectInFrench, treatment } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');
CareGuide.define('care-guide');
SideEffectCard.define('side-effect-card');

const label = 'Added by this site';
const elements = {
  explainer: '<treatment-explainer treatment="sample-therapy">',
  guide: '<care-guide guide="sample-guide">',
  card: '<side-effect-card effect="sample-cough">',
};

describe('a note of the page', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = mockServer();
    server.holds(treatment, bareTreatment, guide, sideEffect, sideEffectInFrench);
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    document.querySelectorAll(Object.keys(tags).join()).forEach((element) => element.remove());
    document.documentElement.className = '';
  });

  const tags = { 'treatment-explainer': 1, 'care-guide': 1, 'side-effect-card': 1 };

  /** An element as a page's author writes it, with `children` in it. */
  function written(start: string, children: string): CareElement {
    const template = document.createElement('template');
    template.innerHTML = start + children;
    return document.importNode(template.content, true).firstElementChild as CareElement;
  }

  const shown = (start: string, children: string) => mountLoaded(written(start, children));

  /** All that a reader can open is open. */
  function textOf(element: CareElement): string {
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    return visibleText(element);
  }

  /** The order in which a reader comes to these words, each of which is there once. */
  function expectOrder(text: string, ...words: string[]): void {
    for (const word of words) expect(text.split(word).length - 1, word).to.equal(1);
    expect(words.map((word) => text.indexOf(word))).to.deep.equal(
      words.map((word) => text.indexOf(word)).toSorted((one, other) => one - other),
    );
  }

  for (const lightDom of [false, true]) {
    const where = lightDom ? 'in the light DOM' : 'in a shadow root';
    const open = (start: string) => (lightDom ? start.replace('>', ' light-dom>') : start);

    it(`stands after the definition of an explainer ${where}, below a label that says whose it is`, async () => {
      const element = await shown(
        open(elements.explainer),
        '<p slot="note-after-definition">Our day clinic gives it.</p>',
      );
      expectOrder(
        textOf(element),
        'It has all that a treatment may have.',
        label,
        'Our day clinic gives it.',
        'A short history',
      );
    });

    it(`stands below all signs at “when to call” of an explainer ${where}`, async () => {
      const element = await shown(open(elements.explainer), '<p slot="note-when-to-call">Press 2 for oncology.</p>');
      expect(visibleText(element)).not.to.include('Press 2');
      expectOrder(
        textOf(element),
        'You have trouble breathing.',
        'You cough now and then.',
        label,
        'Press 2 for oncology.',
      );
    });

    it(`stands at the end of an explainer ${where}, below what was reviewed`, async () => {
      const element = await shown(open(elements.explainer), '<p slot="note-end">A class on Tuesdays.</p>');
      expectOrder(textOf(element), 'No clinician has reviewed this text yet.', label, 'A class on Tuesdays.');
    });

    it(`never stands above the signs that a guide or a card ${where} begins with`, async () => {
      const notes = '<p slot="note-after-definition">First note.</p><p slot="note-when-to-call">Second note.</p>';
      for (const start of [elements.guide, elements.card]) {
        const text = textOf(await shown(open(start), notes));
        expectOrder(text, 'You have trouble breathing.', 'You cough now and then.', 'Second note.', 'First note.');
      }
    });

    it(`stands at the end of a text ${where} that has no signs`, async () => {
      const element = await shown(
        open(elements.explainer.replace('sample', 'bare')),
        '<p slot="note-end">Last note.</p><p slot="note-when-to-call">Press 2.</p>',
      );
      expectOrder(textOf(element), 'No clinician has reviewed', 'Press 2.', 'Last note.');
    });

    it(`${where} follows what the page does with it`, async () => {
      const element = await shown(open(elements.card), '<p slot="note-end">Room <b>12</b>.</p>Fallback');
      const note = element.querySelector('p')!;
      expect(note.parentNode).to.equal(element);
      note.querySelector('b')!.textContent = '14';
      await waitUntil(() => textOf(element).includes('Room 14.'));
      expectOrder(textOf(element), label, 'Room 14.');
      note.remove();
      await waitUntil(() => !textOf(element).includes(label));
      expect(textOf(element)).not.to.include('Room');
      element.append(Object.assign(document.createElement('p'), { slot: 'note-end', textContent: 'Room 16.' }));
      await waitUntil(() => textOf(element).includes(label));
      expectOrder(textOf(element), label, 'Room 16.');
    });

    it(`${where} may be several paragraphs below one label`, async () => {
      const element = await shown(open(elements.card), '<p slot="note-end">One.</p><p slot="note-end">Two.</p>');
      expectOrder(textOf(element), label, 'One.', 'Two.');
    });

    it(`${where} is shown with the fallback while the text is unavailable, and in the text once that has come`, async () => {
      server.answer('en/side-effects/sample-cough.json', () => new Response('', { status: 404 }));
      const element = await mountFailed(
        written(open(elements.card), 'Call us.<p slot="note-when-to-call">Press 2.</p>'),
      );
      expectOrder(visibleText(element), 'Call us.', 'Press 2.', 'We can’t show');
      server.holds(sideEffect);
      getControl(element, 'Try again').click();
      await waitUntil(() => textOf(element).includes('You cough now and then.'));
      expectOrder(textOf(element), 'You cough now and then.', label, 'Press 2.');
      expect(textOf(element)).not.to.include('Call us.');
    });
  }

  it('is nowhere else while the section that has its place is not rendered yet', async () => {
    const element = written(elements.explainer, '<p slot="note-when-to-call">Press 2.</p>');
    let text = 'Press 2.';
    element.addEventListener('care-load', () => (text = visibleText(element)));
    await mountLoaded(element);
    expect(text).not.to.include('Press 2.');
    expectOrder(textOf(element), 'You cough now and then.', 'Press 2.');
  });

  it('is in the language of the page, its label in that of the text', async () => {
    document.documentElement.lang = 'fr';
    const element = await shown(elements.card, '<p slot="note-end">Salle 12.</p>');
    expectOrder(textOf(element), 'Ajouté par ce site', 'Salle 12.');
    element.lang = 'en';
    await waitUntil(() => textOf(element).includes(label));
  });

  it('is drawn from right to left on a page in Arabic whose text is in English', async () => {
    const element = await shown(
      elements.card.replace('>', ' lang="ar" light-dom>'),
      '<p slot="note-end">الغرفة ١٢</p>',
    );
    const copy = all(element, '.care-content p').find((node) => node.textContent === 'الغرفة ١٢')!;
    expect(getComputedStyle(copy).direction).to.equal('rtl');
    expect(copy.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
  });

  it('has the page’s own styles', async () => {
    const style = document.createElement('style');
    style.textContent = '.ours { color: rgb(1, 2, 3); }';
    document.head.append(style);
    const element = await shown(elements.card, '<p slot="note-end" class="ours">Room 12.</p>');
    expect(getComputedStyle(element.querySelector('.ours')!).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('is drawn once in the light DOM, with no id twice', async () => {
    const element = await shown(
      elements.card.replace('>', ' light-dom>'),
      '<p slot="note-end" id="room">Room <b id="b">1</b></p>',
    );
    expect(textOf(element)).to.include('Room 1');
    expect(document.querySelectorAll('#room, #b').length).to.equal(2);
    expect(document.querySelector('#room')!.getClientRects().length).to.equal(0);
  });

  it('stays in its place while the browser translates the page', async () => {
    const element = await shown(elements.card, '<p slot="note-end">Room 12.</p>');
    document.documentElement.className = 'translated-ltr';
    await waitUntil(() => element.querySelector('.care-content .care-note'));
    expectOrder(textOf(element), label, 'Room 12.');
  });

  it('is shown below a notice that the text was withdrawn', async () => {
    server.holds({ ...sideEffect, withdrawn: { on: '2026-11-20', why: 'A newer text replaces it.' } });
    const element = await shown(elements.card, '<p slot="note-end">Room 12.</p>');
    expectOrder(textOf(element), 'A newer text replaces it.', 'Room 12.');
  });

  it('is no fallback: alone, it is shown with the sentence that says that the text is unavailable', async () => {
    server.answer('en/side-effects/sample-cough.json', () => new Response('', { status: 404 }));
    const element = await mountFailed(written(elements.card, '<p slot="note-end">Room 12.</p>'));
    await waitUntil(() => visibleText(element).includes('We can’t show'));
    expectOrder(visibleText(element), 'Room 12.', 'We can’t show');
  });

  it('with an unknown slot is left out, and one warning says which there are', async () => {
    const { warnings, restore } = captureWarnings();
    const element = await shown(elements.card, '<p slot="when-to-call">Press 2.</p><p slot="note-end">Room 12.</p>');
    restore();
    expect(textOf(element)).not.to.include('Press 2.');
    expectOrder(textOf(element), 'You cough now and then.', 'Room 12.');
    expect(warnings).to.deep.equal([
      '[care-widgets] <side-effect-card>: slot="when-to-call": expected one of note-after-definition, note-when-to-call, note-end',
    ]);
  });

  it('that comes later than the text is put into its place', async () => {
    const element = await shown(elements.card, '');
    element.append(Object.assign(document.createElement('p'), { slot: 'note-when-to-call', textContent: 'Press 2.' }));
    await waitUntil(() => textOf(element).includes(label));
    expectOrder(textOf(element), 'You cough now and then.', label, 'Press 2.', 'Your throat tickles.');
  });

  it('keeps its place when its element is moved', async () => {
    const element = await shown(elements.card.replace('>', ' light-dom>'), '<p slot="note-end">Room 12.</p>');
    const parent = document.createElement('div');
    document.body.append(parent);
    parent.append(element);
    element.querySelector('p')!.textContent = 'Room 14.';
    await waitUntil(() => textOf(element).includes('Room 14.'));
    expectOrder(textOf(element), label, 'Room 14.');
    parent.remove();
  });

  it('is read aloud with the text', async () => {
    const voices = new FakeVoices([{ lang: 'en-US', localService: true, default: true }]);
    const element = await shown(elements.card, '<p slot="note-when-to-call">Press 2 for oncology.</p>');
    getControl(element, 'Listen').click();
    const said: string[] = [];
    await waitUntil(() => voices.said.length);
    while (voices.said.length && said.at(-1) !== 'Press 2 for oncology.') {
      said.push(voices.said.at(-1)!.text);
      voices.end();
    }
    expect(said.slice(-2)).to.deep.equal([label, 'Press 2 for oncology.']);
    voices.restore();
  });
});

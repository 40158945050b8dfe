import { expect } from '@open-wc/testing';
import { pageSettled } from '../../src/base/page-settled.js';
import type { CareElement } from '../../src/base/care-element.js';
import { addChecksum } from '../../src/core/checksum.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import {
  all,
  getControl,
  FakeTimers,
  captureWarnings,
  nextEvent,
  nextLayout,
  mockServer,
  waitUntil,
  type FakeServer,
} from '../fakes.js';
import { sideEffect, treatment, treatmentInFrench } from '../fixtures.js';
import { clear, scenarios } from './states.js';

SideEffectCard.define('side-effect-card');

/**
 * 4.1.3: what a screen reader would say of live regions. One is heard only if it stood in the page,
 * drawn, before its words came; words that come with it, or into one that is not drawn, are lost.
 */
function listen(element: CareElement): { said: string[]; stop: () => void } {
  const root = element.shadowRoot!;
  const said: string[] = [];
  const known = new Map<Element, string>();
  const words = (region: Element) => region.textContent.replace(/\s+/g, ' ').trim();
  const regions = () =>
    [...root.querySelectorAll('[role=status], [role=alert], [aria-live]')].filter((region) => region.checkVisibility());
  for (const region of regions()) known.set(region, words(region));
  const observer = new MutationObserver(() => {
    const now = regions();
    for (const region of now) {
      const before = known.get(region);
      if (before === undefined) {
        if (words(region)) said.push(`unheard: ${words(region)}`);
      } else if (words(region) && words(region) !== before) said.push(words(region));
      known.set(region, words(region));
    }
    for (const region of known.keys()) if (!now.includes(region)) known.delete(region);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return { said, stop: () => observer.disconnect() };
}

const failure = 'We can’t show this information right now. Try again in a moment.';

describe('a screen reader is told', () => {
  let server: FakeServer;
  let ears: ReturnType<typeof captureWarnings>;
  let element: CareElement;
  let timers: FakeTimers;

  // Until then, nothing is said.
  before(pageSettled);

  beforeEach(() => {
    server = mockServer();
    ears = captureWarnings();
    timers = new FakeTimers();
    document.documentElement.lang = 'en';
    element = document.createElement('side-effect-card');
    element.setAttribute('effect', sideEffect.id);
    element.append('Call your team.');
  });

  afterEach(() => {
    timers.restore();
    ears.restore();
    element.remove();
    clear();
  });

  const path = `en/side-effects/${sideEffect.id}.json`;

  /** Put into the page with its regions drawn, before anything has happened. */
  async function begun() {
    document.body.append(element);
    await element.updateComplete;
    return listen(element);
  }

  it('nothing, where a text comes in time', async () => {
    server.holds(sideEffect);
    const loaded = nextEvent(element, 'care-load');
    const { said, stop } = await begun();
    await loaded;
    await timers.advance(1000);
    stop();
    expect(said).to.deep.equal([]);
  });

  it('once that a text is slow', async () => {
    server.answer(path, new Promise<Response>(() => undefined));
    const { said, stop } = await begun();
    await timers.advance(999);
    expect(said).to.deep.equal([]);
    await timers.advance(1);
    expect(said).to.deep.equal(['Loading…']);
    await timers.advance(5000);
    stop();
    expect(said).to.deep.equal(['Loading…']);
  });

  it('the title of a text that was slow, once it is there', async () => {
    let answer!: (response: Response) => void;
    server.answer(path, new Promise<Response>((resolve) => (answer = resolve)));
    const { said, stop } = await begun();
    await timers.advance(1000);
    const loaded = nextEvent(element, 'care-load');
    answer(new Response(addChecksum(JSON.stringify(sideEffect))));
    await loaded;
    expect(said).to.deep.equal(['Loading…']);
    await timers.advance(500);
    await element.updateComplete;
    stop();
    expect(said).to.deep.equal(['Loading…', sideEffect.title]);
  });

  it('the title of a text in the language that was chosen', async () => {
    server.holds(treatment, treatmentInFrench);
    element = Object.assign(document.createElement('treatment-explainer'), { treatment: treatment.id, lang: 'en' });
    const inEnglish = nextEvent(element, 'care-load');
    const { said, stop } = await begun();
    await inEnglish;
    const inFrench = nextEvent(element, 'care-load');
    getControl(element, 'Français').click();
    await inFrench;
    await timers.advance(500);
    await element.updateComplete;
    expect(said).to.deep.equal([treatmentInFrench.title]);
    stop();
  });

  it('once that it can’t be had, and again when a reader has tried again in vain', async () => {
    server.answer(path, () => new Response('', { status: 404 }));
    const failed = nextEvent(element, 'care-error');
    const { said, stop } = await begun();
    await failed;
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal([failure]);
    const failedAgain = nextEvent(element, 'care-error');
    getControl(element, 'Try again').click();
    await failedAgain;
    // It has failed at once, and yet the reader hears that it was tried.
    await waitUntil(() => said.length > 1);
    await timers.advance(499);
    expect(said).to.deep.equal([failure, 'Loading…']);
    await timers.advance(1);
    await waitUntil(() => said.length > 2);
    await timers.advance(1000);
    stop();
    expect(said).to.deep.equal([failure, 'Loading…', failure]);
  });

  const acts: [name: string, tag: string, state: string, act: (element: CareElement) => unknown, expected: RegExp[]][] =
    [
      ['how many medicines fit', 'medicine-list', 'closed', (list) => type(list, 'pembro'), [/^\d+ medicines?$/]],
      ['that none fits', 'medicine-list', 'closed', (list) => type(list, 'zzz'), [/^0 medicines – Nothing fits/]],
      [
        'how many side effects fit',
        'side-effect-list',
        'closed',
        (list) => type(list, 'fatigue'),
        [/^\d+ side effects?$/],
      ],
      [
        'which step is shown',
        'treatment-steps',
        'closed',
        (steps) => getControl(steps, 'Next').click(),
        [/^Step 2 of \d+$/],
      ],
      [
        'nothing of a part that opens',
        'treatment-explainer',
        'closed',
        (text) => (all<HTMLDetailsElement>(text, 'details')[0]!.open = true),
        [],
      ],
      [
        'a definition',
        'glossary-term',
        'closed',
        (word) => all(word, '.care-word')[0]!.click(),
        [/^A medicine that takes a brake off the immune system.*vein\.$/],
      ],
    ];

  for (const [name, tag, state, act, expected] of acts) {
    it(`once ${name}: <${tag}>`, async () => {
      const drawn = await scenarios.find((scenario) => scenario.tag === tag && scenario.state === state)!.draw();
      const { said, stop } = listen(drawn);
      await act(drawn);
      await waitUntil(() => said.length >= expected.length, name);
      // Whatever else there is to say would be said by now.
      await nextLayout();
      await timers.advance(1000);
      stop();
      expect(said.length, said.join(' | ')).to.equal(expected.length);
      expected.forEach((pattern, index) => expect(said[index]).to.match(pattern));
    });
  }

  function type(list: CareElement, words: string): void {
    const field = all<HTMLInputElement>(list, 'input[type=search]')[0]!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
});

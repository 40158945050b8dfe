import { expect } from '@open-wc/testing';
import { GlossaryTerm } from '../../src/elements/glossary-term/glossary-term.js';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { all, getControl, mountFailed, captureWarnings, mockServer, mountLoaded } from '../fakes.js';

/** Events tell of links that the element has rendered, and of no others. */

SideEffectCard.define('side-effect-card');
HotlineBanner.define('hotline-banner');
GlossaryTerm.define('glossary-term');

const names = ['care-call', 'care-navigate'] as const;
const forged =
  '<a href="#forged" data-hotline="x" data-number="911" data-kind="treatments" data-id="javascript:alert(1)">Call.</a>';

let events: CustomEvent[] = [];
let ears: ReturnType<typeof captureWarnings>;
const hear = (event: Event): void => {
  events.push(event as CustomEvent);
  event.preventDefault();
};
/** A page is not left by a test, and nobody is called. */
const stay = (event: Event): void => event.preventDefault();

beforeEach(() => {
  mockServer();
  ears = captureWarnings();
  document.documentElement.lang = 'en';
  events = [];
  for (const name of names) addEventListener(name, hear);
  addEventListener('click', stay);
});

afterEach(() => {
  ears.restore();
  for (const name of names) removeEventListener(name, hear);
  removeEventListener('click', stay);
  document.querySelectorAll('side-effect-card, hotline-banner').forEach((element) => element.remove());
});

function element(
  tag: 'side-effect-card' | 'hotline-banner',
  attributes: Record<string, string>,
  fallback: string,
): SideEffectCard {
  const created = document.createElement(tag) as SideEffectCard;
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.innerHTML = fallback;
  return created;
}

describe('care-call and care-navigate', () => {
  it('tell of the links of an element, once', async () => {
    const card = await mountLoaded(element('side-effect-card', { effect: 'fatigue' }, forged));
    getControl(card, 'Fever and infection').click();
    getControl(card, /1-800-363-0063/).click();
    expect(events.map(({ type }) => type)).to.deep.equal(['care-navigate', 'care-call']);
    expect(events[0]!.detail).to.include({ kind: 'side-effects', id: 'fever-infection' });
  });

  it('tell of them in the page itself, too', async () => {
    const card = await mountLoaded(element('side-effect-card', { effect: 'fatigue', 'light-dom': '' }, forged));
    getControl(card, 'Fever and infection').click();
    expect(events.map(({ type }) => type)).to.deep.equal(['care-navigate']);
  });

  it('tell of the number beside a failure', async () => {
    await mountLoaded(element('hotline-banner', { hotline: 'quebec-cancer-foundation' }, ''));
    const card = await mountFailed(element('side-effect-card', { effect: 'not-there' }, forged));
    getControl(card, /1-800-363-0063/).click();
    expect(events.map(({ type }) => type)).to.deep.equal(['care-call']);
  });

  for (const [where, fallback] of [
    ['a fallback', forged],
    ['something that looks like a text of ours', `<div class="care-content">${forged}</div>`],
    ['another slot', `<div slot="other" class="care-content">${forged}</div>`],
    ['an element within a fallback', `<glossary-term term="antibody">${forged}</glossary-term>`],
  ] as const) {
    it(`say nothing of a link in ${where}`, async () => {
      const card = await mountFailed(element('side-effect-card', { effect: 'not-there' }, fallback));
      card.querySelector('a')!.click();
      const drawn = await mountLoaded(element('side-effect-card', { effect: 'fatigue' }, fallback));
      drawn.querySelector('a')!.click();
      const light = await mountLoaded(element('side-effect-card', { effect: 'fatigue', 'light-dom': '' }, fallback));
      all<HTMLAnchorElement>(light, 'a[href="#forged"]')[0]!.click();
      expect(events.map(({ type, detail }) => [type, detail as unknown])).to.deep.equal([]);
    });
  }
});

describe('a click on a link to another document', () => {
  for (const [what, init] of Object.entries<MouseEventInit>({
    'with Ctrl': { ctrlKey: true },
    'with the Command key': { metaKey: true },
    'with Shift': { shiftKey: true },
    'with Alt': { altKey: true },
    'with the middle button': { button: 1 },
  })) {
    it(`is the browser’s ${what}: no event tells of it, so that no router keeps a new tab from opening`, async () => {
      const card = await mountLoaded(Object.assign(document.createElement('side-effect-card'), { effect: 'fatigue' }));
      const link = all<HTMLAnchorElement>(card, 'a[data-kind]')[0]!;
      let left = false;
      const browser = (event: Event): void => void (left = !event.defaultPrevented);
      document.documentElement.addEventListener('click', browser);
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
      document.documentElement.removeEventListener('click', browser);
      expect(events).to.deep.equal([]);
      expect(left).to.equal(true);
    });
  }

  it('is told of without those', async () => {
    const card = await mountLoaded(Object.assign(document.createElement('side-effect-card'), { effect: 'fatigue' }));
    all<HTMLAnchorElement>(card, 'a[data-kind]')[0]!.click();
    expect(events.map(({ type }) => type)).to.deep.equal(['care-navigate']);
  });
});

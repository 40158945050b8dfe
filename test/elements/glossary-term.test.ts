import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { GlossaryTerm } from '../../src/elements/glossary-term/glossary-term.js';
import { all, FakeTimers, nextEvent, mockServer, visibleText, waitUntil, type FakeServer } from '../fakes.js';
import { term as sampleCell } from '../fixtures.js';

GlossaryTerm.define('glossary-term');

describe('glossary-term', () => {
  let server: FakeServer;
  let sentence: HTMLElement;
  let term: GlossaryTerm;
  let timers: FakeTimers | undefined;

  beforeEach(async () => {
    await setViewport({ width: 800, height: 600 });
    server = mockServer();
    server.holds(sampleCell);
    document.documentElement.lang = 'en';
    sentence = document.createElement('p');
    sentence.style.cssText = 'margin: 100px';
    sentence.innerHTML = 'A <glossary-term term="sample-cell">sample cell</glossary-term> was seen.';
    document.body.append(sentence);
    term = sentence.querySelector('glossary-term')!;
    await term.updateComplete;
  });

  afterEach(() => {
    timers?.restore();
    timers = undefined;
    sentence.remove();
  });

  const word = () => all(term, 'button.care-word')[0]!;
  const bubble = () => all(term, '.care-bubble')[0]!;
  const definition = () => visibleText(bubble());
  const open = () => bubble().matches(':popover-open');

  it('does not change the line height of its sentence', () => {
    const plain = sentence.cloneNode() as HTMLElement;
    plain.textContent = sentence.textContent;
    sentence.after(plain);
    expect(sentence.getBoundingClientRect().height).to.be.closeTo(plain.getBoundingClientRect().height, 4);
    plain.remove();
  });

  async function opened(act: () => unknown): Promise<void> {
    const loaded = nextEvent(term, 'care-load');
    await act();
    await loaded;
    await term.updateComplete;
  }

  /** The `toggle` event of a popover is dispatched a little after it has opened or closed. */
  async function toggled(act: () => unknown): Promise<void> {
    const event = nextEvent(bubble(), 'toggle');
    await act();
    await event;
    await term.updateComplete;
  }

  it('shows the term of the sentence and makes no request while it is closed', () => {
    expect(visibleText(sentence)).to.equal('A sample cell was seen.');
    expect(server.requests).to.deep.equal([]);
    expect(getComputedStyle(term).display).to.equal('inline');
  });

  it('opens with a click and closes with a second one', async () => {
    await opened(() => word().click());
    await waitUntil(() => /^sample cell A cell that was made up for tests\./.test(definition()));
    expect(word()).to.have.attribute('aria-expanded', 'true');
    await toggled(() => word().click());
    expect(open()).to.equal(false);
    expect(word()).to.have.attribute('aria-expanded', 'false');
  });

  it('opens with Enter, closes with Escape, and keeps the focus on the term', async () => {
    word().focus();
    await opened(() => sendKeys({ press: 'Enter' }));
    expect(open()).to.equal(true);
    await toggled(() => sendKeys({ press: 'Escape' }));
    expect(open()).to.equal(false);
    expect(term.shadowRoot!.activeElement).to.equal(word());
  });

  it('opens when the mouse rests on it, and closes when the mouse has left', async () => {
    timers = new FakeTimers();
    const { left, top } = word().getBoundingClientRect();
    const entered = nextEvent(word(), 'pointerenter');
    await sendMouse({ type: 'move', position: [Math.round(left + 10), Math.round(top + 5)] });
    await entered;
    await timers.advance(399);
    expect(open()).to.equal(false);
    await opened(() => timers!.advance(1));
    expect(open()).to.equal(true);
    const pointerLeft = nextEvent(word(), 'pointerleave');
    await sendMouse({ type: 'move', position: [5, 5] });
    await pointerLeft;
    await timers.advance(399);
    expect(open()).to.equal(true);
    await timers.advance(1);
    expect(open()).to.equal(false);
  });

  it('never covers the term, wherever that is in the viewport', async () => {
    const positions = [
      'margin: 20px 0 0 20px',
      'margin: 550px 0 0 20px',
      'margin: 300px 0 0 600px',
      'margin: 580px 0 0 500px; width: 120px',
    ];
    for (const position of positions) {
      sentence.style.cssText = `position: absolute; top: 0; left: 0; ${position}`;
      await toggled(() => word().click());
      // The first time, the definition loads later and makes the bubble grow.
      await waitUntil(() => definition().includes('made up'));
      const box = bubble().getBoundingClientRect();
      for (const line of word().getClientRects()) {
        const isBeside =
          box.top >= line.bottom || box.bottom <= line.top || box.left >= line.right || box.right <= line.left;
        expect(isBeside, position).to.equal(true);
      }
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(800);
      await toggled(() => word().click());
    }
  });

  it('opens and closes in browsers without popovers', async () => {
    Object.defineProperties(bubble(), { showPopover: { value: undefined }, hidePopover: { value: undefined } });
    bubble().removeAttribute('popover');
    await opened(() => word().click());
    await waitUntil(() => definition().includes('made up'));
    await sendKeys({ press: 'Escape' });
    await term.updateComplete;
    expect(definition()).to.equal('');
  });

  it('shows a failure in the bubble only if the definition is unavailable', async () => {
    server.answer('en/glossary/sample-cell.json', () => new Response('', { status: 404 }));
    const failure = nextEvent(term, 'care-error');
    word().click();
    await failure;
    await term.updateComplete;
    expect(definition()).to.include('We can’t show this information right now.');
    await toggled(() => word().click());
    expect(visibleText(sentence)).to.equal('A sample cell was seen.');
  });

  it('closes when its element is moved, and opens again with one click', async () => {
    await opened(() => word().click());
    const elsewhere = document.createElement('p');
    sentence.append(elsewhere);
    elsewhere.append(term);
    await term.updateComplete;
    expect(definition()).to.equal('');
    expect(open()).to.equal(false);
    expect(word()).to.have.attribute('aria-expanded', 'false');
    await toggled(() => word().click());
    await waitUntil(() => definition().includes('made up'));
  });

  it('closes when its element is moved by `moveBefore`, which keeps popovers open', async () => {
    await opened(() => word().click());
    const elsewhere = document.createElement('p');
    sentence.append(elsewhere);
    (elsewhere as unknown as { moveBefore?: (node: Node, child: null) => void }).moveBefore?.(term, null);
    if (!elsewhere.contains(term)) elsewhere.append(term);
    await term.updateComplete;
    expect(definition()).to.equal('');
    expect(open()).to.equal(false);
  });

  it('closes when its element is moved in a browser without popovers', async () => {
    Object.defineProperties(bubble(), { showPopover: { value: undefined }, hidePopover: { value: undefined } });
    bubble().removeAttribute('popover');
    await opened(() => word().click());
    document.body.append(sentence);
    await term.updateComplete;
    expect(definition()).to.equal('');
  });

  const pageStyles = { dark: 'background: #111; color: #eee', light: 'background: #fff; color: #222' };
  for (const [scheme, other] of [
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const) {
    it(`has a ${scheme} bubble on a ${scheme} page that declares no color-scheme, and changes with the page`, async () => {
      for (const expected of [scheme, other]) {
        document.body.style.cssText = pageStyles[expected];
        await waitUntil(() => getComputedStyle(bubble()).colorScheme === expected);
        if (!open()) await toggled(() => word().click());
        await waitUntil(() => definition().includes('made up'));
        const text = bubble().querySelector('p')!;
        const isLightText = Number(getComputedStyle(text).color.match(/\d+/)![0]) > 128;
        const isDarkBackground = Number(getComputedStyle(bubble()).backgroundColor.match(/\d+/)![0]) < 128;
        expect([isLightText, isDarkBackground]).to.deep.equal([expected === 'dark', expected === 'dark']);
        expect(getComputedStyle(text).colorScheme).to.equal(expected);
      }
      document.body.style.cssText = '';
    });
  }

  it('has no accessibility violations, closed and open', async () => {
    const ignoredRules = ['region'];
    await expect(term).to.be.accessible({ ignoredRules });
    await opened(() => word().click());
    await expect(term).to.be.accessible({ ignoredRules });
  });
});

import { expect } from '@open-wc/testing';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import { all, control, heard, serve, visibleText, waitUntil } from '../fakes.js';
import { treatment, treatmentInFrench } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');

describe('closed parts of a long text', () => {
  const { requestIdleCallback: idle, cancelIdleCallback: cancel } = globalThis;
  let element: TreatmentExplainer;
  let whenIdle: IdleRequestCallback[];

  beforeEach(async () => {
    serve().holds(treatment, treatmentInFrench);
    whenIdle = [];
    globalThis.requestIdleCallback = (callback) => whenIdle.push(callback);
    globalThis.cancelIdleCallback = () => (whenIdle = []);
    element = Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' });
    const loaded = heard(element, 'care-load');
    document.body.append(element);
    await loaded;
  });

  afterEach(() => {
    Object.assign(globalThis, { requestIdleCallback: idle, cancelIdleCallback: cancel });
    element.remove();
  });

  const bodies = () => all(element, '.care-disclosure-body').filter((body) => body.textContent!.trim());
  const parts = () => all<HTMLDetailsElement>(element, '.care-disclosure');
  const rest = async () => {
    for (let callback = whenIdle.shift(); callback; callback = whenIdle.shift()) {
      callback({ didTimeout: false, timeRemaining: () => 50 });
      await element.updateComplete;
    }
  };

  it('have their titles at once, and their bodies when the browser has nothing else to do, one by one', async () => {
    expect(parts().length).to.be.greaterThan(6);
    expect(bodies()).to.have.lengthOf(0);
    whenIdle.shift()!({ didTimeout: false, timeRemaining: () => 50 });
    await element.updateComplete;
    expect(bodies()).to.have.lengthOf(1);
    await rest();
    expect(bodies()).to.have.lengthOf(parts().length);
  });

  const bodyOf = (part: Element) => part.querySelector('.care-disclosure-body')!.textContent!.trim();

  for (const touch of ['pointerdown', 'keydown', 'focusin']) {
    it(`renders the body of the one that a reader touches before it opens, and no other: ${touch}`, () => {
      const part = parts()[3]!;
      part.querySelector('summary')!.dispatchEvent(new Event(touch, { bubbles: true, composed: true }));
      expect(bodyOf(part)).not.to.equal('');
      expect(bodies()).to.have.lengthOf(1);
    });
  }

  it('renders none at a touch elsewhere in the element', () => {
    all(element, '.care-lead')[0]!.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(bodies()).to.have.lengthOf(0);
  });

  it('renders the body of one that a script opens', async () => {
    parts()[2]!.open = true;
    await waitUntil(() => bodyOf(parts()[2]!) !== '');
    expect(bodies()).to.have.lengthOf(1);
  });

  it('renders the body of one that the table of contents leads to, before the page scrolls there', () => {
    control(element, /^What else it does/).click();
    expect(parts().filter(({ open }) => open).map(bodyOf)).to.deep.equal(bodies().map((body) => body.textContent!.trim()));
    expect(bodies()).to.have.lengthOf(1);
  });

  it('renders all of them before all are shown', () => {
    control(element, 'Open all').click();
    expect(bodies()).to.have.lengthOf(parts().length);
  });

  it('have them on paper, though nobody has opened them', () => {
    dispatchEvent(new Event('beforeprint'));
    expect(bodies()).to.have.lengthOf(parts().length);
  });

  it('are drawn anew in another language, those that a reader has open at once', async () => {
    await rest();
    parts()[1]!.open = true;
    const loaded = heard(element, 'care-load');
    element.lang = 'fr';
    await loaded;
    expect(bodies()).to.have.lengthOf(1);
    expect(visibleText(parts()[1]!)).to.include('Il monte la garde.');
  });

  it('come after an idle moment that found the element gone', async () => {
    element.remove();
    await rest();
    expect(bodies()).to.have.lengthOf(0);
    document.body.append(element);
    await element.updateComplete;
    await rest();
    expect(bodies()).to.have.lengthOf(parts().length);
    expect(control(element, 'A short history')).not.to.equal(undefined);
  });

  it('have them in a browser without idle callbacks, on a page whose link has that name', async () => {
    // Put back after each test.
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    const link = document.body.appendChild(Object.assign(document.createElement('a'), { id: 'requestIdleCallback' }));
    expect(globalThis.requestIdleCallback).to.equal(link);
    element.remove();
    element = Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' });
    document.body.append(element);
    await waitUntil(() => parts().length > 6 && bodies().length === parts().length);
    link.remove();
  });
});

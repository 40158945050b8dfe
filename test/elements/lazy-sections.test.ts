import { expect } from '@open-wc/testing';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import { all, getControl, nextEvent, mockServer, visibleText, waitUntil } from '../fakes.js';
import { treatment, treatmentInFrench } from '../fixtures.js';

TreatmentExplainer.define('treatment-explainer');

describe('closed sections of an article', () => {
  const { requestIdleCallback: idle, cancelIdleCallback: cancel } = globalThis;
  let element: TreatmentExplainer;
  let whenIdle: IdleRequestCallback[];

  beforeEach(async () => {
    mockServer().holds(treatment, treatmentInFrench);
    whenIdle = [];
    globalThis.requestIdleCallback = (callback) => whenIdle.push(callback);
    globalThis.cancelIdleCallback = () => (whenIdle = []);
    element = Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' });
    const loaded = nextEvent(element, 'care-load');
    document.body.append(element);
    await loaded;
  });

  afterEach(() => {
    Object.assign(globalThis, { requestIdleCallback: idle, cancelIdleCallback: cancel });
    element.remove();
  });

  const bodies = () => all(element, '.care-disclosure-inner').filter((body) => body.textContent.trim());
  const sections = () => all<HTMLDetailsElement>(element, '.care-disclosure');
  const runIdleCallbacks = async () => {
    for (let callback = whenIdle.shift(); callback; callback = whenIdle.shift()) {
      callback({ didTimeout: false, timeRemaining: () => 50 });
      await element.updateComplete;
    }
  };

  it('have their titles at once, and get their bodies one by one when the browser is idle', async () => {
    expect(sections().length).to.be.greaterThan(6);
    expect(bodies()).to.have.lengthOf(0);
    whenIdle.shift()!({ didTimeout: false, timeRemaining: () => 50 });
    await element.updateComplete;
    expect(bodies()).to.have.lengthOf(1);
    await runIdleCallbacks();
    expect(bodies()).to.have.lengthOf(sections().length);
  });

  const bodyOf = (section: Element) => section.querySelector('.care-disclosure-inner')!.textContent.trim();

  for (const type of ['pointerdown', 'keydown', 'focusin']) {
    it(`get the body of one section, before it opens, at a ${type} on its summary`, () => {
      const section = sections()[3]!;
      section.querySelector('summary')!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(bodyOf(section)).not.to.equal('');
      expect(bodies()).to.have.lengthOf(1);
    });
  }

  it('get no bodies at a pointerdown elsewhere in the element', () => {
    all(element, '.care-lead')[0]!.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(bodies()).to.have.lengthOf(0);
  });

  it('get the body of a section that a script opens', async () => {
    sections()[2]!.open = true;
    await waitUntil(() => bodyOf(sections()[2]!) !== '');
    expect(bodies()).to.have.lengthOf(1);
  });

  it('get the body of a section before the table of contents scrolls to it', () => {
    getControl(element, /^What else it does/).click();
    expect(
      sections()
        .filter(({ open }) => open)
        .map(bodyOf),
    ).to.deep.equal(bodies().map((body) => body.textContent.trim()));
    expect(bodies()).to.have.lengthOf(1);
  });

  it('get all bodies before the button opens all sections', () => {
    getControl(element, 'Show all').click();
    expect(bodies()).to.have.lengthOf(sections().length);
  });

  it('get all bodies before printing', () => {
    dispatchEvent(new Event('beforeprint'));
    expect(bodies()).to.have.lengthOf(sections().length);
  });

  it('are rendered again in another language, with the bodies of open sections at once', async () => {
    await runIdleCallbacks();
    sections()[1]!.open = true;
    const loaded = nextEvent(element, 'care-load');
    element.lang = 'fr';
    await loaded;
    expect(bodies()).to.have.lengthOf(1);
    expect(visibleText(sections()[1]!)).to.include('Il monte la garde.');
  });

  it('get their bodies after the element has been removed and connected again', async () => {
    element.remove();
    await runIdleCallbacks();
    expect(bodies()).to.have.lengthOf(0);
    document.body.append(element);
    await element.updateComplete;
    await runIdleCallbacks();
    expect(bodies()).to.have.lengthOf(sections().length);
    expect(getControl(element, 'A short history')).not.to.equal(undefined);
  });

  it('get their bodies in a browser without requestIdleCallback, even if that is the id of a link on the page', async () => {
    // Restored in `afterEach`.
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    const link = document.body.appendChild(Object.assign(document.createElement('a'), { id: 'requestIdleCallback' }));
    expect(globalThis.requestIdleCallback).to.equal(link);
    element.remove();
    element = Object.assign(document.createElement('treatment-explainer'), { treatment: 'sample-therapy', lang: 'en' });
    document.body.append(element);
    await waitUntil(() => sections().length > 6 && bodies().length === sections().length);
    link.remove();
  });
});

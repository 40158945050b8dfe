import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { TreatmentSteps } from '../../src/elements/treatment-steps/treatment-steps.js';
import {
  all,
  getControl,
  FakeTimers,
  nextEvent,
  nextLayout,
  mockServer,
  mountLoaded,
  visibleText,
  waitUntil,
} from '../fakes.js';
import { treatment, treatmentInFrench } from '../fixtures.js';

TreatmentSteps.define('treatment-steps');

const threeSteps = treatment.steps.slice(0, 3);

describe('treatment-steps', () => {
  let element: TreatmentSteps;
  let timers: FakeTimers;

  beforeEach(async () => {
    await setViewport({ width: 800, height: 700 });
    mockServer().holds(
      treatment,
      { ...treatment, id: 'short-therapy', steps: threeSteps },
      { ...treatmentInFrench, steps: threeSteps },
    );
    document.documentElement.lang = 'en';
    element = document.createElement('treatment-steps');
    element.setAttribute('treatment', 'sample-therapy');
    await mountLoaded(element);
    await waitUntil(() => all(element, '.care-figure svg').length > 0);
    timers = new FakeTimers();
  });

  afterEach(() => {
    timers.restore();
    element.remove();
  });

  /** Waits until the row has scrolled, and for the time after which the element considers the scroll to have ended. */
  const scrolled = async () => {
    await nextLayout();
    await timers.advance(100);
  };
  const row = () => all(element, '.care-step-row')[0]!;
  const inView = () => {
    const { left, right } = row().getBoundingClientRect();
    return all(element, '[data-step]').filter((step) => {
      const box = step.getBoundingClientRect();
      return box.left >= left - 2 && box.right <= right + 2;
    });
  };

  it('shows one step, with an illustration that has a text alternative', () => {
    expect(inView()).to.have.length(1);
    const picture = inView()[0]!.querySelector('svg')!;
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')!.length).to.be.greaterThan(40);
    expect(visibleText(element)).to.include('Step 1 of 6');
  });

  it('goes forward and back with its buttons, and stops at the first step', async () => {
    getControl(element, 'Previous').click();
    await scrolled();
    expect(visibleText(element)).to.include('Step 1 of 6');
    getControl(element, 'Next').click();
    await scrolled();
    expect(visibleText(element)).to.include('Step 2 of 6');
    expect(inView()[0]).to.have.attribute('data-step', '1');
    getControl(element, 'Previous').click();
    await scrolled();
    expect(inView()[0]).to.have.attribute('data-step', '0');
  });

  it('can be operated with the arrow keys, Home and End', async () => {
    row().focus();
    await sendKeys({ press: 'ArrowRight' });
    await scrolled();
    expect(visibleText(element)).to.include('Step 2 of 6');
    await sendKeys({ press: 'End' });
    await scrolled();
    expect(inView()[0]).to.have.attribute('data-step', '5');
    await sendKeys({ press: 'Home' });
    await scrolled();
    expect(visibleText(element)).to.include('Step 1 of 6');
  });

  it('updates the current step when a swipe has scrolled the row', async () => {
    row().scrollLeft = row().clientWidth * 2;
    await scrolled();
    expect(visibleText(element)).to.include('Step 3 of 6');
  });

  it('counts quick clicks before the scroll has ended', async () => {
    for (let click = 0; click < 3; click++) {
      getControl(element, 'Next').click();
      await element.updateComplete;
    }
    await scrolled();
    expect(inView()[0]).to.have.attribute('data-step', '3');
  });

  it('starts another treatment at its first step, and never counts more steps than there are', async () => {
    row().focus();
    await sendKeys({ press: 'End' });
    await scrolled();
    expect(visibleText(element)).to.include('Step 6 of 6');
    const loaded = nextEvent(element, 'care-load');
    element.setAttribute('treatment', 'short-therapy');
    await loaded;
    expect(visibleText(element)).to.include('Step 1 of 3');
    await scrolled();
    expect(visibleText(element)).to.include('Step 1 of 3');
    expect(inView()[0]).to.have.attribute('data-step', '0');
  });

  it('keeps its step when the language changes, or goes to the last step if there are fewer', async () => {
    row().focus();
    await sendKeys({ press: 'End' });
    await scrolled();
    const loaded = nextEvent(element, 'care-load');
    element.lang = 'fr';
    await loaded;
    expect(visibleText(element)).to.include('Étape 3 sur 3');
    await scrolled();
    expect(inView()[0]).to.have.attribute('data-step', '2');
  });

  it('keeps every step in the reading order of a screen reader', () => {
    expect(all(element, 'ol > li')).to.have.length(6);
    expect(
      all(element, '[hidden], [inert], [aria-hidden=true]').filter(
        (hidden) => hidden.closest('ol') && !hidden.closest('svg'),
      ),
    ).to.deep.equal([]);
  });
});

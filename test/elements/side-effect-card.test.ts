import { expect } from '@open-wc/testing';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { all, getControl, nextEvent, mockServer, mountLoaded, visibleText } from '../fakes.js';
import { sideEffect, sideEffectInFrench } from '../fixtures.js';

SideEffectCard.define('side-effect-card');

describe('side-effect-card', () => {
  beforeEach(() => {
    mockServer().holds(sideEffect, sideEffectInFrench);
    document.documentElement.lang = 'en';
  });

  afterEach(() => document.querySelectorAll('side-effect-card').forEach((element) => element.remove()));

  async function card(effect: string, lang = 'en'): Promise<SideEffectCard> {
    const element = document.createElement('side-effect-card');
    Object.assign(element, { effect, lang });
    return await mountLoaded(element);
  }

  it('has sections for what it feels like, when it occurs, what helps, what to avoid and when to call', async () => {
    const headings = all(await card('sample-cough'), 'h2, h3').map((heading) => heading.textContent.trim());
    expect(headings).to.deep.equal([
      'Sample cough',
      'When to call',
      'What it feels like',
      'How often, and when it comes',
      'What helps',
      'What to avoid',
      'Related side effects',
    ]);
  });

  it('has its section titles in French', async () => {
    const headings = all(await card('sample-cough', 'fr'), 'h3').map((heading) => heading.textContent.trim());
    expect(headings).to.include.members(['Quand appeler', 'Ce que l’on ressent', 'Ce qui aide']);
  });

  it('has three levels of urgency, each with a title and a different icon', async () => {
    const element = await card('sample-cough');
    const levels = all(element, '.care-urgency');
    expect(levels.map((level) => level.querySelector('h4')!.textContent.trim())).to.deep.equal([
      'Emergency: call 911 or go to the emergency room now',
      'Call your care team today, day or night',
      'Mention at your next visit',
    ]);
    const shapes = levels.map((level) => level.querySelector('svg')!.innerHTML);
    expect(new Set(shapes).size).to.equal(3);
    expect(visibleText(levels[0]!)).to.include('You have trouble breathing.');
  });

  it('keeps the colours of urgency whatever the brand and surface colours', async () => {
    const element = await card('sample-cough');
    const emergency = () => getComputedStyle(all(element, '.care-urgency-emergency')[0]!).backgroundColor;
    const before = emergency();
    element.style.setProperty('--care-color-brand', 'hotpink');
    element.style.setProperty('--care-color-surface', 'yellow');
    expect(emergency()).to.equal(before);
  });

  it('has its sources, with their language, in a collapsed section', async () => {
    const element = await card('sample-cough');
    expect(visibleText(element)).not.to.include('A source in English');
    getControl(element, /^Sources/).click();
    await element.updateComplete;
    expect(visibleText(element)).to.include('A source in English, in English');
  });

  it('links to related side effects, with a cancelable care-navigate event', async () => {
    const element = await card('sample-cough');
    const link = getControl(element, 'Sample rash') as HTMLAnchorElement;
    expect(link.href).to.match(/embed\.html\?widget=side-effect-card&effect=sample-rash&lang=en$/);
    const navigation = nextEvent(document, 'care-navigate');
    document.addEventListener('care-navigate', (event) => event.preventDefault(), { once: true });
    link.click();
    expect((await navigation).detail).to.deep.equal({ kind: 'side-effects', id: 'sample-rash', href: link.href });
  });

  it('links to URLs of the site’s link-template', async () => {
    const element = document.createElement('side-effect-card');
    Object.assign(element, { effect: 'sample-cough', lang: 'fr', linkTemplate: '/{lang}/{kind}/{id}' });
    await mountLoaded(element);
    expect(getControl(element, 'Rougeurs exemples')).to.have.attribute(
      'href',
      `${location.origin}/fr/side-effects/sample-rash`,
    );
  });

  it('has a telephone link for questions', async () => {
    expect(getControl(await card('sample-cough'), /1-800-555-0100/)).to.have.attribute('href', 'tel:+18005550100');
  });

  it('fits in 240 px without horizontal scrolling', async () => {
    const element = await card('diarrhea-colitis', 'fr');
    element.style.cssText = 'display: block; width: 240px';
    expect(element.scrollWidth).to.be.at.most(240);
    for (const block of all(element, 'p, li, h2, h3, h4')) {
      expect(
        block.getBoundingClientRect().right - element.getBoundingClientRect().left,
        block.textContent,
      ).to.be.at.most(241);
    }
  });
});

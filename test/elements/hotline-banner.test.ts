import { expect } from '@open-wc/testing';
import { HotlineBanner } from '../../src/elements/hotline-banner.js';
import { all, control, FakeTimers, heard, serve, shown, stopClock, visibleText, type FakeServer } from '../fakes.js';

HotlineBanner.define('hotline-banner');

/** A Wednesday; New York is at UTC-5 in winter and UTC-4 in summer. */
const hours = {
  timeZone: 'America/New_York',
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '21:00' }],
  closed: [{ date: '2026-12-25', name: 'Christmas' }],
};

const line = {
  kind: 'hotlines',
  id: 'line',
  lang: 'en',
  revision: 1,
  updated: '2026-11-24',
  reviewed: null,
  title: 'A Line',
  organization: 'An organization',
  who: 'A nurse answers.',
  number: { dial: '+18005550100', shown: '1-800-555-0100' },
  sources: [],
};

describe('hotline-banner', () => {
  let server: FakeServer;
  let clock: { restore: () => void } | undefined;
  let timers: FakeTimers | undefined;

  beforeEach(() => {
    server = serve();
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    clock?.restore();
    timers?.restore();
    clock = timers = undefined;
    document.querySelectorAll('hotline-banner').forEach((element) => element.remove());
  });

  async function banner(hotline: string, lang = 'en', more: object = {}): Promise<HotlineBanner> {
    const element = document.createElement('hotline-banner');
    Object.assign(element, { hotline, lang, ...more });
    return await shown(element);
  }

  /** The state of a line with the hours above, at an instant. */
  async function stateAt(instant: string, lang = 'en'): Promise<string> {
    clock = stopClock(instant);
    server.document(`${lang}/hotlines/line.json`, { ...line, lang, hours });
    const element = await banner('line', lang);
    return visibleText(all(element, '.care-open')[0]!);
  }

  it('shows who answers, the languages and the cost', async () => {
    const text = visibleText(await banner('canadian-cancer-society'));
    expect(text).to.include('Cancer Information Service');
    expect(text).to.include('A trained cancer information specialist');
    expect(text).to.include('English and French');
    expect(text).to.include('Free and confidential.');
  });

  it('gives the number as one telephone link, written as the country writes it', async () => {
    const english = control(await banner('quebec-cancer-foundation'), /1-800-363-0063/);
    expect(english).to.have.attribute('href', 'tel:+18003630063');
    const french = control(await banner('quebec-cancer-foundation', 'fr'), /1 800 363-0063/);
    expect(french).to.have.attribute('href', 'tel:+18003630063');
    expect(french.textContent).to.include('Appeler Ligne Info-cancer');
  });

  it('has a number that is large enough for a thumb and never breaks', async () => {
    const element = await banner('quebec-cancer-foundation');
    element.style.width = '240px';
    const { height, left, right } = control(element, /363-0063/).getBoundingClientRect();
    expect(height).to.be.at.least(48);
    expect(right - left).to.be.at.most(240);
  });

  it('tells the page that the number was used, and nothing of the reader', async () => {
    const element = await banner('quebec-cancer-foundation');
    const call = heard(document, 'care-call');
    const link = control(element, /363-0063/);
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect((await call).detail).to.deep.equal({ hotline: 'quebec-cancer-foundation', number: '+18003630063' });
  });

  it('says until when it is open', async () => {
    expect(await stateAt('2026-11-25T15:00:00Z')).to.equal('Open now, until 9 p.m.');
  });

  it('says when it opens today, tomorrow, or after the weekend', async () => {
    expect(await stateAt('2026-11-25T12:00:00Z')).to.equal('Closed now. Opens today at 9 a.m.');
    expect(await stateAt('2026-11-26T02:30:00Z')).to.equal('Closed now. Opens tomorrow at 9 a.m.');
    expect(await stateAt('2026-11-28T15:00:00Z')).to.equal('Closed now. Opens Monday at 9 a.m.');
  });

  it('is closed on the holidays that the document lists', async () => {
    expect(await stateAt('2026-12-25T15:00:00Z')).to.equal('Closed now. Opens Monday at 9 a.m.');
  });

  it('is right before and after the clocks change', async () => {
    // 2026-11-01 is the end of daylight saving time: 13:30 UTC is 9:30 on Friday, 8:30 on Monday.
    expect(await stateAt('2026-10-30T13:30:00Z')).to.equal('Open now, until 9 p.m.');
    expect(await stateAt('2026-11-02T13:30:00Z')).to.equal('Closed now. Opens today at 9 a.m.');
  });

  it('says it in French as French does', async () => {
    expect(await stateAt('2026-11-25T15:00:00Z', 'fr')).to.equal('Ouvert maintenant, jusqu’à 21 h');
    expect(await stateAt('2026-11-28T15:00:00Z', 'fr')).to.equal('Fermé en ce moment. Ouvre lundi à 9 h');
  });

  it('gives a reader elsewhere their own time', async () => {
    clock = stopClock('2026-11-25T15:00:00Z');
    server.document('en/hotlines/line.json', { ...line, hours: { ...hours, timeZone: 'America/Los_Angeles' } });
    const text = visibleText(await banner('line'));
    expect(text).to.include('Closed now. Opens today at 12 p.m. (your time)');
    expect(text).to.include('Monday to Friday, 9 a.m. to 9 p.m. Times are those of the line: Pacific Time');
  });

  it('follows the time as it passes', async () => {
    timers = new FakeTimers();
    clock = stopClock('2026-11-25T13:59:20Z');
    server.document('en/hotlines/line.json', { ...line, hours });
    const element = await banner('line');
    expect(visibleText(element)).to.include('Opens today');
    clock.restore();
    clock = stopClock('2026-11-25T14:00:00Z');
    await timers.advance(39_999);
    expect(visibleText(element)).to.include('Opens today');
    await timers.advance(1);
    expect(visibleText(element)).to.include('Open now');
  });

  it('says nothing of hours where none are known', async () => {
    const text = visibleText(await banner('quebec-cancer-foundation'));
    expect(text).not.to.match(/open|closed|hours/i);
  });

  it('says that a line which never closes is open day and night', async () => {
    expect(visibleText(await banner('american-cancer-society'))).to.include('Open day and night, every day');
  });

  it('says that no clinician has reviewed its text', async () => {
    expect(visibleText(await banner('quebec-cancer-foundation'))).to.include('No clinician has reviewed this text yet.');
    expect(visibleText(await banner('quebec-cancer-foundation', 'fr'))).to.include('Aucun professionnel de la santé');
  });

  it('takes its place in the outline of the page', async () => {
    const element = await banner('quebec-cancer-foundation', 'en', { headingLevel: 4 });
    expect(all(element, 'h4')[0]).to.have.text('Info-cancer Hotline');
  });
});

import { expect } from '@open-wc/testing';
import type { Hotline } from '../../src/content/model.js';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import {
  all,
  getControl,
  FakeTimers,
  nextEvent,
  mockServer,
  mountLoaded,
  stopClock,
  visibleText,
  type FakeServer,
} from '../fakes.js';
import { hotline as line } from '../fixtures.js';

HotlineBanner.define('hotline-banner');

/** New York is at UTC-5 in winter and UTC-4 in summer. 2026-11-25, used below, is a Wednesday. */
const hours: Hotline['hours'] = {
  timeZone: 'America/New_York',
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '21:00' }],
  closed: [{ date: '2026-12-25', name: 'Christmas' }],
};

describe('hotline-banner', () => {
  let server: FakeServer;
  let clock: { restore: () => void } | undefined;
  let timers: FakeTimers | undefined;

  beforeEach(() => {
    server = mockServer();
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
    return await mountLoaded(element);
  }

  /** The text that says whether a hotline with the hours above is open at an instant. */
  async function stateAt(instant: string, lang = 'en'): Promise<string> {
    clock = stopClock(instant);
    server.holds({ ...line, lang, hours });
    const element = await banner(line.id, lang);
    return visibleText(all(element, '.care-open')[0]!);
  }

  it('shows who answers, the languages and the cost', async () => {
    server.holds({ ...line, languages: ['en', 'fr'], cost: ['Free of charge.'] });
    const text = visibleText(await banner(line.id));
    expect(text).to.include('Sample Line A sample organization A nurse answers.');
    expect(text).to.include('English and French');
    expect(text).to.include('Free of charge.');
  });

  it('has the number as one telephone link, in the notation of the language', async () => {
    const english = getControl(await banner('quebec-cancer-foundation'), /1-800-363-0063/);
    expect(english).to.have.attribute('href', 'tel:+18003630063');
    const french = getControl(await banner('quebec-cancer-foundation', 'fr'), /1 800 363-0063/);
    expect(french).to.have.attribute('href', 'tel:+18003630063');
    expect(french.getAttribute('aria-label')).to.match(/^Appeler\u00a0: Ligne Info-cancer 1.800.363-0063$/);
  });

  it('has a telephone link that is at least 48 px high and fits in 240 px', async () => {
    const element = await banner('quebec-cancer-foundation');
    element.style.width = '240px';
    const { height, left, right } = getControl(element, /363-0063/).getBoundingClientRect();
    expect(height).to.be.at.least(48);
    expect(right - left).to.be.at.most(240);
  });

  it('dispatches care-call with the number, and nothing about the reader, when the link is clicked', async () => {
    const element = await banner('quebec-cancer-foundation');
    const call = nextEvent(document, 'care-call');
    const link = getControl(element, /363-0063/);
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

  it('has the right state before and after the end of daylight saving time', async () => {
    // 2026-11-01 is the end of daylight saving time: 13:30 UTC is 9:30 on Friday, 8:30 on Monday.
    expect(await stateAt('2026-10-30T13:30:00Z')).to.equal('Open now, until 9 p.m.');
    expect(await stateAt('2026-11-02T13:30:00Z')).to.equal('Closed now. Opens today at 9 a.m.');
  });

  it('says in idiomatic French until when it is open and when it opens', async () => {
    expect(await stateAt('2026-11-25T15:00:00Z', 'fr')).to.equal('Ouvert maintenant, jusqu’à 21 h');
    expect(await stateAt('2026-11-28T15:00:00Z', 'fr')).to.equal('Fermé en ce moment. Ouvre lundi à 9 h');
  });

  it('converts the times to the time zone of a reader elsewhere', async () => {
    clock = stopClock('2026-11-25T15:00:00Z');
    server.holds({ ...line, hours: { ...hours, timeZone: 'America/Los_Angeles' } });
    const text = visibleText(await banner(line.id));
    expect(text).to.include('Closed now. Opens today at 12 p.m. (your time)');
    expect(text).to.include('Monday to Friday, 9 a.m. to 9 p.m. Hours are in Pacific Time');
  });

  it('updates at the minute when it opens', async () => {
    timers = new FakeTimers();
    clock = stopClock('2026-11-25T13:59:20Z');
    server.holds({ ...line, hours });
    const element = await banner(line.id);
    expect(visibleText(element)).to.include('Opens today');
    clock.restore();
    clock = stopClock('2026-11-25T14:00:00Z');
    await timers.advance(39_999);
    expect(visibleText(element)).to.include('Opens today');
    await timers.advance(1);
    expect(visibleText(element)).to.include('Open now');
  });

  it('does not mention opening hours if the document has none', async () => {
    server.holds(line);
    const text = visibleText(await banner(line.id));
    expect(text).to.include('1-800-555-0100');
    expect(text).not.to.match(/open|closed|hours/i);
  });

  it('says that a hotline which never closes is open day and night', async () => {
    const days: NonNullable<Hotline['hours']>['weekly'][number]['days'] = [
      'mon',
      'tue',
      'wed',
      'thu',
      'fri',
      'sat',
      'sun',
    ];
    server.holds({
      ...line,
      hours: { timeZone: 'America/New_York', weekly: [{ days, from: '00:00', to: '24:00' }], closed: [] },
    });
    expect(visibleText(await banner(line.id))).to.include('Open day and night, every day');
  });

  it('says that no clinician has reviewed its text', async () => {
    server.holds(line, { ...line, lang: 'fr' });
    expect(visibleText(await banner(line.id))).to.include('No clinician has reviewed this text yet.');
    expect(visibleText(await banner(line.id, 'fr'))).to.include('Ce texte n’a pas encore été révisé');
  });

  it('has a heading of the level that heading-level sets', async () => {
    const element = await banner('quebec-cancer-foundation', 'en', { headingLevel: 4 });
    expect(all(element, 'h4')[0]).to.have.text('Info-cancer Hotline');
  });
});

import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import { compile } from '../../src/validation/compile.js';
import type { Hotline } from '../../src/content/model.js';
import { addChecksum } from '../../src/core/checksum.js';
import type { Tag } from '../../src/core/registry.js';
import type { CareElement } from '../../src/base/care-element.js';
import { configure } from '../../src/core/settings.js';
import {
  getControl,
  mountFailed,
  FakeTimers,
  mockServer,
  mountLoaded,
  stopClock,
  visibleText,
  waitUntil,
  type FakeServer,
} from '../fakes.js';
import { guide, hotline as line, sideEffect, treatment } from '../fixtures.js';

/** The text beside it may say "call day or night": wherever the number of a hotline with hours is, it says whether it is open. */

const hours: Hotline['hours'] = {
  timeZone: 'America/New_York',
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '21:00' }],
  closed: [],
};
const afterHours = { title: 'On-call team', number: { dial: '+18005550199', shown: '1-800-555-0199' } };
const withHours: Hotline = { ...line, hours, afterHours };
/** Wednesday and Saturday, both at 10 a.m. in New York. */
const [open, closed] = ['2026-11-25T15:00:00Z', '2026-11-28T15:00:00Z'];
const written = 'Monday to Friday, 9 a.m. to 9 p.m.';
const number = '1-800-555-0100';
const nightNumber = '1-800-555-0199';

const withdrawn = { on: '2026-11-24', why: 'It was wrong.' };
const cases: [tag: Tag, attribute: string, document: Parameters<FakeServer['holds']>[0]][] = [
  ['treatment-explainer', 'treatment', { ...treatment, hotline: withHours }],
  ['care-guide', 'guide', { ...guide, hotline: withHours }],
  ['side-effect-card', 'effect', { ...sideEffect, hotline: withHours }],
  ['side-effect-card', 'effect', { ...sideEffect, hotline: withHours, withdrawn }],
  ['question-list', 'treatment', { ...treatment, hotline: withHours }],
  ['hotline-banner', 'hotline', withHours],
];

describe('a hotline with opening hours', () => {
  let server: FakeServer;
  let clock: { restore: () => void } | undefined;
  let timers: FakeTimers | undefined;
  const elements: CareElement[] = [];

  beforeEach(() => {
    server = mockServer();
    document.documentElement.lang = 'en';
  });

  afterEach(async () => {
    clock?.restore();
    timers?.restore();
    clock = timers = undefined;
    elements.splice(0).forEach((element) => element.remove());
    await emulateMedia({ media: 'screen' });
  });

  function element(tag: Tag, attribute: string, id: string): CareElement {
    const created = document.createElement(tag) as CareElement;
    created.setAttribute(attribute, id);
    elements.push(created);
    return created;
  }

  async function at(instant: string, [tag, attribute, document]: (typeof cases)[number]): Promise<CareElement> {
    clock = stopClock(instant);
    server.holds(document);
    return await mountLoaded(element(tag, attribute, document.id));
  }

  for (const entry of cases) {
    const [tag, , document] = entry;
    const name = document.withdrawn ? `${tag}, withdrawn` : tag;

    it(`has beside its number that it is closed, and its after-hours number: ${name}`, async () => {
      const text = visibleText(await at(closed, entry));
      expect(
        text
          .split(number)
          .slice(1)
          .every((rest) => rest.startsWith(' Closed now. Opens Monday at 9 a.m.')),
      ).to.equal(true, text);
      expect(text).to.include('When this line is closed: On-call team, 1-800-555-0199');
    });

    it(`has beside its number that it is open: ${name}`, async () => {
      const text = visibleText(await at(open, entry));
      expect(
        text
          .split(number)
          .slice(1)
          .every((rest) => rest.startsWith(' Open now, until 9 p.m.')),
      ).to.equal(true, text);
    });

    it(`has its hours and its after-hours number in print, and not whether it is open now: ${name}`, async () => {
      const printed = await at(closed, entry);
      await emulateMedia({ media: 'print' });
      const text = visibleText(printed);
      expect(text).to.include(number).and.to.include(written).and.to.include(nightNumber);
      expect(text).not.to.match(/closed now|open now|opens/i);
    });
  }

  it('has no after-hours number in an article while it is open', async () => {
    expect(visibleText(await at(open, cases[2]!))).not.to.include(nightNumber);
  });

  it('has a telephone link for its after-hours number', async () => {
    expect(getControl(await at(closed, cases[2]!), /555-0199/)).to.have.attribute('href', 'tel:+18005550199');
  });

  it('says after a failure, too, that it is closed, in the reader’s language', async () => {
    clock = stopClock(closed);
    configure({ hotline: line.id });
    server.holds(withHours, { ...withHours, lang: 'fr' });
    const inEnglish = await mountFailed(element('side-effect-card', 'effect', 'not-there'));
    await waitUntil(() => visibleText(inEnglish).includes('Closed now. Opens Monday at 9 a.m.'));
    expect(visibleText(inEnglish)).to.include(nightNumber);
    document.documentElement.lang = 'fr';
    const inFrench = await mountFailed(element('side-effect-card', 'effect', 'not-there'));
    await waitUntil(() => visibleText(inFrench).includes('Fermé en ce moment. Ouvre lundi à 9 h'));
  });

  it('updates at the minute when it opens, in an article and after a failure', async () => {
    timers = new FakeTimers();
    clock = stopClock('2026-11-25T13:59:20Z');
    configure({ hotline: line.id });
    server.holds(withHours, sideEffect);
    const article = await mountLoaded(element('side-effect-card', 'effect', sideEffect.id));
    const failure = await mountFailed(element('side-effect-card', 'effect', 'not-there'));
    await waitUntil(() => visibleText(failure).includes('Opens today'));
    expect(visibleText(article)).to.include('Opens today');
    clock.restore();
    clock = stopClock('2026-11-25T14:00:00Z');
    await timers.advance(40_000);
    expect(visibleText(article)).to.include('Open now');
    expect(visibleText(failure)).to.include('Open now');
  });

  it('says in an article that it is always open, in print, too', async () => {
    const days: NonNullable<Hotline['hours']>['weekly'][number]['days'] = [
      'mon',
      'tue',
      'wed',
      'thu',
      'fri',
      'sat',
      'sun',
    ];
    const always = {
      ...line,
      hours: { timeZone: 'America/New_York', weekly: [{ days, from: '00:00', to: '24:00' }], closed: [] },
    };
    const alwaysOpen: typeof cases = [
      ['hotline-banner', 'hotline', always],
      ['side-effect-card', 'effect', { ...sideEffect, hotline: always }],
    ];
    for (const entry of alwaysOpen) {
      const rendered = await at(open, entry);
      for (const media of ['screen', 'print'] as const) {
        await emulateMedia({ media });
        expect(visibleText(rendered), `${entry[0]}, ${media}`).to.include('Open day and night, every day');
      }
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is invalid if its after-hours link calls another number than it shows', () => {
    const wrong = { ...withHours, afterHours: { ...afterHours, number: { dial: '+19005550199', shown: nightNumber } } };
    expect(() => compile({ ...wrong, who: 'A nurse.' }, 'hotlines', 'own.json')).to.throw(
      /afterHours.*expected "shown"/,
    );
  });

  for (const [name, forged] of Object.entries({
    'that calls another number': { title: 'On-call team', number: { dial: '+19005550199', shown: nightNumber } },
    'without a number': { title: 'On-call team' },
    'that is null': null,
  })) {
    it(`is rejected if an after-hours number in a forged document with a valid checksum is wrong: one ${name}`, async () => {
      server.answer(
        `en/hotlines/${line.id}.json`,
        () => new Response(addChecksum(JSON.stringify({ ...withHours, afterHours: forged }))),
      );
      const banner = await mountFailed(element('hotline-banner', 'hotline', line.id));
      expect(visibleText(banner)).not.to.match(/900|0199|On-call/);
    });
  }
});

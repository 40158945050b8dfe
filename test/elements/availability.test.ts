import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import { compile } from '../../src/validation/compile.js';
import type { Hotline } from '../../src/content/model.js';
import { addChecksum } from '../../src/core/checksum.js';
import type { Tag } from '../../src/core/registry.js';
import type { CareElement } from '../../src/base/care-element.js';
import { configure } from '../../src/base/configure.js';
import { control, failed, FakeTimers, serve, shown, stopClock, visibleText, waitUntil, type FakeServer } from '../fakes.js';
import { guide, hotline as line, sideEffect, treatment } from '../fixtures.js';

/** A line with hours stands near "day or night": wherever its number is, a reader learns whether somebody answers. */

const hours: Hotline['hours'] = {
  timeZone: 'America/New_York',
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '21:00' }],
  closed: [],
};
const afterHours = { title: 'On-call team', number: { dial: '+18005550199', shown: '1-800-555-0199' } };
const withHours: Hotline = { ...line, hours, afterHours };
/** Wednesday at 10, and Saturday at 10, in New York. */
const [open, closed] = ['2026-11-25T15:00:00Z', '2026-11-28T15:00:00Z'];
const written = 'Monday to Friday, 9 a.m. to 9 p.m.';
const number = '1-800-555-0100';
const nightNumber = '1-800-555-0199';

const withdrawn = { on: '2026-11-24', why: 'It was wrong.' };
const everywhere: [tag: Tag, attribute: string, document: Parameters<FakeServer['holds']>[0]][] = [
  ['treatment-explainer', 'treatment', { ...treatment, hotline: withHours }],
  ['care-guide', 'guide', { ...guide, hotline: withHours }],
  ['side-effect-card', 'effect', { ...sideEffect, hotline: withHours }],
  ['side-effect-card', 'effect', { ...sideEffect, hotline: withHours, withdrawn }],
  ['question-list', 'treatment', { ...treatment, hotline: withHours }],
  ['hotline-banner', 'hotline', withHours],
];

describe('a line with hours', () => {
  let server: FakeServer;
  let clock: { restore: () => void } | undefined;
  let timers: FakeTimers | undefined;
  const made: CareElement[] = [];

  beforeEach(() => {
    server = serve();
    document.documentElement.lang = 'en';
  });

  afterEach(async () => {
    clock?.restore();
    timers?.restore();
    clock = timers = undefined;
    made.splice(0).forEach((element) => element.remove());
    await emulateMedia({ media: 'screen' });
  });

  function element(tag: Tag, attribute: string, id: string): CareElement {
    const created = document.createElement(tag) as CareElement;
    created.setAttribute(attribute, id);
    made.push(created);
    return created;
  }

  async function at(instant: string, [tag, attribute, document]: (typeof everywhere)[number]): Promise<CareElement> {
    clock = stopClock(instant);
    server.holds(document);
    return await shown(element(tag, attribute, document.id));
  }

  for (const entry of everywhere) {
    const [tag, , document] = entry;
    const what = document.withdrawn ? `${tag}, withdrawn` : tag;

    it(`says beside its number that it is closed, and its night number: ${what}`, async () => {
      const text = visibleText(await at(closed, entry));
      expect(text.split(number).slice(1).every((rest) => rest.startsWith(' Closed now. Opens Monday at 9 a.m.'))).to.equal(true, text);
      expect(text).to.include('When this line is closed: On-call team, 1-800-555-0199');
    });

    it(`says beside its number that it is open: ${what}`, async () => {
      const text = visibleText(await at(open, entry));
      expect(text.split(number).slice(1).every((rest) => rest.startsWith(' Open now, until 9 p.m.'))).to.equal(true, text);
    });

    it(`has on paper its hours and its night number, and not what is so only now: ${what}`, async () => {
      const drawn = await at(closed, entry);
      await emulateMedia({ media: 'print' });
      const text = visibleText(drawn);
      expect(text).to.include(number).and.to.include(written).and.to.include(nightNumber);
      expect(text).not.to.match(/closed now|open now|opens/i);
    });
  }

  it('leaves its night number out of a text while it is open', async () => {
    expect(visibleText(await at(open, everywhere[2]!))).not.to.include(nightNumber);
  });

  it('calls its night number by that link', async () => {
    expect(control(await at(closed, everywhere[2]!), /555-0199/)).to.have.attribute('href', 'tel:+18005550199');
  });

  it('says it beside a failure too, in the reader’s language', async () => {
    clock = stopClock(closed);
    configure({ hotline: line.id });
    server.holds(withHours, { ...withHours, lang: 'fr' });
    const inEnglish = await failed(element('side-effect-card', 'effect', 'not-there'));
    await waitUntil(() => visibleText(inEnglish).includes('Closed now. Opens Monday at 9 a.m.'));
    expect(visibleText(inEnglish)).to.include(nightNumber);
    document.documentElement.lang = 'fr';
    const inFrench = await failed(element('side-effect-card', 'effect', 'not-there'));
    await waitUntil(() => visibleText(inFrench).includes('Fermé en ce moment. Ouvre lundi à 9 h'));
  });

  it('follows the time in a text, and beside a failure', async () => {
    timers = new FakeTimers();
    clock = stopClock('2026-11-25T13:59:20Z');
    configure({ hotline: line.id });
    server.holds(withHours, sideEffect);
    const text = await shown(element('side-effect-card', 'effect', sideEffect.id));
    const failure = await failed(element('side-effect-card', 'effect', 'not-there'));
    await waitUntil(() => visibleText(failure).includes('Opens today'));
    expect(visibleText(text)).to.include('Opens today');
    clock.restore();
    clock = stopClock('2026-11-25T14:00:00Z');
    await timers.advance(40_000);
    expect(visibleText(text)).to.include('Open now');
    expect(visibleText(failure)).to.include('Open now');
  });

  it('says in a text that it is always open, on paper too', async () => {
    const days: NonNullable<Hotline['hours']>['weekly'][number]['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const always = { ...line, hours: { timeZone: 'America/New_York', weekly: [{ days, from: '00:00', to: '24:00' }], closed: [] } };
    for (const entry of [['hotline-banner', 'hotline', always], ['side-effect-card', 'effect', { ...sideEffect, hotline: always }]] as typeof everywhere) {
      const drawn = await at(open, entry);
      for (const media of ['screen', 'print'] as const) {
        await emulateMedia({ media });
        expect(visibleText(drawn), `${entry[0]}, ${media}`).to.include('Open day and night, every day');
      }
      await emulateMedia({ media: 'screen' });
    }
  });

  it('may not show another night number than it calls', () => {
    const wrong = { ...withHours, afterHours: { ...afterHours, number: { dial: '+19005550199', shown: nightNumber } } };
    expect(() => compile({ ...wrong, who: 'A nurse.' }, 'hotlines', 'own.json')).to.throw(/afterHours.*expected "shown"/);
  });

  for (const [what, forged] of Object.entries({
    'of another number': { title: 'On-call team', number: { dial: '+19005550199', shown: nightNumber } },
    'without a number': { title: 'On-call team' },
    'that is nothing': null,
  })) {
    it(`is not shown with a night number that a forger has given a checksum: ${what}`, async () => {
      server.answer(`en/hotlines/${line.id}.json`, () => new Response(addChecksum(JSON.stringify({ ...withHours, afterHours: forged }))));
      const banner = await failed(element('hotline-banner', 'hotline', line.id));
      expect(visibleText(banner)).not.to.match(/900|0199|On-call/);
    });
  }
});

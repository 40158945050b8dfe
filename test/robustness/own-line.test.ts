import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { hotlineFromAttributes } from '../../src/base/page-hotline.js';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { WalletCard } from '../../src/elements/wallet-card/wallet-card.js';
import type { Hotline } from '../../src/content/model.js';
import { configure } from '../../src/core/settings.js';
import {
  all,
  getControl,
  mountFailed,
  type FakeServer,
  captureWarnings,
  nextLayout,
  mockServer,
  mountLoaded,
  stopClock,
  visibleText,
  waitUntil,
} from '../fakes.js';
import { hotline } from '../fixtures.js';

/** The page's own hotline, which a document names or attributes describe, in every element that shows a number. */

HotlineBanner.define('hotline-banner');
SideEffectCard.define('side-effect-card');
WalletCard.define('wallet-card');

type Weekly = NonNullable<Hotline['hours']>['weekly'][number];

const canada = '1-888-939-3333';
const nurses = {
  hotlineName: 'Nurse line',
  hotlineNumber: '+1 514 555-0100',
  hotlineHours: 'Mo-Fr 08:30-16:30',
  hotlineTimeZone: 'America/Toronto',
  hotlineLanguages: 'en fr',
};

let server: FakeServer;
let ears: ReturnType<typeof captureWarnings>;
let clock: { restore: () => void } | undefined;

beforeEach(() => {
  server = mockServer();
  ears = captureWarnings();
  document.documentElement.lang = 'en';
});

afterEach(async () => {
  ears.restore();
  clock?.restore();
  clock = undefined;
  await emulateMedia({ media: 'screen' });
  document.querySelectorAll('side-effect-card, hotline-banner, wallet-card').forEach((element) => element.remove());
});

function element<Tag extends 'side-effect-card' | 'hotline-banner' | 'wallet-card'>(
  tag: Tag,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append('Call your team.');
  return created;
}

describe('a banner without attributes', () => {
  it('shows the line that data-hotline names, from the page’s base, whatever its own base is', async () => {
    configure({ hotline: 'canadian-cancer-society' });
    const banner = await mountLoaded(element('hotline-banner', { 'content-base': 'https://other.example/texts' }));
    expect(visibleText(banner)).to.include(canada);
    expect(server.requests.filter((path) => path.includes('other.example'))).to.deep.equal([]);
  });

  it('shows the line that the script tag describes, with its hours', async () => {
    clock = stopClock('2026-11-25T15:00:00Z');
    configure(nurses);
    const banner = await mountLoaded(element('hotline-banner'));
    expect(visibleText(banner))
      .to.match(/^Nurse line .*\+1 514 555-0100 Open now, until 4:30 p.m..*English and French/)
      .and.not.to.match(/Text of|reviewed|Invalid/);
    expect(getControl(banner, /555-0100/)).to.have.attribute('href', 'tel:+15145550100');
  });

  it('shows that line in the reader’s language, without a notice of another one', async () => {
    configure(nurses);
    expect(visibleText(await mountLoaded(element('hotline-banner', { lang: 'fr' }))))
      .to.match(/^Nurse line/)
      .and.to.include('Heures');
  });

  it('keeps its fallback on a page without a line of its own', async () => {
    const banner = element('hotline-banner');
    document.body.append(banner);
    await banner.updateComplete;
    expect(visibleText(banner)).to.equal('Call your team.');
  });
});

describe('a banner that is described by its attributes', () => {
  const attributes = {
    name: 'Night line',
    number: '+1 (514) 555-0199',
    hours: 'Mo,We 18:00-24:00, 00:00-06:00; Saturday 00:00-24:00',
    'time-zone': 'America/Toronto',
  };

  it('shares its hotline with others that are described alike: it is frozen', () => {
    const { name, number } = attributes;
    const described = hotlineFromAttributes({ name, number }, 'en', '<hotline-banner>')!;
    expect(hotlineFromAttributes({ name, number }, 'en', '<hotline-banner>')).to.equal(described);
    expect(Object.isFrozen(described.number)).to.equal(true);
  });

  it('shows name, number and hours', async () => {
    configure({ hotline: 'canadian-cancer-society' });
    const text = visibleText(await mountLoaded(element('hotline-banner', attributes)));
    expect(text)
      .to.include('Night line')
      .and.to.include('+1 (514) 555-0199')
      .and.to.include('Monday and Wednesday')
      .and.to.include('Saturday');
    expect(text).not.to.include(canada);
  });

  it('groups the digits of a North American number that is written without spaces', async () => {
    const banner = await mountLoaded(element('hotline-banner', { ...attributes, number: '+15145550199' }));
    expect(getControl(banner, '+1 514 555-0199')).to.have.attribute('href', 'tel:+15145550199');
  });

  it('shows in which languages one is answered, what a call costs, and the website', async () => {
    const more = { languages: 'fr es', cost: 'Free, day and night', website: 'https://nurses.example/line/' };
    const banner = await mountLoaded(element('hotline-banner', { ...attributes, ...more }));
    expect(visibleText(banner)).to.include('French and Spanish').and.to.include('Free, day and night');
    expect(getControl(banner, 'nurses.example/line')).to.have.attribute('href', more.website);
  });

  const faults: [attribute: string, value: string, warning: RegExp][] = [
    ['languages', 'fr 1x', /expected tags of languages such as "fr en", got "1x"/],
    ['cost', 'Free \u202e0063', /expected a line of text about the cost/],
    [
      'website',
      'javascript:alert(1)',
      /expected a website such as "https:\/\/example.org", got "javascript:alert\(1\)"/,
    ],
  ];
  for (const [attribute, value, warning] of faults) {
    it(`shows the number and warns once if ${attribute} is not valid`, async () => {
      const banner = await mountLoaded(element('hotline-banner', { ...attributes, [attribute]: value }));
      expect(visibleText(banner)).to.include('+1 (514) 555-0199').and.not.to.include(value);
      expect(ears.warnings.filter((text) => warning.test(text))).to.have.length(1);
    });
  }

  it('follows its attributes', async () => {
    const banner = await mountLoaded(element('hotline-banner', attributes));
    banner.setAttribute('number', '+1 514 555-0111');
    await waitUntil(() => visibleText(banner).includes('555-0111'));
    expect(visibleText(banner)).not.to.include('555-0199');
  });

  it('is no offer beside a failure', async () => {
    await mountLoaded(element('hotline-banner', attributes));
    expect(visibleText(await mountFailed(element('side-effect-card', { effect: 'not-there' })))).not.to.include(
      '555-0199',
    );
  });

  for (const [what, wrong] of Object.entries({
    'a number without its country’s code': { number: '514 555-0100' },
    'a number with an extension': { number: '+1 514 555-0100 ext. 4' },
    'two numbers': { number: '+33 1 23 45 67 89/90' },
    'digits of another script': { number: '+١ ٥١٤ ٥٥٥ ٠١٠٠' },
    'a number that turns its direction': { number: '+1 514\u202e 555-0100' },
    'a number that is too short to be one': { number: '+911' },
    'no number': { number: '' },
    'no name': { name: ' ' },
    'a name that turns its direction': { name: 'Line \u202e' },
  })) {
    it(`leaves the fallback, with one warning: ${what}`, async () => {
      const banner = element('hotline-banner', { ...attributes, ...wrong });
      document.body.append(banner);
      await banner.updateComplete;
      await nextLayout();
      expect(visibleText(banner)).to.equal('Call your team.');
      expect(ears.warnings.filter((said) => said.includes('expected'))).to.have.length(1);
    });
  }

  for (const [what, wrong] of Object.entries({
    'days that are none': { hours: 'lundi 09:00-17:00' },
    'three days with hyphens': { hours: 'Mo-We-Fr 09:00-17:00' },
    'a time that is none': { hours: 'Mo-Fr 9h-17h' },
    'one rule that cannot be read among others': { hours: 'Mo-Fr 09:00-17:00; holidays' },
    'a zone that is none': { 'time-zone': 'Montreal' },
    'no zone': { 'time-zone': '' },
  })) {
    it(`shows the number without hours, with one warning: ${what}`, async () => {
      const text = visibleText(
        await mountLoaded(element('hotline-banner', { ...attributes, ...wrong, number: '+1 514 555-0122' })),
      );
      expect(text)
        .to.include('555-0122')
        .and.not.to.match(/hours|open|closed/i);
      expect(ears.warnings.filter((said) => said.includes('expected'))).to.have.length(1);
    });
  }

  it('has the number with a trunk zero in parentheses, and calls without it', async () => {
    const banner = await mountLoaded(element('hotline-banner', { name: 'Line', number: '+44 (0)20 7946 0958' }));
    expect(getControl(banner, /7946/)).to.have.attribute('href', 'tel:+442079460958');
  });
});

describe('a line that the script tag describes', () => {
  it('is shown instead of a document’s, and beside a failure', async () => {
    configure(nurses);
    const text = visibleText(await mountLoaded(element('side-effect-card', { effect: 'fatigue' })));
    expect(text).to.include('Nurse line').and.not.to.include('1-800-363-0063');
    const failure = visibleText(await mountFailed(element('side-effect-card', { effect: 'not-there' })));
    expect(failure).to.include('+1 514 555-0100').and.not.to.include('1-800-363-0063');
  });

  it('leaves documents their own line if its number can’t be called, with one warning', async () => {
    configure({ ...nurses, hotlineNumber: '514 555-0100' });
    expect(visibleText(await mountLoaded(element('side-effect-card', { effect: 'fatigue' }))))
      .to.include('1-800-363-0063')
      .and.not.to.include('514 555');
    expect(ears.warnings.filter((said) => said.includes('data-hotline-number'))).to.have.length(1);
  });

  it('stands in for a document that data-hotline names and that is unavailable', async () => {
    configure({ ...nurses, hotline: 'no-such-line' });
    expect(visibleText(await mountLoaded(element('side-effect-card', { effect: 'fatigue' })))).to.include(
      '+1 514 555-0100',
    );
  });
});

describe('a failure on a page whose fallbacks have the page’s own line', () => {
  const failing = async (html: string) => {
    const created = element('side-effect-card', { effect: 'not-there' });
    created.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    return await mountFailed(created);
  };

  beforeEach(() => configure(nurses));

  for (const html of [
    '<a href="tel:+15145550100">+1 514 555-0100</a>',
    '<p>Nurse line: <a href="TEL:514-555-0100">call <b>(514)</b> 555-0100 now</a></p>',
  ]) {
    it(`shows the number once, and its hours still: ${html}`, async () => {
      clock = stopClock('2026-11-28T15:00:00Z');
      const created = await failing(html);
      await waitUntil(() => visibleText(created).includes('Closed now. Opens Monday'));
      expect(visibleText(created).match(/555-0100/g)).to.have.length(1);
    });
  }

  for (const [what, html] of Object.entries({
    'is no link': '514 555-0100',
    'calls another': '<a href="tel:+19005550100">+1 514 555-0100</a>',
    'is named otherwise': '<a href="tel:+15145550100">911</a>',
    'has no name': '<a href="tel:+15145550100"></a>',
    'is hidden': '<div hidden><a href="tel:+15145550100">+1 514 555-0100</a></div>',
  })) {
    it(`offers it beside a number in the fallback that ${what}`, async () => {
      const created = await failing(html);
      expect(all(created, '.care-failure a[href="tel:+15145550100"]')).to.have.length(1);
    });
  }
});

describe('a wallet card', () => {
  it('has the page’s own line, and no document’s', async () => {
    expect(visibleText(await mountLoaded(element('wallet-card', { treatment: 'immunotherapy' })))).not.to.include(
      '1-800-363-0063',
    );
    configure({ hotline: 'canadian-cancer-society' });
    expect(visibleText(await mountLoaded(element('wallet-card', { treatment: 'immunotherapy' })))).to.include(canada);
  });

  for (const lang of ['en', 'fr', 'es', 'ar']) {
    it(`keeps the size of a bank card on paper with it: ${lang}`, async () => {
      const days = { days: ['mon', 'tue', 'wed', 'thu', 'fri'] satisfies Weekly['days'], from: '08:30', to: '16:30' };
      const hours = {
        timeZone: 'America/Toronto',
        weekly: [days, { ...days, days: ['sat'] satisfies Weekly['days'] }],
        closed: [],
      };
      const number = { dial: '+15145550100', shown: '+1 514 555-0100' };
      const own: Hotline = {
        ...hotline,
        id: 'own',
        lang,
        title: 'Ligne des infirmières en oncologie',
        number,
        hours,
        afterHours: { title: 'Oncologue de garde', number },
      };
      server.holds(own);
      configure({ hotline: 'own' });
      document.documentElement.lang = lang;
      const card = await mountLoaded(element('wallet-card', { treatment: 'immunotherapy' }));
      await emulateMedia({ media: 'print' });
      const [front] = all(card, '.care-card');
      expect(visibleText(front!)).to.include('+1 514 555-0100');
      for (const side of all(card, '.care-card')) expect(side.scrollHeight).to.be.at.most(side.clientHeight + 1);
    });
  }
});

import { expect } from '@open-wc/testing';
import type { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import type { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { configure } from '../../src/core/settings.js';
import { mountFailed, mountLoaded, visibleText, waitUntil } from '../fakes.js';
import { element as bare, withHotlineElements } from './hotline-elements.js';

/** Whose number stands beside a document, and beside a failure. */

const line = (id: string, number: string) => ({
  kind: 'hotlines',
  id,
  lang: 'en',
  revision: 1,
  updated: '2026-11-25',
  reviewed: null,
  title: `Line ${id}`,
  organization: 'Somebody',
  who: 'A nurse.',
  number: { dial: `+1${number.replaceAll('-', '')}`, shown: number },
  sources: [],
});
const card = (fields: object) => ({
  kind: 'side-effects',
  id: 'fatigue',
  lang: 'en',
  revision: 1,
  updated: '2026-11-25',
  reviewed: null,
  title: 'Tiredness',
  definition: 'Being very tired.',
  feelsLike: [],
  when: [],
  helps: [],
  call: {},
  sources: [],
  ...fields,
});
const other = 'https://other.example/texts';
const strangers = '900-555-0199';
/** Of what ships. */
const quebec = '1-800-363-0063';
const canada = '1-888-939-3333';

const page = withHotlineElements();

function element(
  tag: 'side-effect-card' | 'hotline-banner',
  attributes: Record<string, string>,
): SideEffectCard | HotlineBanner {
  const created = bare(tag, attributes);
  created.append('Call your team.');
  return created;
}

/** An element whose own documents name a stranger's line. */
function withStrangersLine(hotline: unknown = line('strange', strangers)): SideEffectCard {
  page.server.document(`${other}/content/en/side-effects/fatigue.json`, card({ hotline }));
  return element('side-effect-card', { effect: 'fatigue', 'content-base': other }) as SideEffectCard;
}

const failing = () => element('side-effect-card', { effect: 'not-there' }) as SideEffectCard;

/* Lines that documents have brought stay known for as long as the page is open: this order matters. */

describe('a failure on a page without a hotline of its own', () => {
  it('offers no line that came with documents of an element’s own base', async () => {
    await mountLoaded(element('hotline-banner', { hotline: 'quebec-cancer-foundation' }));
    await mountLoaded(withStrangersLine());
    page.server.document(`${other}/content/en/hotlines/strange-by-id.json`, line('strange-by-id', strangers));
    await mountLoaded(withStrangersLine('strange-by-id'));
    const created = await mountFailed(failing());
    expect(visibleText(created)).to.include(quebec).and.not.to.include(strangers);
  });

  it('offers no line that came with a document at an address of its own, or handed in', async () => {
    page.server.document('https://other.example/own.json', card({ hotline: line('strange-too', strangers) }));
    await mountLoaded(element('side-effect-card', { src: 'https://other.example/own.json' }));
    const given = document.createElement('side-effect-card');
    given.content = card({ hotline: line('strange-three', strangers) });
    await mountLoaded(given);
    page.server.document('https://other.example/line.json', line('strange-four', strangers));
    await mountLoaded(element('hotline-banner', { src: 'https://other.example/line.json' }));
    expect(visibleText(await mountFailed(failing())))
      .to.include(quebec)
      .and.not.to.include(strangers);
  });

  it('keeps the line of the document that the element itself shows', async () => {
    const created = await mountLoaded(withStrangersLine());
    page.server.answer(`${other}/content/fr/side-effects/fatigue.json`, () => new Response('', { status: 403 }));
    const failure = new Promise((resolve) => created.addEventListener('care-error', resolve, { once: true }));
    created.lang = 'fr';
    await failure;
    await created.updateComplete;
    expect(created.shadowRoot!.querySelector('.care-failure')!.textContent).to.include(strangers);
  });
});

describe('the page’s own hotline', () => {
  it('that is unavailable leaves a failure with the line of the page’s other documents', async () => {
    configure({ hotline: 'not-a-line-of-ours' });
    page.server.answer('en/hotlines/not-a-line-of-ours.json', () => new Response('', { status: 404 }));
    await mountLoaded(element('side-effect-card', { effect: 'fatigue' }));
    const created = await mountFailed(failing());
    await waitUntil(() => /\d{3}-\d{4}/.test(visibleText(created)));
  });

  it('is shown instead of the line of a document, from wherever that comes', async () => {
    configure({ hotline: 'canadian-cancer-society' });
    const text = visibleText(await mountLoaded(withStrangersLine()));
    expect(text).to.include(canada).and.not.to.include(strangers);
  });

  it('may have white space around its id', async () => {
    configure({ hotline: ' canadian-cancer-society\n' });
    const text = visibleText(await mountLoaded(element('side-effect-card', { effect: 'fatigue' })));
    expect(text).to.include(canada).and.not.to.include(quebec);
  });

  it('is asked of the page’s base, never of the base of a document', async () => {
    configure({ hotline: 'canadian-cancer-society' });
    page.server.document(
      `${other}/content/en/hotlines/canadian-cancer-society.json`,
      line('canadian-cancer-society', strangers),
    );
    const text = visibleText(await mountLoaded(withStrangersLine()));
    expect(page.server.requests).to.include('en/hotlines/canadian-cancer-society.json');
    expect(page.server.requests).not.to.include(`${other}/content/en/hotlines/canadian-cancer-society.json`);
    expect(text).to.include(canada).and.not.to.include(strangers);
  });

  it('is the only number beside a failure, whichever documents have come since', async () => {
    configure({ hotline: 'canadian-cancer-society' });
    await mountLoaded(element('hotline-banner', { hotline: 'quebec-cancer-foundation' }));
    const created = await mountFailed(failing());
    await waitUntil(() => visibleText(created).includes(canada));
    await mountLoaded(element('hotline-banner', { hotline: 'national-cancer-institute' }));
    await created.updateComplete;
    expect(visibleText(created)).to.include(canada);
    expect(visibleText(created)).not.to.match(/1-800-363-0063|1-800-422-6237/);
  });

  it('offers no other number while it is awaited', async () => {
    await mountLoaded(element('hotline-banner', { hotline: 'quebec-cancer-foundation' }));
    configure({ hotline: 'american-cancer-society' });
    page.server.answer('en/hotlines/american-cancer-society.json', new Promise<Response>(() => undefined));
    expect(visibleText(await mountFailed(failing()))).not.to.match(/\d{3}-\d{4}/);
  });

  for (const [what, id] of [
    ['a typing error', 'canadian-cancer-sociaty'],
    ['a telephone number', '+1 514 555-0100'],
    ['a path', '/lines/ours.json'],
    ['a capital', 'Ours'],
  ] as const) {
    it(`leaves a document its own line if it is unavailable, and one warning says what was tried: ${what}`, async () => {
      configure({ hotline: id });
      page.server.answer(`en/hotlines/${id}.json`, () => new Response('', { status: 404 }));
      const texts = [
        await mountLoaded(element('side-effect-card', { effect: 'fatigue' })),
        await mountLoaded(element('side-effect-card', { effect: 'fever-infection' })),
      ].map(visibleText);
      for (const text of texts) expect(text).to.include(quebec);
      expect(page.warnings).to.have.length(1);
      expect(page.warnings[0])
        .to.include(`data-hotline="${id}"`)
        .and.to.match(/expected/);
    });
  }
});

describe('lines of several countries on a page', () => {
  it('are no offer beside a failure: nobody knows which is the reader’s', async () => {
    for (const hotline of ['quebec-cancer-foundation', 'macmillan-cancer-support'])
      await mountLoaded(element('hotline-banner', { hotline }));
    expect(visibleText(await mountFailed(failing()))).not.to.match(/1-800-363-0063|0808/);
  });
});

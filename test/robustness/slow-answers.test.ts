import { expect } from '@open-wc/testing';
import { addChecksum } from '../../src/core/checksum.js';
import { CareGuide } from '../../src/elements/care-guide/care-guide.js';
import { HotlineBanner } from '../../src/elements/hotline-banner/hotline-banner.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import { TreatmentExplainer } from '../../src/elements/treatment-explainer/treatment-explainer.js';
import { nextEvent, captureWarnings, nextLayout, mockServer, visibleText } from '../fakes.js';

/**
 * Answers that are made to be slow. Whatever one holds, the page goes on to respond, and a reader has the document or
 * the fallback within a second.
 */

SideEffectCard.define('side-effect-card');
CareGuide.define('care-guide');
HotlineBanner.define('hotline-banner');
TreatmentExplainer.define('treatment-explainer');

const fallback = 'Call your team.';
const card = {
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
  avoid: [],
  call: { emergency: [], today: [], nextVisit: [] },
  related: [],
  sources: [],
};
const withFields = (fields: object): string => JSON.stringify({ ...card, ...fields });
const checksum = (fields: object): string => addChecksum(withFields({ definition: ['Being very tired.'], ...fields }));

/** Tasks of the page that take more than 50 ms, layout and painting among them. */
class LongTasks {
  #longest = 0;
  readonly #observer = new PerformanceObserver((list) => this.#add(list.getEntries()));

  constructor() {
    this.#observer.observe({ type: 'longtask' });
  }

  #add(entries: PerformanceEntry[]): void {
    this.#longest = Math.max(this.#longest, ...entries.map(({ duration }) => duration));
  }

  /** In milliseconds; 0 if there was none. */
  async longest(): Promise<number> {
    // A task is listed when it is over.
    await nextLayout();
    this.#add(this.#observer.takeRecords());
    this.#observer.disconnect();
    return this.#longest;
  }
}

interface Outcome {
  text: string;
  outcome: string;
  /** Until the reader has something. */
  took: number;
  /** The longest time for which the page did not respond, if that was more than 50 ms. */
  blocked: number;
}

type OwnTag = 'side-effect-card' | 'care-guide' | 'hotline-banner' | 'treatment-explainer';

async function answered(body: string, tag: OwnTag = 'side-effect-card'): Promise<Outcome> {
  mockServer().answer('https://own.example/own.json', () => new Response(body));
  const element = document.createElement(tag);
  element.setAttribute('src', 'https://own.example/own.json');
  element.append(fallback);
  const started = performance.now();
  const longTasks = new LongTasks();
  const outcome = Promise.race([
    nextEvent(element, 'care-load').then(() => 'content'),
    nextEvent(element, 'care-error').then(() => 'failure'),
  ]);
  document.body.append(element);
  const result = { outcome: await outcome, took: performance.now() - started };
  // What is drawn is laid out and painted, too; then a reader opens some of it.
  await nextLayout();
  element.dispatchEvent(new Event('pointerdown'));
  await nextLayout();
  for (const details of [...element.shadowRoot!.querySelectorAll('details')].slice(0, 4)) {
    details.open = true;
    await nextLayout();
  }
  const blocked = await longTasks.longest();
  const text = visibleText(element);
  element.remove();
  return { ...result, text, blocked };
}

const BLOCKED_LIMIT_MS = 200;

/** The best of twelve: other work of the machine is no fault of the page. */
async function holds(body: string, tag?: OwnTag): Promise<Outcome> {
  const outcomes = [await answered(body, tag)];
  while (outcomes.length < 12 && Math.min(...outcomes.map(({ blocked }) => blocked)) >= BLOCKED_LIMIT_MS)
    outcomes.push(await answered(body, tag));
  const [best] = outcomes.sort((a, b) => a.blocked - b.blocked);
  expect(best!.blocked, 'milliseconds without a response').to.be.below(BLOCKED_LIMIT_MS);
  expect(Math.min(...outcomes.map(({ took }) => took)), 'milliseconds until there is something to read').to.be.below(
    1000,
  );
  if (best!.outcome === 'failure') expect(best!.text).to.include(fallback);
  return best!;
}

/** As much of a text as a document may hold (or, with `length`, a server may send), in texts of 5,000 characters, each a little different. */
function full(unit: string, each = 5000, length = 190_000): string {
  const texts = Array.from(
    { length: Math.floor(length / each) },
    (_, index) => `${unit.repeat(Math.ceil(each / unit.length)).slice(0, each - 4)}${index}`,
  );
  return withFields({
    feelsLike: texts.slice(0, 60),
    when: texts.slice(60, 120),
    helps: texts.slice(120, 180),
    avoid: texts.slice(180),
  });
}

/** A node that three forms of inline text fit, within itself. */
function ambiguous(levels: number): unknown {
  let node: unknown = 0;
  for (let level = 0; level < levels; level++) node = { link: 'https://e.org/', term: 'a', lang: 'fr', text: [node] };
  return [node];
}

const broken: Record<string, string> = {
  'letters that change their direction, one after another': full('אa'),
  'an unclosed string of escaped quotes, 120 KB': `{"kind":"${'\\"'.repeat(60_000)}`,
  'an unclosed string of escaped quotes, 1 MiB': `{"kind":"${'\\"'.repeat(524_000)}`,
  'an unclosed string of backslashes': `{"kind":"${'\\'.repeat(1_000_000)}`,
  'nothing but quotes': '"'.repeat(1_000_000),
  'nothing but brackets': '['.repeat(1_000_000),
  'a thousand levels, and then an unclosed string of escaped quotes': `${'['.repeat(60)}"${'\\"'.repeat(500_000)}`,
  'a list of half a million numbers': `{"kind":"side-effects","sources":[${'0,'.repeat(500_000)}0]}`,
  'a list of as many values as may be, all wrong': withFields({
    feelsLike: Array(20).fill(Array(450).fill(0)),
    when: Array(500).fill(0),
  }),
  'a list that is too long': withFields({ feelsLike: Array(9_000).fill(0) }),
  'as many objects as may be, all wrong': withFields({ feelsLike: Array(22).fill(Array(200).fill({})) }),
  'nodes that fit three forms at once, 14 levels': withFields({ definition: ambiguous(14) }),
  'nodes that fit three forms at once, 60 levels': withFields({ definition: ambiguous(25) }),
  'deep brackets in Markdown': full('['),
  'brackets that close again': full(`${'['.repeat(2400)}${']'.repeat(2400)}`),
  'unclosed emphasis': full('*a _b **c __d '),
  'emphasis that opens and closes at once': full('a**b_c'),
  'links within links': full('[a]('),
  'a storm of link references': full('[a]: x\n'),
  'a storm of uses of one reference': full('[a][a]'),
  'quotes with lists within': full('>- '),
  'lists within lists': full('1. '),
  'headings without end': full('a\n=\n'),
  'backticks of every length': full(Array.from({ length: 90 }, (_, index) => '`'.repeat(index + 1)).join(' ')),
  'tags that never close': full('<a b="'),
  'spaces before a line that never ends': full(`a${' '.repeat(60)}`, 5000, 1_000_000),
  'a MiB of brackets in Markdown': full('[', 5000, 1_000_000),
};

/** As much of a markup as the limits let through to the parser. */
function allowed(unit: string): string {
  const marks = (text: string): number => text.match(/[\\`*_[\]<>&!#~+=|\n-]|\d[.)]/g)?.length ?? 0;
  let text = unit;
  while (marks(text + unit) <= 200 && text.length < 4900) text += unit;
  return withFields({
    feelsLike: Array.from({ length: Math.floor(2000 / Math.max(marks(text), 40)) }, (_, index) => `${text}${index}`),
  });
}

/** What is as much as may be, and no more: it is drawn. */
const long: Record<string, string> = {
  'as many words as may be': full('Rest when you can. ', 4900),
  'as many letters as may be, without a space': full('x'),
  'as many Chinese signs as may be': full('休息一下。', 4900, 60_000),
  'as many Arabic words as may be': full('استرح عندما تستطيع. ', 4900, 100_000),
  'three times as many Arabic words': full('استرح عندما تستطيع. ', 4900, 390_000),
  'a MiB of words': full('Rest when you can. ', 4900, 1_000_000),
  ...Object.fromEntries(
    [
      '[',
      '[]',
      '*a ',
      '*a _b **c __d ',
      'a**b_c',
      '>- ',
      '- ',
      '* ',
      '1. ',
      'a\n=\n',
      '[a]: x\n',
      '[a](',
      '[a][a]',
      '![',
      '<',
      '`a',
      '&amp;',
      '\\',
      '*[_',
      '*\n',
      '> ',
      '\n\na',
      '~~~\n',
    ].map((unit) => [`as much of ${JSON.stringify(unit)} as may be`, allowed(unit)]),
  ),
  'as much Markdown as may be': withFields({
    helps: Array.from({ length: 50 }, (_, index) => `${'**a** [b](https://e.org/) '.repeat(4)}${index}`),
  }),
  'many words and a little Markdown in each text': withFields({
    helps: Array.from({ length: 35 }, (_, index) => `${'Rest when you can. '.repeat(250)}**${index}**`),
  }),
};

/** Forgers seal, too: no validator looks at these. */
const forged: Record<string, string> = {
  'a list of as many texts as there is room for': checksum({ feelsLike: [Array(200_000).fill('a')] }),
  'as many nodes as may be': checksum({ feelsLike: Array.from({ length: 45 }, () => Array<string>(200).fill('a')) }),
  'a title of a MiB': checksum({ title: 'x '.repeat(500_000) }),
  'a hundred thousand levels': addChecksum(
    `{"kind":"side-effects","title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ),
  'a source list of a hundred thousand': checksum({ sources: Array(30_000).fill({ name: 'a' }) }),
};

const about = {
  id: 'own',
  lang: 'en',
  revision: 1,
  updated: '2026-11-25',
  reviewed: null,
  title: 'A title',
  sources: [],
};
const tags = Array.from(
  { length: 490 },
  (_, index) => `q${String.fromCharCode(97 + (index % 20))}${String.fromCharCode(97 + Math.floor(index / 20))}`,
);
const range = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '09:00', to: '10:00' };
const line = {
  ...about,
  kind: 'hotlines',
  organization: 'Somebody',
  who: ['A nurse.'],
  number: { dial: '+18005550100', shown: '1-800-555-0100' },
  languages: [],
};
const section = (id: string, words = 'b') => ({ id, title: 'A', summary: ['s'], body: [[words]] });
const treatment = {
  ...about,
  kind: 'treatments',
  definition: ['D'],
  history: [],
  sections: [],
  steps: [],
  medicines: [],
  cancers: [],
  effects: [],
  questions: [],
  guides: [],
  related: [],
};

/** Fields that cost more than their length, in documents that a forger has given a checksum. */
const costly: Record<string, [OwnTag, object]> = {
  'languages that it exists in': [
    'care-guide',
    { ...about, kind: 'guides', definition: ['D'], sections: [section('a')], effects: [], related: [], existsIn: tags },
  ],
  'opening hours': [
    'hotline-banner',
    {
      ...line,
      hours: {
        timeZone: 'America/Toronto',
        weekly: Array(490).fill(range),
        closed: Array(490).fill({ date: '2026-12-25', name: 'x' }),
      },
    },
  ],
  'languages that are spoken': ['hotline-banner', { ...line, languages: tags }],
  'sources in as many languages': [
    'hotline-banner',
    { ...line, sources: tags.map((lang) => ({ name: 'A source', lang })) },
  ],
  sections: ['treatment-explainer', { ...treatment, sections: tags.map((id) => section(id)) }],
  'side effects and cancers': [
    'treatment-explainer',
    {
      ...treatment,
      cancers: tags,
      effects: tags.map((id) => ({ id, title: id })),
      sections: [section('cancers-treated'), section('side-effects')],
    },
  ],
  medicines: [
    'treatment-explainer',
    {
      ...treatment,
      medicines: tags.map((name) => ({ name, brands: ['a', 'b'], class: 'c', given: 'g', usedFor: ['x', 'y'] })),
      sections: [section('medicines')],
    },
  ],
  years: [
    'treatment-explainer',
    { ...treatment, history: tags.map((year) => ({ year, text: ['x'] })), sections: [section('a')] },
  ],
};

describe('an answer that is made to be slow', () => {
  let ears: ReturnType<typeof captureWarnings>;
  before(() => answered(withFields({}))); // the validator comes once
  beforeEach(() => {
    ears = captureWarnings();
    document.documentElement.lang = 'en';
  });
  afterEach(() => ears.restore());

  it('is seen if the page does not respond', async () => {
    const longTasks = new LongTasks();
    await nextLayout();
    for (const start = performance.now(); performance.now() - start < 250;);
    expect(await longTasks.longest()).to.be.within(240, 2000);
  });

  for (const [name, body] of Object.entries(broken)) {
    it(`keeps the fallback, and the page responds: ${name}`, async () => {
      const { blocked, took, outcome } = await holds(body);
      console.log(`${name}: ${outcome} after ${Math.round(took)} ms, blocked ${Math.round(blocked)}`);
    }).timeout(60_000);
  }

  for (const [name, body] of Object.entries({ ...long, ...forged })) {
    it(`keeps the page responding: ${name}`, async () => {
      const { blocked, took, outcome } = await holds(body);
      console.log(`${name}: ${outcome} after ${Math.round(took)} ms, blocked ${Math.round(blocked)}`);
    }).timeout(60_000);
  }

  for (const [name, [tag, document]] of Object.entries(costly)) {
    it(`keeps the page responding: as many ${name} as may be`, async () => {
      const { blocked, took, outcome } = await holds(addChecksum(JSON.stringify(document)), tag);
      console.log(`as many ${name} as may be: ${outcome} after ${Math.round(took)} ms, blocked ${Math.round(blocked)}`);
    }).timeout(60_000);
  }

  it('shows what is long and honest', async () => {
    expect((await answered(long['as much Markdown as may be']!)).outcome).to.equal('content');
    expect((await answered(long['as many words as may be']!)).outcome).to.equal('content');
  }).timeout(60_000);
});

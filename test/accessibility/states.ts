import type { Kind } from '../../src/core/kinds.js';
import { addChecksum } from '../../src/core/checksum.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../src/core/registry.js';
import type { CareElement } from '../../src/base/care-element.js';
import { noteSlots } from '../../src/customization/note-slots.js';
import { configure } from '../../src/core/settings.js';
import '../../src/define.js';
import { pageSettled } from '../../src/base/page-settled.js';
import {
  all,
  base,
  FakeTimers,
  FakeVoices,
  nextEvent,
  nextLayout,
  mockServer,
  stopClock,
  waitUntil,
  type FakeServer,
} from '../fakes.js';

/**
 * Every element in every state that a reader can meet: the one list that all tests of accessibility
 * go through. Each is drawn in a page with a heading and landmarks of its own, as a host would have.
 */

/** Documents with a bit of everything: parts, steps, several levels of urgency, glossary words, sources in French. */
const documents: Record<Kind, string> = {
  treatments: 'immunotherapy',
  guides: 'precautions',
  'side-effects': 'fever-infection',
  hotlines: 'national-cancer-institute',
  glossary: 'checkpoint-inhibitor',
};

export const tags = Object.keys(elementRegistry) as Tag[];
const entry = (tag: Tag): ElementEntry => elementRegistry[tag];
const idsOf = (tag: Tag) =>
  tag === 'treatment-comparison' ? 'immunotherapy chemotherapy' : documents[entry(tag).kind];

export interface Drawing {
  lang?: string;
  attributes?: Record<string, string>;
  /** Draws no more than two of each list: enough to read, few enough to be read. */
  short?: boolean;
}

export interface Scenario {
  tag: Tag;
  state: string;
  draw: (drawing?: Drawing) => Promise<CareElement>;
}

interface Stage {
  tag: Tag;
  lang: string;
  attributes: Record<string, string>;
  server: FakeServer;
}

/** Which elements can be in a state, and how they come to be in it. */
interface State {
  in: (tag: Tag) => boolean;
  reach: (stage: Stage) => Promise<CareElement>;
}

const only =
  (...some: Tag[]) =>
  (tag: Tag) =>
    some.includes(tag);
const every = () => true;
const longTexts: Tag[] = ['treatment-explainer', 'care-guide'];
const folding = (tag: Tag) => tag !== 'glossary-term';

const states: Record<string, State> = {
  closed: { in: every, reach: drawn },
  open: {
    in: folding,
    async reach(stage) {
      const element = await drawn(stage);
      await openAll(element);
      return element;
    },
  },
  loading: {
    in: every,
    async reach(stage) {
      answerAll(stage, () => new Promise<Response>(() => undefined));
      await pageSettled();
      const timers = new FakeTimers();
      try {
        const element = made(stage);
        await put(element);
        await ask(element);
        await timers.advance(1000);
        await waitUntil(() => /\p{L}/u.test(all(element, '[aria-live]')[0]?.textContent ?? ''), 'loading');
        return element;
      } finally {
        timers.restore();
      }
    },
  },
  failed: { in: every, reach: failing },
  'failed, with a hotline': {
    in: every,
    async reach(stage) {
      configure({ hotline: 'canadian-cancer-society' });
      const element = await failing(stage);
      // Another test's hotline may still be known.
      const here = () =>
        all(element, '.care-failure [data-hotline=canadian-cancer-society]').length > 0 &&
        all(element, `.care-failure span[lang=${stage.lang}]`).length > 0;
      await waitUntil(here, 'a hotline');
      return element;
    },
  },
  withdrawn: {
    in: (tag) => folding(tag),
    async reach(stage) {
      for (const path of paths(stage)) {
        const shipped = (await (await fetch(`${base}content/${path}`)).json()) as Record<string, unknown>;
        const document = {
          ...shipped,
          checksum: undefined,
          withdrawn: { on: '2026-11-20', why: 'A newer text replaces it.' },
        };
        stage.server.answer(path, () => new Response(addChecksum(JSON.stringify(document))));
      }
      return await drawn(stage);
    },
  },
  'in another language': {
    in: folding,
    reach: (stage) => drawn({ ...stage, lang: 'de' }),
  },
  translated: { in: only(...longTexts, 'side-effect-card'), reach: (stage) => drawn({ ...stage, lang: 'es' }) },
  'in Arabic': { in: folding, reach: async (stage) => openAll(await drawn({ ...stage, lang: 'ar' })) },
  listening: {
    in: only(...longTexts, 'side-effect-card'),
    async reach(stage) {
      voices = new FakeVoices([{ lang: `${stage.lang}-CA`, localService: true, default: true }]);
      const element = await drawn(stage);
      const button = all(element, '.care-listen')[0]!;
      const label = button.textContent;
      button.click();
      await waitUntil(
        () => voices!.said.length > 0 && button.textContent !== label,
        'a voice, and the button that stops it',
      );
      return element;
    },
  },
  'with notes and chosen sections': {
    in: only(...longTexts, 'side-effect-card'),
    async reach(stage) {
      const sections = { 'treatment-explainer': 'side-effects questions', 'care-guide': 'food-and-drink effects' };
      const element = made(stage);
      if (stage.tag in sections) element.setAttribute('sections', sections[stage.tag as keyof typeof sections]);
      for (const slot of noteSlots) {
        const note = Object.assign(document.createElement('p'), { slot, textContent: '1-514-555-0100' });
        element.append(note);
      }
      return await drawn(stage, element);
    },
  },
  'definition open': {
    in: only('glossary-term'),
    async reach(stage) {
      const element = await drawn(stage);
      const loaded = nextEvent(element, 'care-load');
      await ask(element);
      await loaded;
      await openAll(element);
      await waitUntil(() => all(element, '.care-bubble [aria-live]')[0]?.textContent, 'the definition');
      return element;
    },
  },
  'nothing fits': {
    in: only('medicine-list', 'side-effect-list'),
    async reach(stage) {
      const element = await drawn(stage);
      const [field] = all<HTMLInputElement>(element, 'input[type=search]');
      field!.value = 'zzz';
      field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      return element;
    },
  },
  'signs of an emergency': { in: only('side-effect-list'), reach: (stage) => withSigns(stage, 'emergency') },
  'signs to call today': { in: only('side-effect-list'), reach: (stage) => withSigns(stage, 'today') },
  'at the third step': {
    in: only('treatment-steps'),
    async reach(stage) {
      const element = await drawn(stage);
      const next = all(element, '.care-step-controls button')[1]!;
      for (let click = 0; click < 2; click++) {
        next.click();
        await element.updateComplete;
      }
      await nextLayout();
      return element;
    },
  },
  'some ticked': {
    in: only('question-list'),
    async reach(stage) {
      const element = await drawn(stage);
      all(element, 'input')[1]!.click();
      await element.updateComplete;
      return element;
    },
  },
  'filled in': {
    in: only('wallet-card'),
    async reach(stage) {
      const element = await drawn(stage);
      for (const field of all<HTMLInputElement>(element, 'input')) field.value = 'Marie-Thérèse Desrochers';
      return element;
    },
  },
  'sources that do not come': {
    in: only('treatment-explainer', 'source-list'),
    async reach(stage) {
      answerSources(stage);
      const element = await drawn(stage);
      const sources = all<HTMLDetailsElement>(element, '[data-section=more-sources]')[0]!;
      sources.open = true;
      await waitUntil(() => /right now|pour l’instant/.test(sources.textContent));
      return element;
    },
  },
};

export const scenarios: Scenario[] = tags.flatMap((tag) =>
  Object.entries(states)
    .filter(([, state]) => state.in(tag))
    .map(([state, { reach }]) => ({
      tag,
      state,
      draw: async ({ lang = 'en', attributes = {}, short = false } = {}) => {
        const stage = { tag, lang, attributes, server: mockServer() };
        document.documentElement.lang = lang;
        if (short) await shorten(stage);
        return await reach(stage);
      },
    })),
);

/** One test for each scenario, that clears the page after it. */
export function forEachScenario(
  check: (element: CareElement, scenario: Scenario) => unknown,
  { which = every, ...drawing }: Drawing & { which?: (scenario: Scenario) => boolean } = {},
): void {
  // A short document has no sources beyond the first.
  const isReachable = ({ state }: Scenario) => !drawing.short || state !== 'sources that do not come';
  for (const scenario of scenarios.filter((candidate) => isReachable(candidate) && which(candidate))) {
    it(`<${scenario.tag}> ${scenario.state}`, async () => {
      try {
        await check(await scenario.draw(drawing), scenario);
      } finally {
        clear();
      }
    }).timeout(30_000);
  }
}

let voices: FakeVoices | undefined;
let clock: { restore: () => void } | undefined;
const { warn } = console;

/** A Tuesday afternoon in Montréal: the lines are open. */
const instant = '2026-11-24T19:00:00Z';

/** The page as it was before, with nothing of ours. */
export function clear(): void {
  for (const page of document.querySelectorAll('#host')) page.remove();
  voices?.restore();
  clock?.restore();
  voices = clock = undefined;
  console.warn = warn;
  document.documentElement.style.cssText = '';
}

/** A page that has a heading and landmarks of its own. */
async function put(element: CareElement): Promise<HTMLElement> {
  clock = stopClock(instant);
  // Failures are arranged here: what they tell developers is tested elsewhere.
  console.warn = () => undefined;
  document.title = 'A hospital’s page';
  const page = document.createElement('div');
  page.id = 'host';
  page.innerHTML =
    '<header><a href="#before">Before</a></header><main><h1>A hospital’s page</h1><div id="place"></div></main><footer><a href="#after">After</a></footer>';
  const [place] = page.querySelectorAll<HTMLElement>('main > div');
  if (element.localName === 'glossary-term') {
    const sentence = document.createElement('p');
    sentence.append('A ', element, ' takes a brake off the immune system.');
    place!.append(sentence);
  } else place!.append(element);
  document.body.append(page);
  await element.updateComplete;
  return place!;
}

function made({ tag, lang, attributes }: Stage): CareElement {
  const element = document.createElement(tag) as CareElement;
  for (const [name, value] of Object.entries({ [entry(tag).attribute]: idsOf(tag), lang, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.append(tag === 'glossary-term' ? 'checkpoint inhibitor' : 'Call your team.');
  return element;
}

async function drawn(stage: Stage, element = made(stage)): Promise<CareElement> {
  if (entry(stage.tag).lazy) {
    await put(element);
    return element;
  }
  const loaded = nextEvent(element, 'care-load');
  await put(element);
  await loaded;
  await shownToHand(element);
  return element;
}

/** A reader's first touch draws what waits for it; pictures come a little later. */
async function shownToHand(element: CareElement): Promise<void> {
  element.dispatchEvent(new Event('pointerdown'));
  await element.updateComplete;
  if (all(element, '.care-step-row').length) await pictures(element);
}

async function openAll(element: CareElement): Promise<CareElement> {
  for (const details of all<HTMLDetailsElement>(element, 'details')) {
    // A touch renders what is in it; the event that it opens comes later.
    details.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    details.open = true;
  }
  const [contents] = all(element, '.care-toc-button[aria-expanded=false]');
  contents?.click();
  await element.updateComplete;
  if (all(element, '.care-figure').length) await pictures(element);
  if (all(element, '[data-section$=sources]').length) {
    await waitUntil(() => !/Loading|Chargement/.test(all(element, '.care-content')[0]!.textContent), 'sources');
  }
  return element;
}

const pictures = (element: CareElement) => waitUntil(() => all(element, '.care-figure svg').length > 0, 'pictures');

async function failing(stage: Stage): Promise<CareElement> {
  answerAll(stage, () => new Response('', { status: 404 }));
  const element = made(stage);
  const failure = nextEvent(element, 'care-error');
  await put(element);
  await ask(element);
  await failure;
  await element.updateComplete;
  return element;
}

/** The definition of a word is asked for only when it is opened. */
async function ask(element: CareElement): Promise<void> {
  if (element.localName !== 'glossary-term') return;
  all(element, '.care-word')[0]!.click();
  await element.updateComplete;
}

async function withSigns(stage: Stage, level: string): Promise<CareElement> {
  const element = await drawn(stage);
  const select = all<HTMLSelectElement>(element, 'select')[1]!;
  select.value = level;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  // An effect whose document is here has signs, or is left out.
  await waitUntil(
    () => all(element, '.care-links > li').every((effect) => effect.querySelector('.care-urgency')),
    'signs of every effect',
  );
  return element;
}

const paths = ({ tag, lang }: Stage) =>
  idsOf(tag)
    .split(' ')
    .map((id) => `${lang}/${entry(tag).kind}/${id}.json`);

/** In English too, which is what a text that is not there in its language is looked for in. */
function answerAll(stage: Stage, answer: () => Response | Promise<Response>): void {
  for (const path of [...paths(stage), ...paths({ ...stage, lang: 'en' })]) stage.server.answer(path, answer);
}

function answerSources(stage: Stage): void {
  for (const path of paths(stage))
    stage.server.answer(path.replace('.json', '.whole.json'), () => new Response('', { status: 404 }));
}

const long = [
  'history',
  'steps',
  'sections',
  'body',
  'medicines',
  'cancers',
  'effects',
  'questions',
  'items',
  'sources',
  'related',
  'list',
  'emergency',
  'today',
  'nextVisit',
  'feelsLike',
  'when',
  'helps',
  'avoid',
];

async function shorten(stage: Stage): Promise<void> {
  for (const path of paths(stage)) {
    const shipped = await (await fetch(`${base}content/${path}`)).text();
    const short = JSON.stringify(JSON.parse(shipped), (name, value: unknown) =>
      name === 'checksum' || name === 'moreSources'
        ? undefined
        : Array.isArray(value) && long.includes(name)
          ? value.slice(0, 2)
          : value,
    );
    stage.server.answer(path, () => new Response(addChecksum(short)));
  }
}

import { networks, type Measurement, type Network } from './measure.js';
import type { Removal } from './many.js';
import { manyTime, medianOf, roundsOf, seen, type Results } from './results.js';
import { pages, type PageName } from './pages.js';
import { protocols } from './serve.js';

export interface Goal {
  words: string;
  wanted: string;
  measured: string;
  reached: boolean;
}

const slow = Object.keys(networks)[0] as Network;
const ours: PageName[] = ['ours', 'ours-preload', 'ours-prerendered'];
const peers: PageName[] = ['preact', 'shoelace', 'web-awesome', 'gcds', 'react-mui'];

/** The performance goals, and whether this run reached them. Goals that it did not measure are left out. */
export function goals(results: Results): Goal[] {
  return [...pageGoals(results), ...interactionGoals(results), ...manyGoals(results)].filter(
    (goal) => !goal.measured.includes('NaN'),
  );
}

function pageGoals(results: Results): Goal[] {
  return protocols.flatMap((protocol) => {
    const time = (name: PageName) => seen(results, slow, protocol, name) ?? Number.NaN;
    const most = (words: string, ratio: number, limit: number): Goal => ({
      words: `${words} (${protocol})`,
      wanted: `≤ ${limit}`,
      measured: ratio.toFixed(3),
      reached: ratio <= limit,
    });
    const fastest = peers.filter((peer) => time(peer) > 0).sort((a, b) => time(a) - time(b))[0];
    const rounds = (name: PageName) => roundsOf(results, slow, protocol, name) ?? [];
    const of = (name: PageName, key: keyof Measurement) => medianOf(rounds(name), (round) => round[key]);
    const shift = medianOf(rounds('ours-prerendered'), (round) => round.shift);
    return [
      most('Script tag, of hand-written', time('ours') / time('hand-written'), 1),
      {
        words: `Script tag, ahead of every peer (${protocol})`,
        wanted: fastest ? `< ${time(fastest).toFixed(0)} ms (${pages[fastest]})` : '',
        measured: `${fastest ? time('ours').toFixed(0) : 'NaN'} ms`,
        reached: fastest !== undefined && time('ours') < time(fastest),
      },
      most('Preload lines, of static', time('ours-preload') / time('static'), 1.1),
      most('Prerendered, of static', time('ours-prerendered') / time('static'), 1.03),
      most('Script tag: style and layout, of static', of('ours', 'layout') / of('static', 'layout'), 1.3),
      most('Script tag: heap, of hand-written', of('ours', 'heap') / of('hand-written', 'heap'), 1.5),
      {
        words: `Prerendered, untouched: bytes over static (${protocol})`,
        wanted: '≤ 4 KB',
        measured: `${((of('ours-prerendered', 'bytes') - of('static', 'bytes')) / 1000).toFixed(1)} KB`,
        reached: of('ours-prerendered', 'bytes') - of('static', 'bytes') <= 4000,
      },
      {
        words: `Prerendered: layout shift (${protocol})`,
        wanted: '0',
        measured: shift.toFixed(3),
        reached: shift === 0,
      },
      ...ours.map((name): Goal => {
        const longest = of(name, 'longest');
        // A prerendered text that nobody touches should cost no more than the same text without any script.
        const limit = name === 'ours-prerendered' ? Math.max(50, of('static', 'longest')) : 75;
        return {
          words: `${pages[name]}: longest task at a quarter of the CPU (${protocol})`,
          wanted: `≤ ${limit.toFixed(0)} ms`,
          // The browser reports only tasks of 50 ms and more.
          measured: longest === 0 ? '< 50 ms' : `${longest.toFixed(0)} ms`,
          reached: longest <= limit,
        };
      }),
    ];
  });
}

const interactions = {
  openSection: 'open a section',
  openAll: 'open all',
  changeLanguage: 'change the language',
} as const;

function interactionGoals(results: Results): Goal[] {
  return results.interactions.flatMap(({ name, rounds }) =>
    (Object.keys(interactions) as (keyof typeof interactions)[]).map((what): Goal => {
      const time = medianOf(rounds, (round) => round[what]);
      return {
        words: `${pages[name]}: ${interactions[what]}, to the next paint`,
        wanted: '≤ 200 ms',
        measured: `${time.toFixed(0)} ms`,
        reached: time <= 200,
      };
    }),
  );
}

function manyGoals(results: Results): Goal[] {
  const own = results.many.find(({ name }) => name === 'ours');
  const hand = results.many.find(({ name }) => name === 'hand-written');
  if (!own || !hand) return [];
  const requests = medianOf(own.rounds, (round) => round.find(({ count }) => count === 100)!.contentRequests);
  const ofHand = manyTime(own, 100) / manyTime(hand, 100);
  const growth = manyTime(own, 1000) / 1000 / (manyTime(own, 100) / 100);
  const [beside, french, english] = (['first', 'toFrench', 'toEnglish'] as const).map((key) =>
    medianOf(own.languages, (one) => one[key]),
  );
  // Rendered beside an existing element, or all with the page: the faster one counts, since a slow first render would
  // otherwise excuse a slow update.
  const first = Math.min(beside!, manyTime(own, 100));
  const known = medianOf(own.languages, (one) => one.requestsForKnown);
  return [
    { words: '100 explainers: content requests', wanted: '1', measured: String(requests), reached: requests === 1 },
    { words: '100 explainers, of hand-written', wanted: '≤ 0.6', measured: ofHand.toFixed(3), reached: ofHand <= 0.6 },
    {
      words: '1,000 elements: time an element, of that at 100',
      wanted: '≤ 1.2',
      measured: growth.toFixed(3),
      reached: growth <= 1.2,
    },
    heapGoal('Added and removed 200 times: heap', own.removals),
    heapGoal('The same without the code that the browser compiles as it goes', own.removalsInterpreted),
    {
      words: 'Language change of 100, to a language not seen yet',
      wanted: `≤ ${first.toFixed(0)} ms (first drawing)`,
      measured: `${french!.toFixed(0)} ms`,
      reached: french! <= first,
    },
    {
      words: 'Language change of 100, back to a known one',
      wanted: `≤ ${first.toFixed(0)} ms (first drawing)`,
      measured: `${english!.toFixed(0)} ms`,
      reached: english! <= first,
    },
    {
      words: 'Language change: requests for what is known',
      wanted: '0',
      measured: String(known),
      reached: known === 0,
    },
  ];
}

function heapGoal(words: string, removals: Removal[]): Goal {
  const growth = medianOf(removals, ({ before, after }) => (after / before - 1) * 100);
  return { words, wanted: '≤ +2 %', measured: `${growth > 0 ? '+' : ''}${growth.toFixed(1)} %`, reached: growth <= 2 };
}

import type { InteractivePage, Interactions } from './interactions.js';
import type { LanguageChange, ManyName, ManyTime, Removal } from './many.js';
import type { Measurement, Network } from './measure.js';
import type { PageName } from './pages.js';
import type { Protocol } from './serve.js';

/** The measurements of a run. Each list has one entry per round. */
export interface Results {
  pages: { network: Network; protocol: Protocol; name: PageName; rounds: Measurement[] }[];
  interactions: { name: InteractivePage; rounds: Interactions[] }[];
  many: {
    name: ManyName;
    rounds: ManyTime[][];
    removals: Removal[];
    removalsInterpreted: Removal[];
    languages: LanguageChange[];
  }[];
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of a measurement over all rounds. */
export function medianOf<T>(rounds: T[], of: (round: T) => number): number {
  return median(rounds.map(of));
}

export function roundsOf(
  results: Results,
  network: Network,
  protocol: Protocol,
  name: PageName,
): Measurement[] | undefined {
  return results.pages.find((page) => page.network === network && page.protocol === protocol && page.name === name)
    ?.rounds;
}

/** Median time until the text of the last section is visible; undefined for a page that this run did not measure. */
export function seen(results: Results, network: Network, protocol: Protocol, name: PageName): number | undefined {
  const rounds = roundsOf(results, network, protocol, name);
  return rounds && medianOf(rounds, (round) => round.seen);
}

/** Median time for a given number of elements on one page. */
export function manyTime({ rounds }: Results['many'][number], count: number): number {
  return medianOf(rounds, (round) => round.find((one) => one.count === count)!.time);
}

import type { LanguageChange, ManyName, ManyTime, Removal } from './many.js';
import type { Measurement, Network } from './measure.js';
import type { PageName } from './pages.js';
import type { Protocol } from './serve.js';

/** All that a run has measured; each list holds one entry a round. */
export interface Results {
  pages: { network: Network; protocol: Protocol; name: PageName; rounds: Measurement[] }[];
  many: { name: ManyName; rounds: ManyTime[][]; removals: Removal[]; removalsInterpreted: Removal[]; languages: LanguageChange[] }[];
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of one thing that was measured in each round. */
export function medianOf<T>(rounds: T[], of: (round: T) => number): number {
  return median(rounds.map(of));
}

export function roundsOf(results: Results, network: Network, protocol: Protocol, name: PageName): Measurement[] | undefined {
  return results.pages.find((page) => page.network === network && page.protocol === protocol && page.name === name)?.rounds;
}

/** Median time until the last section's text is seen; undefined for a page that this run left out. */
export function seen(results: Results, network: Network, protocol: Protocol, name: PageName): number | undefined {
  const rounds = roundsOf(results, network, protocol, name);
  return rounds && medianOf(rounds, (round) => round.seen);
}

/** Median time for a number of elements on one page. */
export function manyTime({ rounds }: Results['many'][number], count: number): number {
  return medianOf(rounds, (round) => round.find((one) => one.count === count)!.time);
}

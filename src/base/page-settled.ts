import { delay } from '../core/delay.js';
import { documentMember } from '../core/dom.js';

/** How long after its `load` event a page counts as still loading: Firefox gives screen readers nothing that changes before. */
const SETTLING_MS = 500;

/** Whether screen readers say what changes in the page: they pass over it while the page loads. */
export function isPageSettled(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as Partial<PerformanceNavigationTiming>[];
  return documentMember('readyState') === 'complete' && performance.now() - (visit?.loadEventStart ?? 0) > SETTLING_MS;
}

/** Resolves once `isPageSettled` is true. */
export async function pageSettled(): Promise<void> {
  while (!isPageSettled()) await delay(SETTLING_MS);
}

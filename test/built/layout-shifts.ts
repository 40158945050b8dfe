import type { Page } from 'playwright-core';

/** The script of a page whose layout shifts are added up from its start on. */
export const watchShifts = `window.layoutShifts = (() => {
  let sum = 0;
  const add = (entries) => entries.forEach(({ value }) => { sum += value; });
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  return {
    // What has not been reported yet is asked for.
    sum: () => (add(observer.takeRecords()), sum),
    reset: () => { observer.takeRecords(); sum = 0; },
  };
})();`;

export const shiftsOf = (page: Page): Promise<number> => page.evaluate('layoutShifts.sum()');

export const resetShifts = (page: Page): Promise<unknown> => page.evaluate('layoutShifts.reset()');

import type { Page } from 'playwright-core';

/**
 * The time limits and delays of a page, in the hands of a test. A visit with this as its `script` holds every timer of
 * 50 ms and more, `AbortSignal.timeout` included, until the test lets the time pass. No limit is ever reached because a
 * machine is slow, and no test takes as long as a limit. Frames, idle callbacks and shorter timers run as they always do,
 * which is why this is not Playwright's clock.
 */
export const holdTimers = `window.heldTimers = (() => {
  const realSetTimeout = setTimeout.bind(window);
  const realClearTimeout = clearTimeout.bind(window);
  const held = new Map();
  let now = 0;
  let last = 1e9;
  window.setTimeout = (task, delay = 0, ...values) => {
    if (!(delay >= 50)) return realSetTimeout(task, delay, ...values);
    held.set(++last, { delay, due: now + delay, run: () => task(...values) });
    return last;
  };
  window.clearTimeout = (id) => void (held.delete(id) || realClearTimeout(id));
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('signal timed out', 'TimeoutError')), delay);
    return controller.signal;
  };
  const due = (delay) => Math.min(...[...held.values()].filter((timer) => timer.delay === delay).map((timer) => timer.due));
  const passUntil = async (end) => {
    for (;;) {
      const [next] = [...held].filter(([, timer]) => timer.due <= end).sort(([, one], [, other]) => one.due - other.due);
      if (!next) break;
      held.delete(next[0]);
      now = next[1].due;
      next[1].run();
      // What comes of it may hold a timer that is due within the same time.
      await new Promise((resolve) => realSetTimeout(resolve));
    }
    now = end;
  };
  return {
    has: (delay) => Number.isFinite(due(delay)),
    pass: (delay) => passUntil(now + delay),
    finish: (delay) => passUntil(due(delay)),
  };
})();`;

interface HeldTimers {
  heldTimers: { has: (delay: number) => boolean };
}

/** Waits until the page waits for exactly so long. */
export async function timerHeld(page: Page, milliseconds: number): Promise<void> {
  // A function: a text would be evaluated each time, which a strict policy forbids.
  await page.waitForFunction((delay) => (window as unknown as HeldTimers).heldTimers.has(delay), milliseconds);
}

/** Waits until the page waits for exactly so long, and lets time pass until that is over. */
export async function finishTimer(page: Page, milliseconds: number): Promise<void> {
  await timerHeld(page, milliseconds);
  await page.evaluate(`heldTimers.finish(${milliseconds})`);
}

/** Lets so much time pass, whatever the page waits for. */
export async function passTime(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(`heldTimers.pass(${milliseconds})`);
}

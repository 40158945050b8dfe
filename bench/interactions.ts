import type { Browser, Page } from 'playwright-core';
import { withPage } from './chromium.js';
import type { PageName } from './pages.js';

/**
 * Interaction to next paint (https://web.dev/articles/inp), in ms: from a press to the first frame that the browser paints
 * after it has been handled, on a page that is at rest, at a quarter of the CPU. The browser rounds it to 8 ms.
 */
export interface Interactions {
  openSection: number;
  openAll: number;
  changeLanguage: number;
}

/** The pages whose text can be opened and whose language can be changed. */
export const interactivePages = ['ours', 'ours-prerendered'] as const satisfies PageName[];
export type InteractivePage = (typeof interactivePages)[number];

/** What a reader presses, in this order: to choose the language comes last, since it replaces the text. */
const presses: [keyof Interactions, (page: Page) => ReturnType<Page['locator']>][] = [
  ['openSection', (page) => page.locator('summary').filter({ hasText: 'A short history' })],
  ['openAll', (page) => page.getByRole('button', { name: 'Show all sections' })],
  ['changeLanguage', (page) => page.getByRole('button', { name: 'Français' })],
];

const CPU_SLOWDOWN = 4;
/** A text is at rest when it has requested nothing for so long. */
const REST_MS = 1500;

/** Each press on a page of its own, so that none finds what another has loaded or rendered. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  name: InteractivePage,
): Promise<Interactions> {
  const result: Partial<Interactions> = {};
  for (const [what, target] of presses) {
    result[what] = await withPage(browser, null, async (page, cdp) => {
      await page.addInitScript(`window.longestInteraction = 0;
        new PerformanceObserver((list) => {
          for (const { interactionId, duration } of list.getEntries())
            if (interactionId) longestInteraction = Math.max(longestInteraction, duration);
        }).observe({ type: 'event', durationThreshold: 16 });`);
      await page.goto(`${origin}/${name}/`);
      await target(page).waitFor();
      // The code replaces the preview.
      await page.waitForTimeout(REST_MS);
      await target(page).scrollIntoViewIfNeeded();
      await page.waitForTimeout(REST_MS);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
      await target(page).click();
      await page.waitForTimeout(REST_MS);
      // An interaction shorter than the threshold is not told, and counts as 16 ms.
      return Math.max(16, await page.evaluate<number>('longestInteraction'));
    });
  }
  return result as Interactions;
}

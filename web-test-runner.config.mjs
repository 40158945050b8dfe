import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromium } from 'playwright-core';
import { bundledTests } from './test/browsers/bundled-tests.ts';
import { chromiumOptions } from './test/browsers/chromium.ts';

/** What Chromium tells a screen reader of a node of the page. */
const ariaTree = {
  name: 'aria-tree',
  executeCommand: ({ command, payload, session }) =>
    command === 'aria-tree'
      ? session.browser.getPage(session.id).locator(payload.selector).first().ariaSnapshot({ timeout: 5000 })
      : undefined,
};

/** Run by `npm run test:elements`, after a build: the tests read shipped documents from `dist/`. */
export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  plugins: [bundledTests(), ariaTree],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: chromiumOptions(),
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'en-CA', timezoneId: 'America/Toronto', reducedMotion: 'reduce' }),
    }),
  ],
  playwright: chromium,
  concurrency: 2,
  // As long as the slowest machine may take, and no longer than a run may.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  // No test waits for time to pass: this ends only what would never end, also on a machine that is ten times slower.
  testFramework: { config: { timeout: 30_000 } },
  // Documents of the shipped content are read from dist/, as a page would.
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && /Lit is in dev mode/.test(arg)),
};

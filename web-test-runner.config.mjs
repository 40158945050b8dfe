import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromium } from 'playwright-core';
import { messages } from './src/tools/vite/messages.ts';
import { minifyStyles } from './src/tools/vite/minify-styles.ts';
import { chromiumOptions } from './test/browsers/chromium.ts';

/** Messages are JSON, which the browser gets as the modules that Vite makes of them. */
const messagesAsModules = {
  name: 'messages-as-modules',
  resolveMimeType: ({ path }) => (path.startsWith('/locales/') ? 'js' : undefined),
  transform: ({ path, body }) => (path.startsWith('/locales/') ? `export default ${body}` : undefined),
};

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
  // Not 'development': there the Markdown parser imports CommonJS, which no browser reads.
  nodeResolve: { exportConditions: ['production', 'worker'] },
  plugins: [
    // What changes the code on its way into the build changes it here too: the tests run what ships.
    fromRollup(messages)(),
    messagesAsModules,
    fromRollup(minifyStyles)(),
    ariaTree,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
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

import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import base from './web-test-runner.config.mjs';

/**
 * The tests of elements once more, in Firefox and WebKit. Started by test/run.ts with what it has
 * found of them. Firefox and WebKitWebDriver each show one page at a time.
 */
const { FIREFOX_PATH, WEBKIT_MINIBROWSER, WEBKIT_DRIVER_PORT } = process.env;

const firefox = () =>
  puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: FIREFOX_PATH,
      headless: true,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-CA', 'ui.prefersReducedMotion': 1 },
    },
    concurrency: 1,
  });

const webkit = () =>
  webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: Number(WEBKIT_DRIVER_PORT),
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: WEBKIT_MINIBROWSER, args: ['--automation'] },
    },
    concurrency: 1,
  });

/** Print can be emulated in Chromium alone; WebKit's driver can't set the size of a view either. */
const inFirefox = [
  'test/elements/*.test.ts',
  'test/base/*.test.ts',
  'test/loader/*.test.ts',
  '!test/elements/{availability,print}.test.ts',
];
const inWebKit = [
  'test/elements/{hotline-banner,side-effect-card,lists}.test.ts',
  'test/base/*.test.ts',
  'test/loader/*.test.ts',
  'test/{validation/compile,core/language}.test.ts',
];

export default {
  ...base,
  files: undefined,
  browsers: undefined,
  // Chromium's tests start at the same moment, from 8000.
  port: 8100,
  groups: [
    ...(FIREFOX_PATH ? [{ name: 'firefox', files: inFirefox, browsers: [firefox()] }] : []),
    ...(WEBKIT_MINIBROWSER ? [{ name: 'webkit', files: inWebKit, browsers: [webkit()] }] : []),
  ],
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
};

import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../test/browsers/chromium.js';
import { bench } from './paths.js';

/** A Chromium for measurements. */
export function launch(...flags: string[]): Promise<Browser> {
  return launchChromium({ args: ['--ignore-certificate-errors', '--enable-precise-memory-info', ...flags] });
}

/** A Chromium without just-in-time compilation, so that any growth of the heap comes from the page. */
export async function withInterpreter<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch('--js-flags=--no-sparkplug,--no-maglev,--no-opt');
  return use(browser).finally(() => browser.close());
}

const probe = readFileSync(`${bench}/probe.js`, 'utf8');

/** A page in a new browser context, and so with an empty cache. */
export async function withPage<T>(
  browser: Browser,
  marker: string | null,
  use: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  // The width of a phone, which "Slow 4G" and the CPU throttling (a quarter of the speed) simulate.
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(`globalThis.benchMarker = ${JSON.stringify(marker)};\n${probe}`);
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { counts } from './build.js';
import { withPage } from './chromium.js';
import { markerOf } from './marker.js';
import { bench } from './paths.js';

/** Measures pages with many elements: without throttling, over HTTP/1.1, each page in a new browser context. */

/** Pages with an element that can be repeated. `language`: whether it follows a change of the page's language. */
export const manyPages = {
  'hand-written': {
    label: 'Hand-written element',
    html: '<hand-explainer></hand-explainer>',
    tag: 'hand-explainer',
    language: false,
  },
  'hand-written-share': {
    label: 'Hand-written, one request for all',
    html: '<hand-explainer share></hand-explainer>',
    tag: 'hand-explainer',
    language: false,
  },
  ours: {
    label: 'Ours: script tag',
    html: '<treatment-explainer treatment="immunotherapy"></treatment-explainer>',
    tag: 'treatment-explainer',
    language: true,
  },
} as const;

export type ManyName = keyof typeof manyPages;

interface Probe {
  allSeen: (selector: string, count: number, text: string) => Promise<number>;
  timeOf: (change: () => void, selector: string, count: number, text: string) => Promise<number>;
  addAndRemove: (html: string, selector: string, text: string, times: number) => Promise<void>;
}

export interface ManyTime {
  count: number;
  time: number;
  contentRequests: number;
}

/** Time from the start of the navigation until the last text of every element is visible, in ms. */
export async function measureMany(browser: Browser, origin: string, name: ManyName): Promise<ManyTime[]> {
  const times: ManyTime[] = [];
  for (const count of counts) {
    await onPage(browser, `${origin}/${name}-${count}/`, async (page, _, content) => {
      const time = await page.evaluate(
        ([selector, many, text]) => (globalThis as unknown as { bench: Probe }).bench.allSeen(selector, many, text),
        [manyPages[name].tag, count, markerOf('en')] as const,
      );
      times.push({ count, time, contentRequests: content() });
    });
  }
  return times;
}

export interface Removal {
  before: number;
  after: number;
  nodesBefore: number;
  nodesAfter: number;
}

/**
 * Heap size before and after adding and removing an element 200 times, beside one that stays. Twenty uncounted rounds come
 * first to warm up the code. Just-in-time compilation is off, since it would continue for hundreds of rounds.
 */
export function measureRemoval(browser: Browser, origin: string, name: ManyName): Promise<Removal> {
  return onPage(browser, `${origin}/${name}-1/`, async (page, cdp) => {
    const { html, tag } = manyPages[name];
    const cycle = (times: number) =>
      page.evaluate(
        ([element, selector, text, often]) =>
          (globalThis as unknown as { bench: Probe }).bench.addAndRemove(element, selector, text, often),
        [html, tag, markerOf('en'), times] as const,
      );
    await cycle(20);
    const before = await heap(page, cdp);
    await cycle(200);
    const after = await heap(page, cdp);
    return { before: before.bytes, after: after.bytes, nodesBefore: before.nodes, nodesAfter: after.nodes };
  });
}

const settled = 1000;

export interface LanguageChange {
  first: number;
  toFrench: number;
  toEnglish: number;
  requestsForKnown: number;
}

/** Renders a hundred elements on a page whose code and document are loaded; then changes the page's language, and back. */
export function measureLanguage(browser: Browser, origin: string, name: ManyName): Promise<LanguageChange> {
  return onPage(browser, `${origin}/${name}-1/`, async (page, _, __, all) => {
    const { html, tag } = manyPages[name];
    // An element with a `lang` attribute of its own would not follow the page's language.
    await page.evaluate((selector) => document.querySelector(selector)!.removeAttribute('lang'), tag);
    await page.evaluate(
      ([selector, text]) => (globalThis as unknown as { bench: Probe }).bench.allSeen(selector, 1, text),
      [tag, markerOf('en')] as const,
    );
    // What an explainer loads after its document (the code of glossary terms) must have loaded before rendering is measured.
    await page.waitForTimeout(settled);
    const timeOf = (change: string, lang: string) =>
      page.evaluate<number>(
        `bench.timeOf(() => { ${change} }, ${JSON.stringify(tag)}, 100, ${JSON.stringify(markerOf(lang))})`,
      );
    const first = await timeOf(
      `document.querySelector(${JSON.stringify(tag)}).insertAdjacentHTML('afterend', ${JSON.stringify(html)}.repeat(99))`,
      'en',
    );
    await page.waitForTimeout(settled);
    const toFrench = await timeOf("document.documentElement.lang = 'fr'", 'fr');
    await page.waitForTimeout(settled);
    const known = all();
    const toEnglish = await timeOf("document.documentElement.lang = 'en'", 'en');
    await page.waitForTimeout(settled);
    return { first, toFrench, toEnglish, requestsForKnown: all() - known };
  });
}

async function heap(page: Page, cdp: CDPSession): Promise<{ bytes: number; nodes: number }> {
  await page.waitForTimeout(500);
  // Objects freed by one garbage collection may make others collectable.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes };
}

const probe = readFileSync(`${bench}/many-probe.js`, 'utf8');

function onPage<T>(
  browser: Browser,
  address: string,
  use: (page: Page, cdp: CDPSession, content: () => number, all: () => number) => Promise<T>,
): Promise<T> {
  return withPage(browser, null, async (page, cdp) => {
    let [content, all] = [0, 0];
    page.on('request', (request) => {
      all += 1;
      if (request.url().includes('/content/')) content += 1;
    });
    page.setDefaultTimeout(300_000);
    await page.addInitScript(probe);
    await page.goto(address, { waitUntil: 'commit' });
    return use(
      page,
      cdp,
      () => content,
      () => all,
    );
  });
}

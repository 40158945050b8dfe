import type { Page } from 'playwright-core';
import { finishTimer } from '../built/held-timers.js';
import type { Site } from '../built/site.js';
import type { Visit } from '../built/visit.js';

/** One small hostile page: what it is, what the reader must see on it all the same. */
export interface Condition {
  name: string;
  /** The page's HTML, with the script tag where it stands. */
  page: (site: Site) => string;
  /** The page's own HTTP headers. */
  headers?: (site: Site) => Record<string, string>;
  /** Answers of BASE that are not as they should be. */
  server?: Site['intercept'];
  /** What happens once the page is there. */
  act?: (page: Page, visit: Visit, site: Site) => Promise<void>;
  /** Texts that the reader sees. */
  sees: string[];
  /** Texts that the reader must not see. */
  never?: string[];
  /** Console lines that this condition brings with it; all others are faults. */
  expects?: RegExp[];
  /** `act` lets the time pass that the page waits for: see held-timers.ts. */
  holdsTimers?: true;
  /** Where the looks must be right too, an element whose looks are measured. */
  looks?: string;
  /** Further requirements of this condition. */
  check?: (page: Page, visit: Visit, site: Site) => Promise<void> | void;
  /** Requests that the page itself makes below BASE: a renamed loader, its own documents. */
  asksForItself?: RegExp;
}

export const number = '1-800-363-0063';
export const banner = '<hotline-banner hotline="quebec-cancer-foundation">Call your team.</hotline-banner>';
export const card = '<side-effect-card effect="fatigue" lang="en">Call your team.</side-effect-card>';
export const sentence = 'We can’t show this information right now.';
export const warning = /^warning: \[care-widgets\] /;
export const failedLoad = /^error: Failed to load resource/;

/** What a document's request waits for before it is made again. */
export const RETRY_DELAYS_MS = [400, 1200];

/** Lets the time pass that a request which fails each time takes. */
export async function throughRetries(page: Page): Promise<void> {
  for (const delay of RETRY_DELAYS_MS) await finishTimer(page, delay);
}

export const document = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

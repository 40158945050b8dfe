import type { Page } from 'playwright-core';
import type { Site } from '../built/site.js';

/**
 * What recipes count with, faked in one place: Matomo's and Tag Manager's queues are lists that nobody
 * empties, and the site's own server keeps what it is sent. Each says which events it has heard.
 */
export interface Counter {
  /** A line for each event heard, its name first. */
  heard: (page: Page, site: Site) => Promise<string[]>;
}

interface Queues {
  _paq?: unknown[][];
  dataLayer?: { event: string; care_what?: string; care_reason?: string }[];
}

const posted = (site: Site) =>
  site.posts
    .filter(({ path }) => path === '/care-count')
    .map(({ body }) => Object.values(Object.fromEntries(new URLSearchParams(body))).join(' '));

/** By the headings of docs/events.md. */
export const counters: Record<string, Counter> = {
  Matomo: {
    heard: (page) =>
      page.evaluate(() =>
        ((window as Queues)._paq ?? [])
          .filter(([what, category]) => what === 'trackEvent' && category === 'care')
          .map((line) => line.slice(2).join(' ')),
      ),
  },
  'Google Tag Manager': {
    heard: (page) =>
      page.evaluate(() =>
        ((window as Queues).dataLayer ?? []).map((line) => [line.event, line.care_reason ?? line.care_what].join(' ')),
      ),
  },
  'Your own server': { heard: (_, site) => Promise.resolve(posted(site)) },
  'Your own server, without cookies': { heard: (_, site) => Promise.resolve(posted(site)) },
};

import { warn } from '../core/warn.js';
import { ContentClient } from './client.js';

/** The client of all elements of the page, so that each document is requested once. */
export let client = new ContentClient(undefined, warn);

/** Replaces the way to fetch documents. The loader has prefetched some. */
export function setFetch(fetcher: typeof fetch): void {
  client = new ContentClient(fetcher, warn);
}

import { candidateUrls } from '../core/document-url.js';
import { resolveRequest, type DocumentQuery } from '../core/document-request.js';
import { requestInit } from '../core/fetch-text.js';
import type { Kind } from '../core/kinds.js';

/** Requests documents before the code that needs them has loaded. */

interface Prefetch {
  response: Promise<Response>;
  abort: AbortController;
}

/** By URL; undefined once the document client has taken the response over. */
const prefetched = new Map<RequestInfo | URL, Prefetch | undefined>();

/** Requests a document. Returns the response if it is one that ships with the library, which may be shown as a preview. */
export function prefetchDocument(query: DocumentQuery<Kind>): Promise<Response> | undefined {
  const request = resolveRequest(query);
  const [url] = candidateUrls(request);
  if (!url) return undefined;
  if (!prefetched.has(url)) {
    const abort = new AbortController();
    const response = fetch(url, requestInit(abort.signal));
    response.catch(() => undefined);
    prefetched.set(url, { response, abort });
  }
  return request.shipped && request.src === undefined ? prefetched.get(url)?.response : undefined;
}

/** Like `fetch`, but the first request for a URL gets the response that was prefetched. */
export function fetchPrefetched(...[url, init]: Parameters<typeof fetch>): Promise<Response> {
  const found = prefetched.get(url);
  prefetched.set(url, undefined);
  if (!found) return fetch(url, init);
  // The timeout starts now: time spent loading code must not count against the document.
  init?.signal?.addEventListener('abort', () => found.abort.abort(init.signal?.reason));
  return found.response;
}

import { ContentError } from './content-error.js';
import { delay } from './delay.js';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 1024 * 1024;
/** Delays before the first and the second retry. */
const RETRY_DELAYS_MS = [400, 1200];

/**
 * The options of every request for a document. `same-origin` sends no cookies to other origins, and it is the mode in which
 * the browser uses the response of `<link rel="preload" as="fetch" crossorigin>` instead of requesting it again.
 */
export function requestInit(signal: AbortSignal): RequestInit {
  return { credentials: 'same-origin', referrerPolicy: 'no-referrer', signal };
}

/**
 * Fetches the text at a URL. Network errors and 5xx are retried twice, within one timeout of ten seconds for all attempts.
 * Throws a ContentError.
 */
export async function fetchText(url: string, fetcher: typeof fetch): Promise<string> {
  const controller = new AbortController();
  // AbortSignal.timeout() would outlive the response, and Safari has it only since version 16.
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    return await fetchWithRetries(url, fetcher, controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function fetchWithRetries(url: string, fetcher: typeof fetch, signal: AbortSignal): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await readText(url, await fetcher(url, requestInit(signal)));
    } catch (error) {
      const failure = asContentError(error, url, signal);
      const isTemporary = failure.reason === 'network' || (failure.status ?? 0) >= 500;
      const retryDelay = RETRY_DELAYS_MS[attempt];
      if (!isTemporary || retryDelay === undefined) throw failure;
      await delay(retryDelay);
    }
  }
}

/** Reads a response's body. Throws a ContentError if its status is an error, or the body exceeds the size limit. */
export async function readText(url: string, response: Response): Promise<string> {
  if (!response.ok) {
    throw new ContentError(
      'status',
      `${url}: expected a document, the server answered ${response.status}`,
      response.status,
    );
  }
  // Hosts of single-page apps answer every unknown path with their start page and 200: the document is missing there.
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    void response.body?.cancel();
    throw new ContentError('not-json', `${url}: expected JSON, the server answered with a page`, 404);
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_BYTES) {
      void reader.cancel();
      throw new ContentError('too-large', `${url}: expected at most ${MAX_BYTES} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function asContentError(error: unknown, url: string, signal: AbortSignal): ContentError {
  if (error instanceof ContentError) return error;
  return signal.aborted
    ? new ContentError('timeout', `${url}: expected an answer within ${TIMEOUT_MS / 1000} s`)
    : new ContentError('network', `${url}: expected an answer (${String(error)})`);
}

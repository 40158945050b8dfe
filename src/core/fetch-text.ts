import { ContentError } from './content-error.js';
import { delay } from './delay.js';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 1024 * 1024;
/** Before the first and the second retry. */
const RETRY_DELAYS_MS = [400, 1200];

/**
 * How every document is asked for. `same-origin` sends no cookie across origins and is the mode in
 * which `<link rel="preload" as="fetch" crossorigin>` is used instead of fetched a second time.
 */
export function requestInit(signal: AbortSignal): RequestInit {
  return { credentials: 'same-origin', referrerPolicy: 'no-referrer', signal };
}

/**
 * The text at a URL. Network errors and 5xx are retried twice; all attempts together have ten seconds.
 * Throws a ContentError.
 */
export async function fetchText(address: string, fetcher: typeof fetch): Promise<string> {
  const controller = new AbortController();
  // AbortSignal.timeout() would outlive the response, and Safari has it only since version 16.
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    return await textWithRetries(address, fetcher, controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function textWithRetries(address: string, fetcher: typeof fetch, signal: AbortSignal): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await readText(address, await fetcher(address, requestInit(signal)));
    } catch (error) {
      const failure = asContentError(error, address, signal);
      const temporary = failure.reason === 'network' || (failure.status ?? 0) >= 500;
      const wait = RETRY_DELAYS_MS[attempt];
      if (!temporary || wait === undefined) throw failure;
      await delay(wait);
    }
  }
}

/** Throws a ContentError for a failure's status, and where there is more than a document may hold. */
export async function readText(address: string, response: Response): Promise<string> {
  if (!response.ok) {
    throw new ContentError('status', `${address}: expected a document, the server answered ${response.status}`, response.status);
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
      throw new ContentError('too-large', `${address}: expected at most ${MAX_BYTES} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function asContentError(error: unknown, address: string, signal: AbortSignal): ContentError {
  if (error instanceof ContentError) return error;
  return signal.aborted
    ? new ContentError('timeout', `${address}: expected an answer within ${TIMEOUT_MS / 1000} s`)
    : new ContentError('network', `${address}: expected an answer (${String(error)})`);
}

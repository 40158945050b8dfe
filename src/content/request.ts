import { ContentError } from './content-error.js';
import { pause } from './pause.js';

const timeLimit = 10_000;
const sizeLimit = 1024 * 1024;
/** Milliseconds before the first and the second retry. */
const pauses = [400, 1200];

/**
 * How every document is asked for. `same-origin` sends no cookie across origins and is the mode in
 * which `<link rel="preload" as="fetch" crossorigin>` is used instead of fetched a second time.
 */
export function requestInit(signal: AbortSignal): RequestInit {
  return { credentials: 'same-origin', referrerPolicy: 'no-referrer', signal };
}

/**
 * The text at an address. Network errors and 5xx are tried again, twice; all tries together have
 * ten seconds. Throws a ContentError.
 */
export async function requestText(address: string, fetcher: typeof fetch): Promise<string> {
  const signal = AbortSignal.timeout(timeLimit);
  for (let attempt = 0; ; attempt++) {
    try {
      return await readText(address, await fetcher(address, requestInit(signal)));
    } catch (error) {
      const failure = asContentError(error, address);
      const passing = failure.reason === 'network' || (failure.status ?? 0) >= 500;
      const wait = pauses[attempt];
      if (!passing || wait === undefined) throw failure;
      await pause(wait);
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
    if (size > sizeLimit) {
      void reader.cancel();
      throw new ContentError('too-large', `${address}: expected at most ${sizeLimit} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function asContentError(error: unknown, address: string): ContentError {
  if (error instanceof ContentError) return error;
  return error instanceof Error && error.name === 'TimeoutError'
    ? new ContentError('timeout', `${address}: expected an answer within ${timeLimit / 1000} s`)
    : new ContentError('network', `${address}: expected an answer (${String(error)})`);
}

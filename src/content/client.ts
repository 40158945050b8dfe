import { candidateUrls, regionalUrl, type DocumentLocation } from '../core/document-url.js';
import { ContentError } from '../core/content-error.js';
import { deepFreeze } from './freeze.js';
import { isId } from '../core/id.js';
import type { Kind } from '../core/kinds.js';
import { exceededLimit } from './limits.js';
import type { DocumentOf, Source } from './model.js';
import { fetchText } from '../core/fetch-text.js';
import { parsePrecompiled } from '../core/checksum.js';
import { canBeCalled } from './telephone.js';

/** Which document an element wants, and where from. `lang` is a canonical language tag. */
export interface DocumentRequest<K extends Kind = Kind> extends DocumentLocation {
  kind: K;
}

/** Fetches documents: one request per URL, good responses kept, failures forgotten. Documents are immutable. */
export class ContentClient {
  readonly #documents = new Map<string, Promise<DocumentOf<Kind>>>();
  /** The keys, in `#documents`, of requests that are pending. */
  readonly #pending = new Set<string>();
  /** Documents with the sources that are published beside them. */
  readonly #completed = new WeakMap<DocumentOf<Kind>, Promise<DocumentOf<Kind>>>();
  /** Where each was asked for, and where it was found in the end: a server may send on to another. */
  readonly #urls = new WeakMap<DocumentOf<Kind>, { asked: string; found: string }>();
  readonly #fetch: typeof fetch;

  /** `tell` hears, for the developer, what was left out of a document that is drawn all the same. */
  constructor(
    fetcher: typeof fetch = (...call) => fetch(...call),
    private readonly onWarning?: (message: string) => void,
  ) {
    this.#fetch = fetcher;
  }

  /**
   * Throws a ContentError. `fresh` requests anew what has been loaded; a pending request is shared all the same. `misses` is
   * shared by the documents of one element: when it is used up, they look in no further language, but for BASE beneath a
   * site's own folder.
   */
  async load<K extends Kind>(request: DocumentRequest<K>, fresh = false, misses = { left: Infinity }): Promise<DocumentOf<K>> {
    let firstFailure: unknown;
    const urls = candidateUrls(request);
    if (!urls.length) throw refusalOf(request);
    for (const url of urls) {
      if (misses.left < 0 && !url.startsWith(`${request.base}content/`)) continue;
      try {
        return await this.#inRegion((await this.#documentAt(url, request, fresh)) as DocumentOf<K>, request, fresh);
      } catch (error) {
        firstFailure ??= error;
        const missing = error instanceof ContentError && (error.status === 404 || error.status === 410);
        misses.left--;
        if (!missing || (misses.left < 0 && !request.base)) throw error;
      }
    }
    throw firstFailure;
  }

  /** The version for the reader's own region, if the document says that its folder holds one. */
  async #inRegion<K extends Kind>(document: DocumentOf<K>, request: DocumentRequest<K>, fresh: boolean): Promise<DocumentOf<K>> {
    const url = regionalUrl(request);
    if (url === undefined || document.lang === request.lang || !document.existsIn?.includes(request.lang)) return document;
    return (await this.#documentAt(url, request, fresh).catch(() => document)) as DocumentOf<K>;
  }

  #documentAt(url: string, request: DocumentRequest, fresh: boolean): Promise<DocumentOf<Kind>> {
    const key = `${request.kind} ${url}`;
    const known = this.#documents.get(key);
    if (known && (!fresh || this.#pending.has(key))) return known;
    const loading = this.#fetchDocument(url, request);
    this.#documents.set(key, loading);
    this.#pending.add(key);
    loading.then(
      () => this.#pending.delete(key),
      () => {
        this.#pending.delete(key);
        this.#documents.delete(key);
      },
    );
    return loading;
  }

  /** Where a document was found, if it was fetched. */
  addressOf(document: DocumentOf<Kind>): string | undefined {
    return this.#urls.get(document)?.found;
  }

  async #fetchDocument(url: string, request: DocumentRequest): Promise<DocumentOf<Kind>> {
    let found = url;
    const text = await fetchText(url, async (...call) => {
      const response = await this.#fetch(...call);
      found = response.url || url;
      return response;
    });
    const document = deepFreeze(await read(text, request.kind, url, this.onWarning));
    if (request.src === undefined && document.id !== request.id) {
      throw new ContentError('invalid', `${url}: id: expected "${request.id}", got "${document.id}"`);
    }
    this.#urls.set(document, { asked: url, found });
    return document;
  }

  /** The document with the sources in the file beside it: one request, whoever asks. Throws a ContentError. */
  withAllSources<K extends Kind>(document: DocumentOf<K>): Promise<DocumentOf<K>> {
    const known = this.#completed.get(document);
    if (known) return known as Promise<DocumentOf<K>>;
    const loading = this.#loadSources(document);
    this.#completed.set(document, loading);
    loading.catch(() => this.#completed.delete(document));
    return loading;
  }

  async #loadSources<K extends Kind>(document: DocumentOf<K>): Promise<DocumentOf<K>> {
    const asked = this.#urls.get(document);
    if (!asked) throw new ContentError('bad-address', `${document.id}: expected a fetched document`);
    const beside = asked.asked.replace(/(\.json)?([?#].*)?$/, '.sources.json$2');
    const text = await fetchText(beside, async (...call) => {
      const response = await this.#fetch(...call);
      // A document names the host that it came from, and no other.
      if (response.url && !sameOrigin(response.url, asked.found)) {
        void response.body?.cancel();
        throw new ContentError('bad-address', `${beside}: expected the origin of ${asked.found}, got ${response.url}`);
      }
      return response;
    });
    const { sources } = (readTrusted(text, beside) ?? {}) as { sources?: Source[] };
    if (!Array.isArray(sources)) throw new ContentError('invalid', `${beside}: expected a file of the build`);
    const completed: DocumentOf<K> = deepFreeze({ ...document, sources: document.sources.concat(sources), moreSources: undefined });
    this.#urls.set(completed, asked);
    return completed;
  }
}

/** Whether two absolute URLs are of one origin. */
export function sameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

/** Says why no URL is requested. */
function refusalOf({ kind, id, src, contentBase }: DocumentRequest): ContentError {
  if (src !== undefined) return new ContentError('bad-address', `src: expected an http(s) address, got "${src}"`);
  if (!isId(id)) return new ContentError('bad-address', `${kind}: expected a kebab-case id such as "fatigue", got "${id}"`);
  return new ContentError('bad-address', `content-base: expected an http(s) address, got "${contentBase ?? ''}"`);
}

async function read(text: string, kind: Kind, url: string, onWarning?: (message: string) => void): Promise<DocumentOf<Kind>> {
  let json: unknown;
  try {
    const sealed = readTrusted(text, url) as DocumentOf<Kind> | undefined;
    if (sealed?.kind === kind && hasRightNumber(sealed)) return sealed;
    json = sealed ?? JSON.parse(text);
  } catch (error) {
    throw error instanceof ContentError ? error : new ContentError('not-json', `${url}: expected JSON (${String(error)})`);
  }
  return readOwnDocument(json, kind, url, onWarning);
}

/**
 * Control characters as JSON writes them, characters that turn the direction of a line, and links that call: what could
 * put a wrong name or number before a reader is for the validator to judge. No text that ships has any of it.
 */
const doubtful = /\\[bfnrtu]|[\u007f-\u009f\u061c\u200f\u202a-\u202e\u2066-\u2069]|"(link|url|website)"\s*:\s*" *tel:/i;

/**
 * What a sealed text holds, if it can do without a validator: forgers can seal, too. Throws a ContentError for a text that
 * is too much, sealed or not.
 */
function readTrusted(text: string, url: string): unknown {
  const excess = exceededLimit(text);
  if (excess) throw new ContentError('invalid', `${url}: expected ${excess}`);
  return doubtful.test(text) ? undefined : parsePrecompiled(text);
}

/** A wrong number does the most harm: a sealed document's is looked at, too. */
function hasRightNumber(document: DocumentOf<Kind>): boolean {
  const line = document.kind === 'hotlines' ? document : 'hotline' in document ? document.hotline : undefined;
  return !line || typeof line === 'string' || canBeCalled(line);
}

/** A document that no build has compiled: only now is the validator worth its bytes. */
export async function readOwnDocument<K extends Kind>(
  json: unknown,
  kind: K,
  where: string,
  onWarning?: (message: string) => void,
): Promise<DocumentOf<K>> {
  const { compileInSlices } = await import('../validation/compile.js').catch((error: unknown) => {
    throw new ContentError('network', `${where}: expected the validator (${String(error)})`);
  });
  return deepFreeze(await compileInSlices(json, kind, where, onWarning ?? (() => undefined)));
}

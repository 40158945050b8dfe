import { candidateUrls, regionalUrl, type DocumentLocation } from '../core/document-url.js';
import { ContentError } from '../core/content-error.js';
import { deepFreeze } from './freeze.js';
import { isId } from '../core/id.js';
import type { Kind } from '../core/kinds.js';
import { exceededLimit } from './limits.js';
import { documentVersion } from './document-version.js';
import type { DocumentOf } from './model.js';
import { fetchText } from '../core/fetch-text.js';
import { parsePrecompiled } from '../core/checksum.js';
import { isCallable } from './telephone.js';

/** The document that an element needs, and where to request it. `lang` is a canonical language tag. */
export interface DocumentRequest<K extends Kind = Kind> extends DocumentLocation {
  kind: K;
}

/** Fetches documents: one request per URL; successes are cached, failures are not. Documents are immutable. */
export class ContentClient {
  readonly #documents = new Map<string, Promise<DocumentOf<Kind>>>();
  /** Keys of `#documents` whose requests are pending. */
  readonly #pending = new Set<string>();
  /** Documents with their citations and all of their sources, by the document without. */
  readonly #whole = new WeakMap<DocumentOf<Kind>, Promise<DocumentOf<Kind>>>();
  /** The URL that was requested for each document, and the final one, after redirects. */
  readonly #urls = new WeakMap<DocumentOf<Kind>, { requested: string; final: string }>();
  readonly #fetch: typeof fetch;

  /** `onWarning` is called, for the developer, with what was left out of a document that is rendered nevertheless. */
  constructor(
    fetcher: typeof fetch = (...args) => fetch(...args),
    private readonly onWarning?: (message: string) => void,
  ) {
    this.#fetch = fetcher;
  }

  /**
   * Throws a ContentError. With `fresh`, a cached document is requested again; a pending request is still shared. `misses` is the
   * number of missing files that the documents of one element share: once it is used up, only the library's own folder is
   * tried, if the request has a site's own.
   */
  async load<K extends Kind>(
    request: DocumentRequest<K>,
    fresh = false,
    misses = { left: Infinity },
  ): Promise<DocumentOf<K>> {
    let firstFailure: unknown;
    const urls = candidateUrls(request);
    if (!urls.length) throw invalidRequestError(request);
    for (const url of urls) {
      if (misses.left < 0 && !url.startsWith(`${request.base}content/`)) continue;
      try {
        return await this.#preferRegional(await this.#documentAt(url, request, fresh), request, fresh);
      } catch (error) {
        firstFailure ??= error;
        const isMissing = error instanceof ContentError && (error.status === 404 || error.status === 410);
        misses.left--;
        if (!isMissing || (misses.left < 0 && !request.base)) throw error;
      }
    }
    throw firstFailure;
  }

  /** The version for the reader's region instead, if the document lists one in `existsIn`. */
  async #preferRegional<K extends Kind>(
    document: DocumentOf<K>,
    request: DocumentRequest<K>,
    fresh: boolean,
  ): Promise<DocumentOf<K>> {
    const url = regionalUrl(request);
    if (url === undefined || document.lang === request.lang || !document.existsIn?.includes(request.lang))
      return document;
    return await this.#documentAt(url, request, fresh).catch(() => document);
  }

  #documentAt(url: string, request: DocumentRequest, fresh: boolean): Promise<DocumentOf<Kind>> {
    const key = `${request.kind} ${url}`;
    const cached = this.#documents.get(key);
    if (cached && (!fresh || this.#pending.has(key))) return cached;
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

  /** The URL that a document came from, after redirects; undefined if it was not fetched. */
  urlOf(document: DocumentOf<Kind>): string | undefined {
    return this.#urls.get(document)?.final;
  }

  async #fetchDocument(url: string, request: DocumentRequest): Promise<DocumentOf<Kind>> {
    let finalUrl = url;
    const text = await fetchText(url, async (...args) => {
      const response = await this.#fetch(...args);
      finalUrl = response.url || url;
      return response;
    });
    const document = deepFreeze(await parseDocument(text, request.kind, url, this.onWarning));
    if (request.src === undefined && document.id !== request.id) {
      throw new ContentError('invalid', `${url}: id: expected "${request.id}", got "${document.id}"`);
    }
    this.#urls.set(document, { requested: url, final: finalUrl });
    return document;
  }

  /** The document with its citations and all of its sources: one request for all callers. Throws a ContentError. */
  loadWhole<K extends Kind>(document: DocumentOf<K>): Promise<DocumentOf<K>> {
    const cached = this.#whole.get(document);
    if (cached) return cached;
    const loading = this.#loadWhole(document);
    this.#whole.set(document, loading);
    loading.catch(() => this.#whole.delete(document));
    return loading;
  }

  async #loadWhole<K extends Kind>(document: DocumentOf<K>): Promise<DocumentOf<K>> {
    const urls = this.#urls.get(document);
    if (!urls) throw new ContentError('bad-address', `${document.id}: expected a fetched document`);
    const url = urls.requested.replace(/(\.json)?([?#].*)?$/, '.whole.json$2');
    const text = await fetchText(url, async (...args) => {
      const response = await this.#fetch(...args);
      // The page shows readers the origin of the document, so that the rest of it must not come from another one.
      if (response.url && !sameOrigin(response.url, urls.final)) {
        void response.body?.cancel();
        throw new ContentError('bad-address', `${url}: expected the origin of ${urls.final}, got ${response.url}`);
      }
      return response;
    });
    const whole = deepFreeze(await parseDocument(text, document.kind, url, this.onWarning)) as DocumentOf<K>;
    // A reader must not get another text than the one that they are reading.
    if (documentVersion(whole) !== documentVersion(document))
      throw new ContentError('invalid', `${url}: expected ${documentVersion(document)}, got ${documentVersion(whole)}`);
    this.#urls.set(whole, urls);
    return whole;
  }
}

/** Whether two absolute URLs have the same origin. */
export function sameOrigin(url: string, otherUrl: string): boolean {
  return new URL(url).origin === new URL(otherUrl).origin;
}

/** The error for a request without an allowed URL. */
function invalidRequestError({ kind, id, src, contentBase }: DocumentRequest): ContentError {
  if (src !== undefined) return new ContentError('bad-address', `src: expected an http(s) address, got "${src}"`);
  if (!isId(id))
    return new ContentError('bad-address', `${kind}: expected a kebab-case id such as "fatigue", got "${id}"`);
  return new ContentError('bad-address', `content-base: expected an http(s) address, got "${contentBase ?? ''}"`);
}

/** Parses a response; the validator is loaded only for documents that the build has not compiled. */
async function parseDocument(
  text: string,
  kind: Kind,
  url: string,
  onWarning?: (message: string) => void,
): Promise<DocumentOf<Kind>> {
  let json: unknown;
  try {
    const precompiled = parseTrusted(text, url) as DocumentOf<Kind> | undefined;
    if (precompiled?.kind === kind && hasValidNumber(precompiled)) return precompiled;
    json = precompiled ?? JSON.parse(text);
  } catch (error) {
    throw error instanceof ContentError
      ? error
      : new ContentError('not-json', `${url}: expected JSON (${String(error)})`);
  }
  return parseOwnDocument(json, kind, url, onWarning);
}

/**
 * Escaped control characters, characters that change the direction of a line, and `tel:` links. They could show readers a wrong
 * name or number, so that the validator checks such a document even if its checksum matches. No document that ships has any,
 * but for `tel:` links whose text is the number that they call, digit by digit.
 */
const needsValidation =
  /\\[bfnrtu]|[\u007f-\u009f\u061c\u200f\u202a-\u202e\u2066-\u2069]|"(link|url|website)"\s*:\s*" *tel:/i;

/** Whatever matches it also matches `needsValidation`, so that only a text that matches that one is searched for it. */
const plainTelephoneLink = /"link":"tel:\+?(\d+)","text":\["([\d\s-]+)"\]/g;

function withoutPlainTelephoneLinks(text: string): string {
  return text.replace(plainTelephoneLink, (link: string, dial: string, shown: string) =>
    shown.replace(/\D/g, '') === dial ? '' : link,
  );
}

/**
 * Parses a precompiled text that needs no validation; undefined for any other. The checksum alone is not enough, since a forger
 * can compute it. Throws a ContentError for a text that exceeds the limits, precompiled or not.
 */
function parseTrusted(text: string, url: string): unknown {
  const excess = exceededLimit(text);
  if (excess) throw new ContentError('invalid', `${url}: expected ${excess}`);
  const isSuspect = needsValidation.test(text) && needsValidation.test(withoutPlainTelephoneLinks(text));
  return isSuspect ? undefined : parsePrecompiled(text);
}

/** A wrong telephone number does the most harm, so that it is checked in precompiled documents too. */
function hasValidNumber(document: DocumentOf<Kind>): boolean {
  const hotline = document.kind === 'hotlines' ? document : 'hotline' in document ? document.hotline : undefined;
  return !hotline || typeof hotline === 'string' || isCallable(hotline);
}

/**
 * Validates and compiles a document that the build has not compiled. Only then is the validator's chunk loaded. Throws a
 * ContentError. `label` names the document in errors.
 */
export async function parseOwnDocument<K extends Kind>(
  json: unknown,
  kind: K,
  label: string,
  onWarning?: (message: string) => void,
): Promise<DocumentOf<K>> {
  const { compileInSlices } = await import('../validation/compile.js').catch((error: unknown) => {
    throw new ContentError('network', `${label}: expected the validator (${String(error)})`);
  });
  return deepFreeze(await compileInSlices(json, kind, label, onWarning ?? (() => undefined)));
}

import { candidateAddresses } from './address.js';
import { ContentError } from './content-error.js';
import { isId } from './id.js';
import type { Kind } from './kinds.js';
import { excessOf } from './limits.js';
import type { DocumentOf, Source } from './model.js';
import { requestText } from './request.js';
import { readSealed } from './seal.js';
import { canBeCalled } from './telephone.js';

/** Which document an element wants, and where from. */
export interface Wanted<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Canonical language tag. */
  lang: string;
  /** Absolute address of the folder that holds `content/`; undefined where none is known. */
  contentBase: string | undefined;
  /** True where `contentBase` holds what this library ships, so that its languages are known. */
  shipped: boolean;
  /** Absolute address of a site's own document, used instead. */
  src?: string;
}

/** Fetches documents: one request an address, good answers kept, failures forgotten. */
export class ContentClient {
  readonly #documents = new Map<string, Promise<DocumentOf<Kind>>>();
  /** Where each was asked for, and where it was found in the end: a server may send on to another. */
  readonly #addresses = new WeakMap<DocumentOf<Kind>, { asked: string; found: string }>();
  readonly #fetch: typeof fetch;

  /** `tell` hears, for the developer, what was left out of a document that is drawn all the same. */
  constructor(
    fetcher: typeof fetch = (...call) => fetch(...call),
    private readonly tell?: (message: string) => void,
  ) {
    this.#fetch = fetcher;
  }

  /**
   * Throws a ContentError. `fresh` asks the server again for what is already here. `misses` is shared by the documents of
   * one element, which stop looking in further languages when it is used up.
   */
  async load<K extends Kind>(wanted: Wanted<K>, fresh = false, misses = { left: Infinity }): Promise<DocumentOf<K>> {
    let firstFailure: unknown;
    for (const address of this.#candidates(wanted)) {
      try {
        return (await this.#documentAt(address, wanted, fresh)) as DocumentOf<K>;
      } catch (error) {
        firstFailure ??= error;
        const missing = error instanceof ContentError && (error.status === 404 || error.status === 410);
        if (!missing || --misses.left < 0) throw error;
      }
    }
    throw firstFailure;
  }

  #candidates(wanted: Wanted): string[] {
    if (wanted.src !== undefined) {
      if (/^https?:/.test(wanted.src)) return [wanted.src];
      throw new ContentError('bad-address', `src: expected an http(s) address, got "${wanted.src}"`);
    }
    if (!isId(wanted.id)) {
      throw new ContentError('bad-address', `${wanted.kind}: expected a kebab-case id such as "fatigue", got "${wanted.id}"`);
    }
    if (!wanted.contentBase || !/^https?:/.test(wanted.contentBase)) {
      throw new ContentError('bad-address', `content-base: expected an http(s) address, got "${wanted.contentBase ?? ''}"`);
    }
    return candidateAddresses(wanted, wanted.contentBase, wanted.shipped);
  }

  #documentAt(address: string, wanted: Wanted, fresh: boolean): Promise<DocumentOf<Kind>> {
    const key = `${wanted.kind} ${address}`;
    const known = this.#documents.get(key);
    if (known && !fresh) return known;
    const asked = this.#fetchDocument(address, wanted);
    this.#documents.set(key, asked);
    asked.catch(() => {
      if (this.#documents.get(key) === asked) this.#documents.delete(key);
    });
    return asked;
  }

  /** Where a document was found, if it was fetched. */
  addressOf(document: DocumentOf<Kind>): string | undefined {
    return this.#addresses.get(document)?.found;
  }

  async #fetchDocument(address: string, wanted: Wanted): Promise<DocumentOf<Kind>> {
    let found = address;
    const text = await requestText(address, async (...call) => {
      const response = await this.#fetch(...call);
      found = response.url || address;
      return response;
    });
    const document = await read(text, wanted.kind, address, this.tell);
    if (wanted.src === undefined && document.id !== wanted.id) {
      throw new ContentError('invalid', `${address}: id: expected "${wanted.id}", got "${document.id}"`);
    }
    this.#addresses.set(document, { asked: address, found });
    return document;
  }

  /** Adds to a document the sources that stand in the file beside it. Throws a ContentError. */
  async addSources(document: DocumentOf<Kind>): Promise<void> {
    const known = this.#addresses.get(document);
    if (!known) throw new ContentError('bad-address', `${document.id}: expected a fetched document`);
    const beside = known.asked.replace(/(\.json)?([?#].*)?$/, '.sources.json$2');
    const text = await requestText(beside, async (...call) => {
      const response = await this.#fetch(...call);
      // A document names the host that it came from, and no other.
      if (response.url && !sameOrigin(response.url, known.found)) {
        void response.body?.cancel();
        throw new ContentError('bad-address', `${beside}: expected the origin of ${known.found}, got ${response.url}`);
      }
      return response;
    });
    const { sources } = (readTrusted(text, beside) ?? {}) as { sources?: Source[] };
    if (!Array.isArray(sources)) throw new ContentError('invalid', `${beside}: expected a file of the build`);
    // Two readers' wishes may cross: the first answer completes the document.
    if (!document.moreSources) return;
    document.moreSources = undefined;
    document.sources = document.sources.concat(sources);
  }
}

/** Whether two absolute URLs are of one origin. */
export function sameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

async function read(text: string, kind: Kind, address: string, tell?: (message: string) => void): Promise<DocumentOf<Kind>> {
  let json: unknown;
  try {
    const sealed = readTrusted(text, address) as DocumentOf<Kind> | undefined;
    if (sealed?.kind === kind && hasRightNumber(sealed)) return sealed;
    json = sealed ?? JSON.parse(text);
  } catch (error) {
    throw error instanceof ContentError ? error : new ContentError('not-json', `${address}: expected JSON (${String(error)})`);
  }
  return readOwn(json, kind, address, tell);
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
function readTrusted(text: string, address: string): unknown {
  const excess = excessOf(text);
  if (excess) throw new ContentError('invalid', `${address}: expected ${excess}`);
  return doubtful.test(text) ? undefined : readSealed(text);
}

/** A wrong number does the most harm: a sealed document's is looked at, too. */
function hasRightNumber(document: DocumentOf<Kind>): boolean {
  const line = document.kind === 'hotlines' ? document : 'hotline' in document ? document.hotline : undefined;
  return !line || typeof line === 'string' || canBeCalled(line);
}

/** A document that no build has compiled: only now is the validator worth its bytes. */
export async function readOwn<K extends Kind>(
  json: unknown,
  kind: K,
  where: string,
  tell?: (message: string) => void,
): Promise<DocumentOf<K>> {
  const { compileInSlices } = await import('./compile.js').catch((error: unknown) => {
    throw new ContentError('network', `${where}: expected the validator (${String(error)})`);
  });
  return compileInSlices(json, kind, where, tell ?? (() => undefined));
}

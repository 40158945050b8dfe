import { candidateAddresses } from './address.js';
import { ContentError } from './content-error.js';
import { isId } from './id.js';
import type { Kind } from './kinds.js';
import type { DocumentOf, Source } from './model.js';
import { requestText } from './request.js';
import { isSealed, readSealed } from './seal.js';

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

const nestingLimit = 64;

/** Fetches documents: one request an address, good answers kept, failures forgotten. */
export class ContentClient {
  readonly #documents = new Map<string, Promise<DocumentOf<Kind>>>();
  /** Where each came from. */
  readonly #addresses = new WeakMap<DocumentOf<Kind>, string>();
  readonly #fetch: typeof fetch;

  /** `tell` hears, for the developer, what was left out of a document that is drawn all the same. */
  constructor(
    fetcher: typeof fetch = (...call) => fetch(...call),
    private readonly tell?: (message: string) => void,
  ) {
    this.#fetch = fetcher;
  }

  /** Throws a ContentError. `fresh` asks the server again for what is already here. */
  async load<K extends Kind>(wanted: Wanted<K>, fresh = false): Promise<DocumentOf<K>> {
    let firstFailure: unknown;
    for (const address of this.#candidates(wanted)) {
      try {
        return (await this.#documentAt(address, wanted, fresh)) as DocumentOf<K>;
      } catch (error) {
        firstFailure ??= error;
        const missing = error instanceof ContentError && (error.status === 404 || error.status === 410);
        if (!missing) throw error;
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

  async #fetchDocument(address: string, wanted: Wanted): Promise<DocumentOf<Kind>> {
    const text = await requestText(address, this.#fetch);
    const document = await read(text, wanted.kind, address, this.tell);
    if (wanted.src === undefined && document.id !== wanted.id) {
      throw new ContentError('invalid', `${address}: id: expected "${wanted.id}", got "${document.id}"`);
    }
    this.#addresses.set(document, address);
    return document;
  }

  /** Adds to a document the sources that stand in the file beside it. Throws a ContentError. */
  async addSources(document: DocumentOf<Kind>): Promise<void> {
    const address = this.#addresses.get(document);
    if (!address) throw new ContentError('bad-address', `${document.id}: expected a fetched document`);
    const beside = address.replace(/(\.json)?([?#].*)?$/, '.sources.json$2');
    const text = await requestText(beside, this.#fetch);
    if (!isSealed(text)) throw new ContentError('invalid', `${beside}: expected a file of the build`);
    // Two readers' wishes may cross: the first answer completes the document.
    if (!document.moreSources) return;
    document.moreSources = undefined;
    document.sources = document.sources.concat((JSON.parse(text) as { sources: Source[] }).sources);
  }
}

async function read(text: string, kind: Kind, address: string, tell?: (message: string) => void): Promise<DocumentOf<Kind>> {
  let json: unknown;
  try {
    const sealed = readSealed(text) as DocumentOf<Kind> | undefined;
    if (sealed?.kind === kind) return sealed;
    if (!sealed && nesting(text) > nestingLimit) throw new ContentError('invalid', `${address}: expected at most ${nestingLimit} levels`);
    json = sealed ?? JSON.parse(text);
  } catch (error) {
    throw error instanceof ContentError ? error : new ContentError('not-json', `${address}: expected JSON (${String(error)})`);
  }
  return readOwn(json, kind, address, tell);
}

/** A document that no build has compiled: only now is the validator worth its bytes. */
export async function readOwn<K extends Kind>(
  json: unknown,
  kind: K,
  where: string,
  tell?: (message: string) => void,
): Promise<DocumentOf<K>> {
  const { compile } = await import('./compile.js').catch((error: unknown) => {
    throw new ContentError('network', `${where}: expected the validator (${String(error)})`);
  });
  return compile(json, kind, where, tell ?? (() => undefined));
}

/** How deep brackets stand in a text, whatever it is: counted before a parser or a walk meets it. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{]|[\]}]/g)) {
    if (bracket === '[' || bracket === '{') deepest = Math.max(deepest, ++depth);
    else if (bracket === ']' || bracket === '}') depth--;
  }
  return deepest;
}

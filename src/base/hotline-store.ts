import type { DocumentRequest } from '../content/client.js';
import type { Hotline } from '../content/model.js';
import { isFromPageSources } from '../core/document-request.js';
import type { Kind } from '../core/kinds.js';

/**
 * The hotlines that elements of the page have loaded, for the error fallbacks of others: the page's own (page-hotline.ts) and
 * those of documents (document-hotline.ts). error-hotline.ts chooses among them.
 */
class HotlineStore {
  /** The hotlines of documents from the page's own sources, by hotline id, then by language. */
  readonly byId = new Map<string, Map<string, Hotline>>();
  /** The hotline id of each of these documents, by kind and id. It is the same in every language. */
  readonly ids = new Map<string, string>();
  readonly #pageHotlines = new Map<string, Hotline | null>();
  readonly #listeners = new Set<() => void>();

  /** Stores the hotline of a document, unless the document comes from a source that only one element names. */
  set(hotline: Hotline, request: DocumentRequest<Kind>): void {
    if (!isFromPageSources(request)) return;
    this.ids.set(documentKey(request), hotline.id);
    const versions = this.byId.get(hotline.id) ?? new Map<string, Hotline>();
    this.byId.set(hotline.id, versions.set(hotline.lang, hotline));
    this.#notify();
  }

  /** The page's own hotline; null if it is unavailable, undefined until it has been requested. */
  getPageHotline(id: string, lang: string): Hotline | null | undefined {
    return this.#pageHotlines.get(`${id} ${lang}`);
  }

  setPageHotline(id: string, lang: string, hotline: Hotline | null): void {
    this.#pageHotlines.set(`${id} ${lang}`, hotline);
    this.#notify();
  }

  /** Calls `listener` when a hotline is stored. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const hotlineStore = new HotlineStore();

export function documentKey({ kind, id }: DocumentRequest<Kind>): string {
  return `${kind}/${id}`;
}

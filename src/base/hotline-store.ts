import type { DocumentRequest } from '../content/client.js';
import type { Hotline } from '../content/model.js';
import { isFromPageSources } from '../core/document-request.js';

/**
 * The hotlines that elements of the page have loaded, for the error fallbacks of others: the page's own (page-hotline.ts) and
 * those of documents (document-hotline.ts). error-hotline.ts chooses among them.
 */

/** The hotlines of documents from the page's own sources, by hotline id, then by language. */
export const byId = new Map<string, Map<string, Hotline>>();
/** The hotline id of each of these documents, by kind and id. It is the same in every language. */
export const ids = new Map<string, string>();

export function documentKey({ kind, id }: DocumentRequest): string {
  return `${kind}/${id}`;
}

/** Stores the hotline of a document, unless the document comes from a source that only one element names. */
export function set(hotline: Hotline, request: DocumentRequest): void {
  if (!isFromPageSources(request)) return;
  ids.set(documentKey(request), hotline.id);
  const versions = byId.get(hotline.id) ?? new Map<string, Hotline>();
  byId.set(hotline.id, versions.set(hotline.lang, hotline));
  notify();
}

const pageHotlines = new Map<string, Hotline | null>();

/** The page's own hotline; null if it is unavailable, undefined until it has been requested. */
export function getPageHotline(id: string, lang: string): Hotline | null | undefined {
  return pageHotlines.get(`${id} ${lang}`);
}

export function setPageHotline(id: string, lang: string, hotline: Hotline | null): void {
  pageHotlines.set(`${id} ${lang}`, hotline);
  notify();
}

const listeners = new Set<() => void>();

/** Calls `listener` when a hotline is stored. Returns a function that unsubscribes. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  for (const listener of listeners) listener();
}

import type { Wanted } from '../content/content-client.js';
import type { Kind } from '../content/kinds.js';
import type { Hotline } from '../content/model.js';
import { client, settings } from './settings.js';
import { wantedDocument } from './wanted-document.js';
import { warn } from './warn.js';

/** Lines that the page itself answers for, by id: those of documents from its own base. */
const known = new Map<string, Hotline>();
/** The page's own line in each language that it was asked for in; null if it is unavailable. */
const pageLines = new Map<string, Hotline | null>();
let warnedOf: string | undefined;

/**
 * The line that a failure can offer: the page's own and no other; on a page without one, that of its documents, if all
 * name the same. A line that came last may be another country's.
 */
export function knownHotline(lang: string): Hotline | undefined {
  const own = settings.hotline && pageLines.get(`${settings.hotline} ${lang}`);
  if (settings.hotline && own !== null) return own || undefined;
  return known.size === 1 ? [...known.values()][0] : undefined;
}

/** Keeps the line of a document, unless the document is one that only its element names: what that brings stays with it. */
export function rememberHotline(hotline: Hotline, wanted: Wanted<Kind>): void {
  if (known.get(hotline.id) === hotline || !isPagesOwn(wanted)) return;
  known.set(hotline.id, hotline);
  notify();
}

const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

/** Calls `listener` when a hotline becomes known. Returns how to stop. */
export function onKnownHotline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The page's own line, if its script tag names one. It is asked of the page's base, whatever base a document has.
 * Undefined, with a warning, if it is unavailable.
 */
export async function pageHotline(lang: string): Promise<Hotline | undefined> {
  const id = settings.hotline;
  if (!id) return undefined;
  const line = await client.load(wantedDocument({ kind: 'hotlines', id, lang })).catch((error: Error) => {
    // Once for the page, whatever languages it is asked for in.
    if (warnedOf !== id) warn(`data-hotline="${id}": expected the id of a hotline (${error.message}); documents keep their own`);
    warnedOf = id;
    return null;
  });
  pageLines.set(`${id} ${lang}`, line);
  notify();
  return line ?? undefined;
}

/** The line to show with a document: the page's own, else the document's. It never keeps a document from being shown. */
export async function hotlineFor(lang: string, wanted: Wanted<Kind>, own?: string | Hotline): Promise<Hotline | undefined> {
  const line = (await pageHotline(lang)) ?? (typeof own === 'string' ? await load(own, lang, wanted) : own);
  if (line && line.id !== settings.hotline) rememberHotline(line, wanted);
  return line;
}

async function load(id: string, lang: string, { contentBase, shipped }: Wanted<Kind>): Promise<Hotline | undefined> {
  try {
    return await client.load(wantedDocument({ kind: 'hotlines', id, lang, contentBase: shipped ? undefined : contentBase }));
  } catch {
    return undefined;
  }
}

/** Whether a document comes from where the page has all of its documents from, and not from where one element says. */
export function isPagesOwn({ kind, id, lang, src, contentBase }: Wanted<Kind>): boolean {
  return src === undefined && contentBase === wantedDocument({ kind, id, lang }).contentBase;
}

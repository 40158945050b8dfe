import type { DocumentRequest } from '../content/client.js';
import type { Hotline } from '../content/model.js';
import { shippedHotline } from '../content/shipped-hotline.js';
import { parseHotlineAttributes, type HotlineAttributes } from '../content/hotline-attributes.js';
import { client, settings } from './configure.js';
import { resolveRequest } from '../core/document-request.js';
import { warn } from '../core/warn.js';

/** Hotlines of documents from the page's own sources, by hotline id, then by language. */
const hotlines = new Map<string, Map<string, Hotline>>();
/** The hotline id of each of these documents, by kind and id. It is the same in every language. */
const hotlineIds = new Map<string, string>();
/** The page's own hotline, by id and language; null if it is unavailable. */
const pageHotlines = new Map<string, Hotline | null>();
/** The page's hotline for which the warning has been logged. */
let warnedId: string | undefined;

/**
 * The hotline to offer after a failure. If the page has its own, never another one. Otherwise the hotline of the failed
 * documents, if that is known, and never one that may be in another country. `failed` are the failed requests; undefined
 * if the document did not come from a server.
 */
export function getHotline(lang: string, failed?: DocumentRequest[]): Hotline | undefined {
  const pageHotline = settings.hotline ? pageHotlines.get(`${settings.hotline} ${lang}`) : null;
  // Undefined while the page's own hotline is being requested: offer none until then.
  if (pageHotline !== null) return pageHotline;
  const written = pageHotlineFromAttributes(lang);
  if (written) return written;
  const id = failed?.every(isFromPageSources) ? hotlineIdOf(failed) : undefined;
  const versions = id === undefined ? undefined : hotlines.get(id);
  return versions?.get(lang) ?? versions?.values().next().value;
}

/** The id of the hotline of documents that failed to load; undefined if it cannot be known. */
function hotlineIdOf(failed: DocumentRequest[]): string | undefined {
  const [named, ...others] = new Set(failed.flatMap((request) => hotlineIds.get(documentKey(request)) ?? []));
  if (named !== undefined) return others.length ? undefined : named;
  const [only, another] = hotlines.keys();
  // Never offer another hotline instead of one that failed to load.
  if (only === undefined || another !== undefined || failed.some(({ kind }) => kind === 'hotlines')) return undefined;
  // A hotline banner may show a hotline of any country; the hotline of an article is the one of its readers' country.
  const isOfArticle = [...hotlineIds].some(([document, id]) => id === only && !document.startsWith('hotlines/'));
  return isOfArticle || (only === shippedHotline && failed.every(({ shipped }) => shipped)) ? only : undefined;
}

function documentKey({ kind, id }: DocumentRequest): string {
  return `${kind}/${id}`;
}

/** Stores the hotline of a document, unless the document comes from a source that only one element names. */
export function setHotline(hotline: Hotline, request: DocumentRequest): void {
  if (!isFromPageSources(request)) return;
  hotlineIds.set(documentKey(request), hotline.id);
  const versions = hotlines.get(hotline.id) ?? new Map<string, Hotline>();
  hotlines.set(hotline.id, versions.set(hotline.lang, hotline));
  notify();
}

const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

/** Calls `listener` when a hotline is stored. Returns a function that unsubscribes. */
export function subscribeToHotlines(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** By attribute values and language, so that equal attributes give the same object and at most one warning. */
const writtenHotlines = new Map<string, Hotline | undefined>();

/** The hotline that attributes describe. Undefined, with one warning that begins with `where` (their owner), if they are invalid. */
export function hotlineFromAttributes(written: HotlineAttributes, lang: string, where: string): Hotline | undefined {
  const key = JSON.stringify([where, written, lang]);
  if (!writtenHotlines.has(key)) writtenHotlines.set(key, parseHotlineAttributes(written, lang, where, warn));
  return writtenHotlines.get(key);
}

/** The page's own hotline, if its script tag describes one with attributes. Undefined, with one warning, if they are invalid. */
export function pageHotlineFromAttributes(lang: string): Hotline | undefined {
  const { hotlineName: name, hotlineNumber: number, hotlineHours: hours, hotlineTimeZone: timeZone } = settings;
  if (!name && !number) return undefined;
  return hotlineFromAttributes({ name, number, hours, timeZone }, lang, 'data-hotline-number');
}

/** Whether a hotline is the one that the page's author has chosen, rather than a document's. */
export function isPageHotline(hotline: Hotline): boolean {
  return hotline.id === settings.hotline || hotline === pageHotlineFromAttributes(hotline.lang);
}

/**
 * The page's own hotline, if its script tag names or describes one. It is requested from the page's content base, even if
 * an element has another. Undefined, with a warning, if it is unavailable.
 */
export async function loadPageHotline(lang: string): Promise<Hotline | undefined> {
  const id = settings.hotline;
  if (!id) return pageHotlineFromAttributes(lang);
  const hotline = await client.load(resolveRequest({ kind: 'hotlines', id, lang })).catch((error: unknown) => {
    // One warning per page, even if the hotline is requested in several languages.
    if (warnedId !== id)
      warn(
        `data-hotline="${id}": expected the id of a hotline ` +
          `(${error instanceof Error ? error.message : String(error)}); documents keep their own`,
      );
    warnedId = id;
    return null;
  });
  pageHotlines.set(`${id} ${lang}`, hotline);
  notify();
  return hotline ?? pageHotlineFromAttributes(lang);
}

/**
 * The hotline to show with a document: the page's own, otherwise the document's. `request` is the document's. Never
 * rejects: a document is shown without a hotline if that is unavailable.
 */
export async function resolveHotline(
  lang: string,
  request: DocumentRequest,
  documentHotline?: string | Hotline,
): Promise<Hotline | undefined> {
  const hotline =
    (await loadPageHotline(lang)) ??
    (typeof documentHotline === 'string' ? await load(documentHotline, lang, request) : documentHotline);
  if (hotline && !isPageHotline(hotline)) setHotline(hotline, request);
  return hotline;
}

async function load(id: string, lang: string, { contentBase, shipped }: DocumentRequest): Promise<Hotline | undefined> {
  try {
    return await client.load(
      resolveRequest({ kind: 'hotlines', id, lang, contentBase: shipped ? undefined : contentBase }),
    );
  } catch {
    return undefined;
  }
}

/** Whether a document is requested from the page's own sources, rather than from the `src` or `content-base` of one element. */
export function isFromPageSources({ kind, id, lang, src, contentBase }: DocumentRequest): boolean {
  return src === undefined && contentBase === resolveRequest({ kind, id, lang }).contentBase;
}

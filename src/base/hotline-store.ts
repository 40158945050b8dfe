import type { DocumentRequest } from '../content/client.js';
import type { Kind } from '../core/kinds.js';
import type { Hotline } from '../content/model.js';
import { shippedHotline } from '../content/shipped-hotline.js';
import { hotlineFrom, type WrittenHotline } from '../content/written-hotline.js';
import { client, settings } from './configure.js';
import { resolveRequest } from '../core/document-request.js';
import { warn } from '../core/warn.js';

/** Hotlines that the page itself answers for, by id and language: those of documents from its own base. */
const known = new Map<string, Map<string, Hotline>>();
/** The id of the hotline that each of these documents names, by kind and id: the same in every language. */
const namedBy = new Map<string, string>();
/** The page's own hotline in each language that it was requested in; null if it is unavailable. */
const pageLines = new Map<string, Hotline | null>();
let warnedOf: string | undefined;

/**
 * The hotline to offer beside a failure: the page's own and no other. On a page without one, the hotline that the failed
 * documents are known to name, and never one that may be another country's. `wanted` are the failed documents; undefined
 * for one that did not come from a server.
 */
export function getHotline(lang: string, wanted?: DocumentRequest<Kind>[]): Hotline | undefined {
  const own = settings.hotline ? pageLines.get(`${settings.hotline} ${lang}`) : null;
  // While it is requested no other is offered.
  if (own !== null) return own;
  const written = writtenPageHotline(lang);
  if (written) return written;
  const id = wanted?.every(isFromPageSources) ? hotlineOf(wanted) : undefined;
  const versions = id === undefined ? undefined : known.get(id);
  return versions?.get(lang) ?? versions?.values().next().value;
}

function hotlineOf(wanted: DocumentRequest<Kind>[]): string | undefined {
  const [named, ...more] = new Set(wanted.flatMap((one) => namedBy.get(nameOf(one)) ?? []));
  if (named !== undefined) return more.length ? undefined : named;
  const [only, another] = known.keys();
  // Instead of a hotline that is unavailable no other is offered.
  if (only === undefined || another !== undefined || wanted.some(({ kind }) => kind === 'hotlines')) return undefined;
  // A banner may show a hotline of any country; what other texts of the page name is their country's.
  const isOfTexts = [...namedBy].some(([document, id]) => id === only && !document.startsWith('hotlines/'));
  return isOfTexts || (only === shippedHotline && wanted.every(({ shipped }) => shipped)) ? only : undefined;
}

function nameOf({ kind, id }: DocumentRequest<Kind>): string {
  return `${kind}/${id}`;
}

/** Keeps the hotline of a document, unless the document is one that only its element names: what that brings stays with it. */
export function setHotline(hotline: Hotline, wanted: DocumentRequest<Kind>): void {
  if (!isFromPageSources(wanted)) return;
  namedBy.set(nameOf(wanted), hotline.id);
  const versions = known.get(hotline.id) ?? new Map<string, Hotline>();
  known.set(hotline.id, versions.set(hotline.lang, hotline));
  notify();
}

const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

/** Calls `listener` when a hotline becomes known. Returns how to stop. */
export function subscribeToHotlines(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** By what attributes say, and the language around them: one object for each, however often it is read. */
const writtenHotlines = new Map<string, Hotline | undefined>();

/** The hotline that attributes describe. `where` names them in the one warning that says why they describe none. */
export function writtenHotline(written: WrittenHotline, lang: string, where: string): Hotline | undefined {
  const key = JSON.stringify([where, written, lang]);
  if (!writtenHotlines.has(key)) writtenHotlines.set(key, hotlineFrom(written, lang, where, warn));
  return writtenHotlines.get(key);
}

/** The page's own line, if its script tag describes one without a document. Undefined, with one warning, if it can't be read. */
export function writtenPageHotline(lang: string): Hotline | undefined {
  const { hotlineName: name, hotlineNumber: number, hotlineHours: hours, hotlineTimeZone: timeZone } = settings;
  if (!name && !number) return undefined;
  return writtenHotline({ name, number, hours, timeZone }, lang, 'data-hotline-number');
}

/** Whether a line is the one that the page's author has chosen, and not a document's. */
export function isPageHotline(hotline: Hotline): boolean {
  return hotline.id === settings.hotline || hotline === writtenPageHotline(hotline.lang);
}

/**
 * The page's own line, if its script tag names or describes one. It is asked of the page's base, whatever base a document
 * has. Undefined, with a warning, if it is unavailable.
 */
export async function pageHotline(lang: string): Promise<Hotline | undefined> {
  const id = settings.hotline;
  if (!id) return writtenPageHotline(lang);
  const line = await client.load(resolveRequest({ kind: 'hotlines', id, lang })).catch((error: Error) => {
    // Once for the page, whatever languages it is asked for in.
    if (warnedOf !== id) warn(`data-hotline="${id}": expected the id of a hotline (${error.message}); documents keep their own`);
    warnedOf = id;
    return null;
  });
  pageLines.set(`${id} ${lang}`, line);
  notify();
  return line ?? writtenPageHotline(lang);
}

/** The line to show with a document: the page's own, else the document's. It never keeps a document from being shown. */
export async function resolveHotline(lang: string, wanted: DocumentRequest<Kind>, own?: string | Hotline): Promise<Hotline | undefined> {
  const line = (await pageHotline(lang)) ?? (typeof own === 'string' ? await load(own, lang, wanted) : own);
  if (line && !isPageHotline(line)) setHotline(line, wanted);
  return line;
}

async function load(id: string, lang: string, { contentBase, shipped }: DocumentRequest<Kind>): Promise<Hotline | undefined> {
  try {
    return await client.load(resolveRequest({ kind: 'hotlines', id, lang, contentBase: shipped ? undefined : contentBase }));
  } catch {
    return undefined;
  }
}

/** Whether a document comes from where the page has all of its documents from, and not from where one element says. */
export function isFromPageSources({ kind, id, lang, src, contentBase }: DocumentRequest<Kind>): boolean {
  return src === undefined && contentBase === resolveRequest({ kind, id, lang }).contentBase;
}

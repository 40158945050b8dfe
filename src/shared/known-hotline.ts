import type { Hotline } from '../content/model.js';
import { client, settings } from './settings.js';
import { wantedDocument } from './wanted-document.js';

let known: Hotline | undefined;

/** The last hotline that any document on this page brought: what a failure beside it can offer. */
export function knownHotline(): Hotline | undefined {
  return known;
}

export function rememberHotline(hotline: Hotline): void {
  if (known === hotline || !canBeCalled(hotline)) return;
  known = hotline;
  for (const tell of listeners) tell();
}

const listeners = new Set<() => void>();

/** Calls `listener` when a hotline becomes known. Returns how to stop. */
export function onKnownHotline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The hotline to show with a document: the page's own, else the document's. Undefined where there
 * is none or it can't be had: it never keeps a document from being drawn.
 */
export async function hotlineFor(
  lang: string,
  contentBase: string | undefined,
  own?: string | Hotline,
): Promise<Hotline | undefined> {
  const choice = settings.hotline ?? own;
  const hotline = typeof choice === 'string' ? await load(choice, lang, contentBase) : choice;
  if (!hotline || !canBeCalled(hotline)) return undefined;
  rememberHotline(hotline);
  return hotline;
}

/** A seal is no proof (see seal.ts): what stands beside other texts, a failure's above all, is looked at again. */
function canBeCalled({ id, title, lang, number }: Partial<Hotline>): boolean {
  return [id, title, lang, number?.dial, number?.shown].every((text) => typeof text === 'string') && /^\+\d+$/.test(number!.dial);
}

async function load(id: string, lang: string, contentBase?: string): Promise<Hotline | undefined> {
  try {
    return await client.load(wantedDocument({ kind: 'hotlines', id, lang, contentBase }));
  } catch {
    return undefined;
  }
}

import type { CareDocument, Hotline } from '../content/model.js';

/** The hotline to write beside a document, without its hours: whether it is open depends on when the page is read. */
export function hotlineOf(document: CareDocument): Hotline | undefined {
  if (document.kind === 'hotlines') return { ...document, hours: undefined };
  if (document.kind === 'glossary' || typeof document.hotline !== 'object') return undefined;
  return { ...document.hotline, hours: undefined };
}

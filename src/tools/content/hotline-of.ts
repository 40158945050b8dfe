import type { CareDocument, Hotline } from '../../content/model.js';

/** The hotline to write beside a document, if it is or names one. */
export function hotlineOf(document: CareDocument): Hotline | undefined {
  if (document.kind === 'hotlines') return document;
  return document.kind !== 'glossary' && typeof document.hotline === 'object' ? document.hotline : undefined;
}

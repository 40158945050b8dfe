import type { CareDocument, Hotline } from '../../content/model.js';

/** The hotline to show with a document: itself, or the one it refers to, if any. */
export function hotlineOf(document: CareDocument): Hotline | undefined {
  if (document.kind === 'hotlines') return document;
  return document.kind !== 'glossary' && typeof document.hotline === 'object' ? document.hotline : undefined;
}

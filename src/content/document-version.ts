import type { CareDocument } from './model.js';

/** A key for the version of a document in one language. A copy with all sources has the same key. */
export function documentVersion({ kind, id, lang, revision }: CareDocument): string {
  return [kind, id, lang, revision].join(' ');
}

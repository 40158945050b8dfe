import type { CareDocument } from './model.js';

/** Names a version of a document in one language: the same for a copy that has got more sources. */
export function documentVersion({ kind, id, lang, revision }: CareDocument): string {
  return [kind, id, lang, revision].join(' ');
}

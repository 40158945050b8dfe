import type { CareDocument } from '../content/model.js';

/** Names a version of a document in one language: the same for a copy that has got more sources. */
export function versionOf({ kind, id, lang, revision }: CareDocument): string {
  return [kind, id, lang, revision].join(' ');
}

import type { Documents } from './folder.js';
import type { Signs } from './signs.js';

/**
 * What is wrong with the lists of signs in documents that ship. They name signs and say nothing in words of their own, so
 * that no sign can stand at two levels; every treatment and guide has the core signs; a text and its translations at the same
 * revision name the same. A site's own documents are free to do otherwise.
 */
export function shippedSignProblems(documents: Documents, signs: Signs): string[] {
  return [...documents].flatMap(([key, { kind, id, lang, revision }]) => {
    const { ids, freeText } = signs.named.get(key)!;
    const original = documents.get(`en/${kind}/${id}`);
    const originalIds = signs.named.get(`en/${kind}/${id}`)?.ids;
    return [
      ...freeText.map((field) => `${key}: ${field}: expected the id of a sign, got words`),
      ...((kind === 'treatments' || kind === 'guides') && !ids.includes('core')
        ? [`${key}: call.signs: expected "core"`]
        : []),
      ...(lang !== 'en' && original?.revision === revision && String(ids) !== String(originalIds)
        ? [`${key}: call.signs: expected the same signs as in "en", in the same order`]
        : []),
    ];
  });
}

import type { CareDocument } from './model.js';

/**
 * Whether a document was changed after its review, so that its present text is not reviewed. A review of what the build has
 * hashed is bound to that hash; for others the dates tell. They are ISO dates (`2026-11-24`), which sort as strings.
 */
export function changedSinceReview({
  reviewed,
  updated,
  textHash,
}: Pick<CareDocument, 'reviewed' | 'updated' | 'textHash'>): boolean {
  if (!reviewed) return false;
  if (reviewed.changed) return true;
  return reviewed.hash && textHash ? reviewed.hash !== textHash : updated > reviewed.on;
}

import type { CareDocument } from './model.js';

/**
 * Whether a document was changed after its review, so that its present text is not reviewed. The build says so of a review
 * that is bound to a hash; for others the dates tell. They are ISO dates (`2026-11-24`), which sort as strings.
 */
export function changedSinceReview({ reviewed, updated }: Pick<CareDocument, 'reviewed' | 'updated'>): boolean {
  return reviewed !== null && (reviewed.changed ?? updated > reviewed.on);
}

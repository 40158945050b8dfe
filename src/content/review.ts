import type { CareDocument } from './model.js';

/**
 * Whether a document is newer than its review: nobody has signed for what it says now. Both dates are
 * ISO days (`2026-11-24`), so their order as text is their order in time.
 */
export function changedSinceReview({ reviewed, updated }: Pick<CareDocument, 'reviewed' | 'updated'>): boolean {
  return reviewed !== null && updated > reviewed.on;
}

import { createHash } from 'node:crypto';
import type { CareDocument } from '../../content/model.js';
import { HASH_LENGTH, partKey, partsOf, reviewedText, type Part } from '../../reviews/parts.js';

/** The hash of a text that a review is bound to. */
export function textHash(document: CareDocument): string {
  return sha256(reviewedText(document)).slice(0, HASH_LENGTH);
}

/** A short hash of each part, by which a later review finds those that have changed since. */
export function partHashes(document: CareDocument): string[] {
  return partsOf(document).map(partHash);
}

export function partHash(part: Part): string {
  return sha256(JSON.stringify(partKey(part))).slice(0, 6);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

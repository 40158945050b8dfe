import { createHash } from 'node:crypto';
import type { CareDocument } from '../../content/model.js';
import { partsOf, type Part } from '../content/parts.js';

/**
 * A hash of all that readers read of a document, with its signs and their levels, as read from its folder: a review is bound
 * to it. What an editor does without changing a word (a source, a citation, a date) does not change it.
 */
export function textHash(document: CareDocument): string {
  return hash(JSON.stringify(partsOf(document).map(keyOf)), 16);
}

/** A short hash of each part, by which a later review finds those that have changed since. */
export function partHashes(document: CareDocument): string[] {
  return partsOf(document).map(partHash);
}

export function partHash(part: Part): string {
  return hash(JSON.stringify(keyOf(part)), 6);
}

/** The words of a part, and the list that it is in: a sign that moves to another level is another. */
const keyOf = ({ field, text }: Part): [list: string, text: string] => [field.replace(/\.\d+/g, ''), text];

const hash = (text: string, length: number): string => createHash('sha256').update(text).digest('hex').slice(0, length);

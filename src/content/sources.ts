import type { Source } from './model.js';

/** As many as the eye takes in; the rest of a list is folded away. */
export const VISIBLE_SOURCES = 6;

/** Guides written for patients are shown apart, and all of them. */
export function isForPatients(source: Source): boolean {
  return source.for === 'patients';
}

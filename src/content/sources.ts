import type { Source } from './model.js';

/** The number of sources that are shown at once; the rest of a list is collapsed. */
export const VISIBLE_SOURCES = 6;

/** Sources for patients are listed separately, and are never collapsed. */
export function isForPatients(source: Source): boolean {
  return source.for === 'patients';
}

import { existsSync } from 'node:fs';
import { kinds } from '../../core/kinds.js';
import type { Documents } from '../content/folder.js';
import { shippedLocales, UsageError, type Options } from './context.js';

/** The folder of the documents to review: one's own, or else those that ship. */
export function documentFolder({ folder = 'locales' }: Options): string {
  return folder !== 'locales' || existsSync(folder) ? folder : shippedLocales;
}

/**
 * The name of a document, `treatments/immunotherapy`, from what was typed: that, or its id alone. A term of the glossary may
 * have the id of a treatment, which is then meant. Throws a UsageError if there is none.
 */
export function documentName(typed: string | undefined, documents: Documents): string {
  const names = [...new Set([...documents.keys()].map((key) => key.slice(key.indexOf('/') + 1)))];
  const found = kinds.map((kind) => `${kind}/${typed}`).find((name) => names.includes(name));
  const name = typed !== undefined && names.includes(typed) ? typed : found;
  if (name === undefined)
    throw new UsageError(`expected the id of a text, such as "immunotherapy", got "${typed ?? ''}"`);
  return name;
}

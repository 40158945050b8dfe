import { existsSync } from 'node:fs';
import { kinds } from '../../core/kinds.js';
import type { Documents } from '../content/folder.js';
import { read, shippedLocales, UsageError, type Options } from './context.js';

interface NamedDocument {
  /** The folder that it is in: one's own, or else that of the documents that ship. */
  folder: string;
  /** It, in every language, and others with the same id. */
  documents: Documents;
  /** `treatments/immunotherapy`. */
  name: string;
}

/**
 * The document that was typed as `treatments/immunotherapy`, or by its id alone: a term of the glossary may have the id of a
 * treatment, which is then meant. Throws a UsageError if there is none, and an Error with its problems if it has some.
 */
export function namedDocument(typed = '', { folder: given = 'locales' }: Options): NamedDocument {
  const folder = given !== 'locales' || existsSync(given) ? given : shippedLocales;
  const { documents, problems } = read(folder, typed.replace(/^.*\//, ''));
  const names = new Set([...documents.keys()].map((key) => key.slice(key.indexOf('/') + 1)));
  const name = [typed, ...kinds.map((kind) => `${kind}/${typed}`)].find((candidate) => names.has(candidate));
  const own = problems.filter((problem) => problem.includes(`/${typed}.json`));
  if (own.length) throw new Error(own.join('\n'));
  if (name === undefined) throw new UsageError(`expected the id of a text, such as "immunotherapy", got "${typed}"`);
  return { folder, documents, name };
}

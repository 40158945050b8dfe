import { isId } from '../../core/id.js';
import { kinds, type Kind } from '../../core/kinds.js';
import { languageTag } from '../../validation/language-tag.js';
import { writeNew } from '../content/new-document.js';
import { inPackage, print, shippedLocales, today, UsageError, type Options } from './context.js';

/** Writes a document to fill in: a copy of the one that ships under this id, or an empty one. Returns the exit code. */
export async function newDocument(rest: string[], values: Options): Promise<number> {
  const [kind, id] = rest;
  if (!kinds.includes(kind as Kind))
    throw new UsageError(`new: kind: expected one of ${kinds.join(', ')}, got "${kind ?? ''}"`);
  if (id === undefined || !isId(id))
    throw new UsageError(`new: id: expected a kebab-case id such as "fatigue", got "${id ?? ''}"`);
  const { lang: wanted = 'en,fr', folder = 'locales' } = values;
  const languages = wanted.split(',');
  if (!languages.every((lang) => languageTag.test(lang)))
    throw new UsageError(`new: --lang: expected languages such as "en,fr", got "${wanted}"`);
  for (const lang of languages) {
    const { file, isCopy } = await writeNew(
      folder,
      { kind: kind as Kind, id, lang, today },
      { schema: inPackage('schema'), locales: shippedLocales },
    );
    print(`${file}: ${isCopy ? 'a copy of the text that ships' : 'empty, to be filled in'}`);
  }
  return 0;
}

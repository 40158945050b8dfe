import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { InvalidDocumentError, issueLine } from '../../validation/compile.js';
import { signTable, signWords } from '../../validation/schema/signs.js';
import { filesBelow } from '../paths.js';
import { Signs } from './signs.js';

/**
 * Reads `signs.json` and each `{lang}/signs.json` of a folder; a folder without them has no signs. `shipped` are the signs
 * that a site's own documents may name too. Throws an InvalidDocumentError with a sentence for each problem.
 */
export function readSigns(folder: string, shipped?: Signs): Signs {
  const problems: string[] = [];
  const table = read(`${folder}/signs.json`, signTable, problems);
  const words = filesBelow(folder, /^[^/]+\/signs\.json$/).map((file) => {
    const lang = file.split('/')[0]!;
    return [lang, read(`${folder}/${file}`, signWords, problems) ?? {}] as const;
  });
  if (problems.length) throw new InvalidDocumentError(problems);
  return new Signs(table ?? { sources: {}, signs: {} }, Object.fromEntries(words), shipped);
}

function read<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  problems: string[],
): v.InferOutput<Schema> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
    if (result.success) return result.output;
    problems.push(...result.issues.map((issue) => `${file}: ${issueLine(issue)}`));
  } catch (error) {
    problems.push(`${file}: expected JSON (${String(error)})`);
  }
  return undefined;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Kind } from '../content/kinds.js';
import { schemas } from '../content/schema/index.js';
import { whyNotFollowed } from './links.js';

/** Of a Valibot schema, what it takes to know which fields a document must have. */
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  literal?: unknown;
  wrapped?: Schema;
}

/** A document with every field that its kind must have, empty: `check` names them until they are filled. */
export function emptyDocument(kind: Kind, id: string, lang: string, today: string): Record<string, unknown> {
  const blank = emptyObject(schemas[kind] as unknown as Schema);
  return {
    $schema: `../../../schema/${kind}.schema.json`,
    ...blank,
    kind,
    id,
    lang,
    revision: 1,
    updated: today,
    reviewed: null,
  };
}

function emptyObject({ entries = {} }: Schema): Record<string, unknown> {
  const needed = Object.entries(entries).filter(([, schema]) => schema.type !== 'optional');
  return Object.fromEntries(needed.map(([name, schema]) => [name, emptyValue(schema)]));
}

function emptyValue(schema: Schema): unknown {
  if (schema.type === 'object') return emptyObject(schema);
  if (schema.type === 'array') return [];
  if (schema.type === 'nullable') return null;
  if (schema.type === 'number') return 0;
  if (schema.type === 'literal') return schema.literal;
  return '';
}

/** Writes an empty document. Refuses to overwrite a file or to write through a symbolic link. */
export async function writeNew(folder: string, kind: Kind, id: string, lang: string, today: string): Promise<string> {
  const file = `${folder}/${lang}/${kind}/${id}.json`;
  for (const path of [`${folder}/${lang}`, dirname(file)]) {
    const reason = whyNotFollowed(folder, path);
    if (reason) throw new Error(`${path}: ${reason}`);
  }
  await mkdir(dirname(file), { recursive: true });
  const text = `${JSON.stringify(emptyDocument(kind, id, lang, today), null, 2)}\n`;
  await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Error(`${file}: expected no such file yet`) : error;
  });
  return file;
}

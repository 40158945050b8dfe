import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Kind } from '../../core/kinds.js';
import { schemas } from '../../validation/schema/index.js';
import { whyNotFollowed } from './symbolic-links.js';

/** Of a Valibot schema, what it takes to know which fields a document must have. */
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  literal?: unknown;
  wrapped?: Schema;
}

/** Fields that a document may do without and that most have: who has no use for one takes it out. */
const usual: Partial<Record<Kind, Record<string, unknown>>> = {
  hotlines: { hours: { timeZone: '', weekly: [{ days: [], from: '', to: '' }] }, languages: [] },
};

/** A document with every field that its kind must have, empty: `check` names them until they are filled. */
function emptyDocument({ kind, id, lang, today, schema }: New): Record<string, unknown> {
  const blank = emptyObject(schemas[kind] as unknown as Schema);
  return {
    ...(schema !== undefined && { $schema: schema }),
    ...blank,
    ...usual[kind],
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

interface New {
  kind: Kind;
  id: string;
  lang: string;
  today: string;
  /** Path of the JSON Schema from the document's folder. */
  schema?: string;
}

/** Where the package keeps what a new document is made from. */
export interface PackageFolders {
  /** JSON Schemas of the kinds. */
  schema: string;
  /** The sources of the documents that ship, as `{lang}/{kind}/{id}.json`. */
  locales: string;
}

/**
 * Writes a new document: a copy of the one that ships under this id, for a site that wants other words, or else an empty
 * one. Refuses to overwrite a file or to write through a symbolic link.
 */
export async function writeNew(folder: string, wanted: Omit<New, 'schema'>, from: PackageFolders): Promise<{ file: string; isCopy: boolean }> {
  const { kind, id, lang } = wanted;
  const file = `${folder}/${lang}/${kind}/${id}.json`;
  for (const path of [`${folder}/${lang}`, dirname(file)]) {
    const reason = whyNotFollowed(folder, path);
    if (reason) throw new Error(`${path}: ${reason}`);
  }
  await mkdir(dirname(file), { recursive: true });
  const schema = schemaPath(dirname(file), from.schema, kind);
  const copy = shippedSource(`${from.locales}/${lang}/${kind}/${id}.json`, schema);
  const document = copy ?? emptyDocument({ ...wanted, schema });
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Error(`${file}: expected no such file yet`) : error;
  });
  return { file, isCopy: copy !== undefined };
}

function shippedSource(file: string, $schema: string | undefined): object | undefined {
  return existsSync(file) ? { ...(JSON.parse(readFileSync(file, 'utf8')) as object), $schema } : undefined;
}

/**
 * The project's own copy of the package if it has one, else where the command runs from. Undefined in the cache of `npx`:
 * what an editor finds there today is gone tomorrow.
 */
function schemaPath(from: string, schemaFolder: string, kind: Kind): string | undefined {
  const folders = ['node_modules/care-widgets/dist/schema', schemaFolder];
  const file = folders.map((folder) => `${folder}/${kind}.schema.json`).find((path) => existsSync(path));
  return file === undefined || /[\\/]_npx[\\/]/.test(file) ? undefined : relative(from, file).replaceAll('\\', '/');
}

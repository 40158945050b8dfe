import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Kind } from '../../core/kinds.js';
import { schemas } from '../../validation/schema/index.js';
import { readSigns } from './read-signs.js';
import { whyNotFollowed } from './symbolic-links.js';

/** The members of a Valibot schema that say which fields a document must have. */
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  literal?: unknown;
  wrapped?: Schema;
}

/** Optional fields that most documents have: an author who does not need one deletes it. */
const commonOptionalFields: Partial<Record<Kind, Record<string, unknown>>> = {
  hotlines: { hours: { timeZone: '', weekly: [{ days: [], from: '', to: '' }] }, languages: [] },
};

/** A document with every required field of its kind, empty. `care-widgets check` reports these until they are filled in. */
function emptyDocument({ kind, id, lang, today, schema }: NewDocument): Record<string, unknown> {
  const blank = emptyObject(schemas[kind]);
  return {
    ...(schema !== undefined && { $schema: schema }),
    ...blank,
    ...commonOptionalFields[kind],
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

interface NewDocument {
  kind: Kind;
  id: string;
  lang: string;
  today: string;
  /** Path of the JSON Schema, relative to the document's folder. */
  schema?: string;
}

/** Folders of the package that a new document is made from. */
export interface PackageFolders {
  /** JSON Schemas of the kinds. */
  schema: string;
  /** The sources of the documents that ship, as `{lang}/{kind}/{id}.json`. */
  locales: string;
}

/**
 * Writes a new document: a copy of the one that ships under this id, for a site that wants to reword it, or else an empty
 * one. Throws if the file exists, or if its folder is a symbolic link that is not followed.
 */
export async function writeNew(
  folder: string,
  description: Omit<NewDocument, 'schema'>,
  packageFolders: PackageFolders,
): Promise<{ file: string; isCopy: boolean }> {
  const { kind, id, lang } = description;
  const file = `${folder}/${lang}/${kind}/${id}.json`;
  for (const path of [`${folder}/${lang}`, dirname(file)]) {
    const reason = whyNotFollowed(folder, path);
    if (reason) throw new Error(`${path}: ${reason}`);
  }
  await mkdir(dirname(file), { recursive: true });
  const schema = schemaPath(dirname(file), packageFolders.schema, kind);
  const copy = shippedSource(packageFolders.locales, `${lang}/${kind}/${id}`, schema);
  const document = copy ?? emptyDocument({ ...description, schema });
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`, { flag: 'wx' }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Error(`${file}: expected no such file yet`) : error;
  });
  return { file, isCopy: copy !== undefined };
}

/** With the words of the signs that it names: the site that copies it has no signs of its own. */
function shippedSource(locales: string, key: string, $schema: string | undefined): object | undefined {
  const file = `${locales}/${key}.json`;
  if (!existsSync(file)) return undefined;
  const json = readSigns(locales).resolve(JSON.parse(readFileSync(file, 'utf8')), key) as object;
  return { ...json, $schema };
}

/**
 * Relative path of the JSON Schema: in the package that the project has installed, else in the one that the command runs
 * from. Undefined if that is the cache of `npx`, which is cleared without notice.
 */
function schemaPath(from: string, schemaFolder: string, kind: Kind): string | undefined {
  const folders = ['node_modules/care-widgets/dist/schema', schemaFolder];
  const file = folders.map((folder) => `${folder}/${kind}.schema.json`).find((path) => existsSync(path));
  return file === undefined || /[\\/]_npx[\\/]/.test(file) ? undefined : relative(from, file).replaceAll('\\', '/');
}

import { readFileSync } from 'node:fs';
import { compile, InvalidDocumentError } from '../../validation/compile.js';
import { ContentError } from '../../core/content-error.js';
import { kinds, type Kind } from '../../core/kinds.js';
import { exceededLimit } from '../../content/limits.js';
import type { CareDocument } from '../../content/model.js';
import { languageTag } from '../../validation/language-tag.js';
import { lostLinks } from './lost-links.js';
import { readSigns } from './read-signs.js';
import { Signs } from './signs.js';
import { filesBelow, linksNotFollowed } from '../paths.js';

/** Documents by their key, `{lang}/{kind}/{id}`. */
export type Documents = Map<string, CareDocument>;

export interface Reading {
  documents: Documents;
  /** The signs that documents name. */
  signs: Signs;
  /** One sentence each, with the file and the field. */
  problems: string[];
}

export interface ReadOptions {
  /** For a site's own documents: the signs that ship, which they may name too. */
  shippedSigns?: Signs;
  /** Reads only the documents with this id, in every kind and language. */
  id?: string;
  /** Called after each file. */
  onProgress?: (done: number, all: number) => void;
}

/** Reads a folder of `{lang}/{kind}/{id}.json`, source files or compiled. */
export function readFolder(folder: string, { shippedSigns, id, onProgress }: ReadOptions = {}): Reading {
  const documents: Documents = new Map();
  const problems: string[] = [];
  let signs = new Signs({ sources: {}, signs: {} }, {});
  try {
    signs = readSigns(folder, shippedSigns);
  } catch (error) {
    return { documents, signs, problems: error instanceof InvalidDocumentError ? error.problems : [String(error)] };
  }
  const paths = new Set(filesBelow(folder, /^[^/]+\/[^/]+\/[^/]+\.json$/));
  const files = [...paths].filter(
    (file) =>
      (id === undefined || file.endsWith(`/${id}.json`)) &&
      !isWholeCopy(file, paths) &&
      !isEnglishCopy(folder, file, paths),
  );
  for (const { file, reason } of linksNotFollowed(folder)) {
    if (mayHoldDocuments(file)) problems.push(`${folder}/${file}: ${reason}`);
  }
  if (!files.length) problems.push(`${folder}: expected documents at {lang}/{kind}/{id}.json, found none`);
  files.forEach((file, index) => {
    const key = file.slice(0, -'.json'.length);
    try {
      const { document, linkProblems } = readDocument(`${folder}/${file}`, key, signs);
      documents.set(key, document);
      problems.push(...linkProblems.map((sentence) => `${folder}/${file}: ${sentence}`));
    } catch (error) {
      problems.push(...(error instanceof InvalidDocumentError ? error.problems : [(error as Error).message]));
    }
    onProgress?.(index + 1, files.length);
  });
  return { documents, signs, problems: [...problems, ...signs.problems.map((problem) => `${folder}/${problem}`)] };
}

/** Whether a file is a compiled document with its citations: `{id}.whole.json` beside `{id}.json`. */
function isWholeCopy(file: string, all: Set<string>): boolean {
  return file.endsWith('.whole.json') && all.has(file.replace(/\.whole\.json$/, '.json'));
}

/** Whether a file is a copy of the English document, which the build writes for languages that have none of their own. */
function isEnglishCopy(folder: string, file: string, all: Set<string>): boolean {
  const english = file.replace(/^[^/]+/, 'en');
  return (
    english !== file &&
    all.has(english) &&
    readFileSync(`${folder}/${file}`).equals(readFileSync(`${folder}/${english}`))
  );
}

/** Whether a path can be the folder of a language or a kind, or a document. Other files are ignored. */
function mayHoldDocuments(path: string): boolean {
  const [lang, , file = '.json', more] = path.split('/');
  return languageTag.test(lang!) && file.endsWith('.json') && more === undefined;
}

interface ReadDocument {
  document: CareDocument;
  linkProblems: string[];
}

/** What was compiled, by file, with its JSON then: the dev server reads all documents again when one changes. */
const alreadyCompiled = new Map<string, { json: string; read: ReadDocument }>();

function readDocument(file: string, key: string, signs: Signs): ReadDocument {
  const [lang, kind, id] = key.split('/');
  if (!kinds.includes(kind as Kind))
    throw new Error(`${file}: kind: expected one of ${kinds.join(', ')}, got "${kind}"`);
  // Some editors write a byte order mark at the start of a file; browsers ignore it too.
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const excess = exceededLimit(text);
  if (excess) throw new ContentError('invalid', `${file}: expected ${excess}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ContentError('not-json', `${file}: expected JSON (${String(error)})`);
  }
  json = signs.resolve(json, key);
  const resolved = JSON.stringify(json);
  const earlier = alreadyCompiled.get(file);
  if (earlier?.json === resolved) return earlier.read;
  const document: CareDocument = compile(json, kind as Kind, file);
  if (document.lang !== lang)
    throw new Error(`${file}: lang: expected "${lang}" as in its address, got "${document.lang}"`);
  if (document.id !== id) throw new Error(`${file}: id: expected "${id}" as in its address, got "${document.id}"`);
  const read = { document, linkProblems: lostLinks(json, document) };
  alreadyCompiled.set(file, { json: resolved, read });
  return read;
}

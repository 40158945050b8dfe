import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CareDocument } from '../../content/model.js';
import { isHttpUrl } from '../../core/document-url.js';
import { languagesIn, tagSettings } from '../content/copy.js';
import { readFolder, type Reading } from '../content/folder.js';
import { printable } from '../content/printable.js';
import { readSigns } from '../content/read-signs.js';

/** What the commands share: their options, the folders that they read, and how they print. */

/** Options that are followed by a value. */
const withValue = [
  'html',
  'out',
  'lang',
  'langs',
  'folder',
  'base',
  'template',
  'texts',
  'address',
  'only',
  'form',
  'by',
  'credentials',
  'on',
  'until',
  'for',
  'into',
  ...tagSettings,
] as const;
const flags = ['signs', 'citations', 'sources', 'findings', 'static-host', 'help'] as const;

/** For `parseArgs` of Node. */
export const optionTypes = {
  ...Object.fromEntries(withValue.map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
};

/** Options as they were written, without their dashes. */
export type Options = Partial<Record<(typeof withValue)[number], string> & Record<(typeof flags)[number], boolean>>;

/** The command was not understood: the usage is printed too. */
export class UsageError extends Error {}

export const today = new Date().toISOString().slice(0, 10);

/**
 * Absolute path of a file or folder of the build. The published command is itself in `dist/`; during development it runs
 * from `src/tools`.
 */
export function inPackage(path: string): string {
  const build = import.meta.url.endsWith('.ts') ? '../../../dist/' : './';
  return fileURLToPath(new URL(`${build}${path}`, import.meta.url));
}

/** Source files of the documents that ship, beside `dist/` in the package and in the repository alike. */
export const shippedLocales = inPackage('../locales');

/** "1 problem", "2 problems". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A document that ships with the library, which a site's own documents may link to. */
export function shipped(key: string): CareDocument | undefined {
  const file = inPackage(`content/${key}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CareDocument) : undefined;
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY && (done % 50 === 0 || done === all))
    process.stderr.write(`\r${done} of ${all} read${done === all ? '\n' : ''}`);
}

/** Reads a folder of documents, or of it only those with an id. Throws a `UsageError` if it does not exist or is empty. */
export function read(folder: string, id?: string): Reading {
  if (!existsSync(folder) || !readdirSync(folder).length)
    throw new UsageError(`${folder}: expected a folder of documents`);
  const shippedSigns = isShipped(folder) || !existsSync(shippedLocales) ? undefined : readSigns(shippedLocales);
  return readFolder(folder, { shippedSigns, id, onProgress: progress });
}

/** Whether a folder is the one of the documents that ship, which have rules of their own. */
export function isShipped(folder: string): boolean {
  return existsSync(shippedLocales) && realpathSync(folder) === realpathSync(shippedLocales);
}

/** Prints a line that may contain text from a document or a file name. */
export function print(sentence: string): void {
  console.log(printable(sentence));
}

/** Prints problems to stderr; returns the exit code. */
export function printProblems(problems: string[]): number {
  for (const problem of problems) console.error(printable(problem));
  return problems.length ? 1 : 0;
}

/** The languages that `--langs` selects. English is always included, since it is shown for documents that a language lacks. */
export function selectedLanguages(option: string | undefined): string[] {
  const available = languagesIn(inPackage(''));
  const selected = option?.split(',').map((lang) => lang.trim()) ?? available;
  const unknown = selected.find((lang) => !available.includes(lang));
  if (unknown !== undefined) throw new UsageError(`--langs: expected some of ${available.join(',')}, got "${unknown}"`);
  return [...new Set(['en', ...selected])];
}

/** The value of an option as the absolute URL of a folder, ending in a slash. */
export function folderUrl(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!isHttpUrl(value) || !URL.canParse(value))
    throw new UsageError(`--${option}: expected an address such as https://our.example/care-widgets/, got "${value}"`);
  return new URL(value.replace(/\/?$/, '/')).href;
}

import { readdirSync, type Dirent } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyNotFollowed } from './content/symbolic-links.js';

/** Folders of the project, as absolute paths without a trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const locales = `${root}/locales`;
export const dist = `${root}/dist`;

/** Files below a folder whose relative path matches, sorted, with forward slashes. Symbolic links that are not followed are left out. */
export function filesBelow(folder: string, pattern: RegExp): string[] {
  return pathsBelow(folder, (entry) => entry.isFile() || entry.isSymbolicLink())
    .filter((file) => pattern.test(file) && !whyNotFollowed(folder, join(folder, file)))
    .sort();
}

/** Symbolic links below a folder that are not followed, as relative paths, each with the reason. */
export function linksNotFollowed(folder: string): { file: string; reason: string }[] {
  const links = pathsBelow(folder, (entry) => entry.isSymbolicLink());
  return links.flatMap((file) => {
    const reason = whyNotFollowed(folder, join(folder, file));
    return reason ? [{ file, reason }] : [];
  });
}

/** With `withFileTypes`, Node does not descend into linked folders. */
function pathsBelow(folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}

/** Writes a file; creates its folder if needed. */
export async function writeInFolder(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

import { lstatSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * The reason why the symbolic link at `path` is not followed; undefined if it is followed, or if `path` is no link. Only links
 * to files within the folder are followed: others would leak the content of files outside it into messages and
 * documents, and links to folders may form a cycle.
 */
export function whyNotFollowed(folder: string, path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  try {
    const target = statSync(path);
    if (target.isDirectory()) return 'expected a folder, got a link to one';
    // Reading a pipe would never end.
    if (!target.isFile()) return 'expected a file, got a link to a pipe or a device';
    const leadsOut = !realpathSync(path).startsWith(realpathSync(folder) + sep);
    return leadsOut ? 'expected a file of the folder, got a link that leads out of it' : undefined;
  } catch {
    return 'expected a file, got a link that leads nowhere';
  }
}

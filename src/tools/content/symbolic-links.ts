import { lstatSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Why the symbolic link at `path` is not followed; undefined if it is, or if `path` is no link. Links to
 * files within the folder are followed. A link out of it would leak bytes of other files into messages and
 * documents, and links to folders may form a cycle.
 */
export function whyNotFollowed(folder: string, path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  try {
    const found = statSync(path);
    if (found.isDirectory()) return 'expected a folder, got a link to one';
    // Reading a pipe never ends.
    if (!found.isFile()) return 'expected a file, got a link to a pipe or a device';
    const leadsOut = !realpathSync(path).startsWith(realpathSync(folder) + sep);
    return leadsOut ? 'expected a file of the folder, got a link that leads out of it' : undefined;
  } catch {
    return 'expected a file, got a link that leads nowhere';
  }
}

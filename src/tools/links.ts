import { lstatSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Why a symbolic link below a folder is not followed; undefined where it is, or where `path` is none. A
 * link may lead to another file of the folder. One that leads out would put bytes of other files into
 * messages and documents, and one to a folder may lead in a circle.
 */
export function whyNotFollowed(folder: string, path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  try {
    if (statSync(path).isDirectory()) return 'expected a folder, got a link to one';
    const leadsOut = !realpathSync(path).startsWith(realpathSync(folder) + sep);
    return leadsOut ? 'expected a file of the folder, got a link that leads out of it' : undefined;
  } catch {
    return 'expected a file, got a link that leads nowhere';
  }
}

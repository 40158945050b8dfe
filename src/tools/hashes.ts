import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dist } from './paths.js';

/** For a name that changes with what the file holds. */
export function shortHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 6);
}

/** The SRI hash of a file of `dist/`: https://www.w3.org/TR/SRI/ */
export function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(`${dist}/${file}`)).digest('base64')}`;
}

import { createHash } from 'node:crypto';

/** For a name that changes with what the file holds. */
export function shortHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 6);
}

/** The SRI hash of what a file holds: https://www.w3.org/TR/SRI/ */
export function integrityOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

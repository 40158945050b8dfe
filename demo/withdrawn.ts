import { existsSync, readFileSync } from 'node:fs';
import { locales } from '../src/tools/paths.js';

/** For the demo of a withdrawn document: a shipped document as if it had been withdrawn, or undefined if the path is not of one. */
export function withdrawnDocument(path: string): string | undefined {
  const [, file] = /^\/withdrawn\/content\/([a-z-]+\/[a-z-]+\/[a-z-]+\.json)$/.exec(path) ?? [];
  if (!file || !existsSync(`${locales}/${file}`)) return undefined;
  const document = JSON.parse(readFileSync(`${locales}/${file}`, 'utf8')) as Record<string, unknown>;
  const why =
    { fr: 'Ceci est une démonstration.', es: 'Esto es una demostración.', ar: 'هذا مثال للعرض.' }[
      document.lang as string
    ] ?? 'This is a demonstration.';
  return JSON.stringify({ ...document, withdrawn: { on: '2026-11-20', why } });
}

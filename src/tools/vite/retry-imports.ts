import { cp, mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { dist } from '../paths.js';

/** An `import()` of another chunk in a chunk that is built. */
const importOfChunk = /\bimport\((["'`]\.\/[^"'`]+["'`])\)/g;

/**
 * A browser may keep the failure of a module for as long as the page is open. What a chunk imports lazily is tried again
 * under another query, and all chunks are there a second time, in `care/again/`, for the loader to recover with (see
 * `useCopies` in loader/chunks.ts).
 */
export function retryImports(): Plugin {
  return {
    name: 'care:retry-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: (code) => ({
      code: code.replace(importOfChunk, '(u=>import(u).catch(()=>import(`${u}?${Date.now()}`)))($1)'),
      map: null,
    }),
    async writeBundle(_, bundle) {
      await mkdir(`${dist}/care/again`, { recursive: true });
      await Promise.all(
        Object.keys(bundle).map((file) => cp(`${dist}/${file}`, `${dist}/care/again/${basename(file)}`)),
      );
    },
  };
}

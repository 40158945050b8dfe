import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { integrityOf } from '../hashes.js';
import { dist, filesBelow } from '../paths.js';

const loadedByPages = /^(?!types\/|typings\/|pages\/|page-template|static\/.*\.oembed).*\.(js|css|json|html)$/;

/** Writes `integrity.json`: the SRI hash of every file that a page may load. Must be the last plugin. */
export function integrity(): Plugin {
  return {
    name: 'care:integrity',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler() {
        const hashes = filesBelow(dist, loadedByPages).map((file) => [
          file,
          integrityOf(readFileSync(`${dist}/${file}`)),
        ]);
        await writeFile(`${dist}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
      },
    },
  };
}

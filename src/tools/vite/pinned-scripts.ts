import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { Pinned } from '../../builder/page-lines.js';
import type { PinnedFile } from '../../builder/formats.js';
import { integrityOf, shortHash } from '../hashes.js';
import { dist, root } from '../paths.js';
import { buildConstant } from './build-constant.js';

/**
 * The scripts that pages name, once more under names that hold their hash: what a page names so, with its SRI hash, is the
 * same file for ever, whatever is at `care-widgets.js` by then. The builder is told their names.
 */
export function pinnedScripts(): Plugin[] {
  // The dev server has no pinned files: nothing there lasts.
  const pinned: Record<string, PinnedFile> = {
    'care-widgets': { file: 'care-widgets.js', integrity: '' },
    embed: { file: 'embed.js', integrity: '' },
  };
  return [
    {
      name: 'care:pinned-scripts',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'loader' || name === 'embed',
      async writeBundle(_, bundle) {
        const name = Object.keys(bundle)[0]!.replace('.js', '');
        const text = readFileSync(`${dist}/${name}.js`);
        const file = `care/${name}-${shortHash(text)}.js`;
        await mkdir(`${dist}/care`, { recursive: true });
        await writeFile(`${dist}/${file}`, text);
        pinned[name] = { file, integrity: integrityOf(text) };
      },
    },
    buildConstant('__PINNED__', (): Pinned => {
      const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
      return { version, loader: pinned['care-widgets']!, iframe: pinned.embed! };
    }),
  ];
}

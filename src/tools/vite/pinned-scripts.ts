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
  const pinned: Record<string, PinnedFile> = {};
  const file = (name: string): PinnedFile => {
    if (!pinned[name]) throw new Error(`expected ${name}.js to be built before the builder, which holds its hash`);
    return pinned[name];
  };
  // Nothing lasts in the dev server: there the files are those that are not pinned.
  const fileInDev = (name: string): PinnedFile => ({ file: `${name}.js`, integrity: '' });
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
    buildConstant(
      '__PINNED__',
      () => pinnedWith(file),
      () => pinnedWith(fileInDev),
    ),
  ];
}

function pinnedWith(file: (name: string) => PinnedFile): Pinned {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  return { version, loader: file('care-widgets'), iframe: file('embed') };
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from '../../src/tools/paths.js';
import { frameworks, installPackages, npm } from '../npm-packages.js';

/** Where the frameworks stand, with a project of each: they see the library as `npm pack` makes it, and nothing else. */
export const here = `${root}/test/frameworks`;

export interface Packed {
  tarball: string;
  files: string[];
}

/** Packs the built library and installs the tarball among the frameworks, which are fetched once. */
export async function installPacked(): Promise<Packed> {
  await installPackages(frameworks);
  const folder = mkdtempSync(`${tmpdir()}/care-widgets-`);
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], root),
  ) as [{ filename: string; files: { path: string }[] }];
  const tarball = `${folder}/${filename}`;
  npm(['install', '--no-save', '--ignore-scripts', tarball], here);
  return { tarball, files: files.map(({ path }) => path) };
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from '../../src/tools/paths.js';

/** Where the frameworks stand, with a project of each: they see the library as `npm pack` makes it, and nothing else. */
export const here = `${root}/test/frameworks`;

export interface Packed {
  tarball: string;
  files: string[];
}

/** Packs the built library and installs the tarball among the frameworks, which are fetched once. */
export function installPacked(): Packed {
  const npm = (args: string[], cwd: string) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (!upToDate()) npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], here);
  const folder = mkdtempSync(`${tmpdir()}/care-widgets-`);
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--silent', '--pack-destination', folder], root)) as [{ filename: string; files: { path: string }[] }];
  const tarball = `${folder}/${filename}`;
  npm(['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', tarball], here);
  return { tarball, files: files.map(({ path }) => path) };
}

function upToDate(): boolean {
  const installed = `${here}/node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${here}/package-lock.json`).mtimeMs;
}

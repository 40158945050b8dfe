import { execFile, execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { root } from '../src/tools/paths.js';

/** Packages that only some tests need, in folders with a lock file of their own: `npm install` stays quick for everybody. */

export interface PackageSet {
  /** Where its package.json and lock file are, from the root of the repository. */
  folder: string;
  /** What a message calls it. */
  name: string;
}

export const frameworks: PackageSet = {
  folder: 'test/frameworks',
  name: 'React, Vue, Svelte, Angular and Solid (230 MB)',
};
export const oldEngines: PackageSet = { folder: 'test/old-engines', name: 'Chromium as it was, six versions (330 MB)' };
export const wordPress: PackageSet = { folder: 'plugins/wordpress/test', name: 'WordPress (158 MB)' };

const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** Installs what the lock file names, unless it is there. Rejects with a sentence that says what to do if it is unavailable. */
export async function installPackages({ folder, name }: PackageSet): Promise<void> {
  if (isUpToDate(folder)) return;
  console.log(`Fetching ${name} with npm, once, into ${folder}.`);
  try {
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', ...quiet], { cwd: `${root}/${folder}` });
  } catch (error) {
    const [, reason = String(error)] = /^npm error (?:code )?(.+)$/m.exec((error as { stderr: string }).stderr) ?? [];
    throw new Error(
      `The tests in ${folder} need ${name}, which npm could not install (${reason}): ` +
        'make sure that npm can reach its registry and write its cache, then run npm test again.',
      { cause: error },
    );
  }
}

/** Runs npm and returns what it prints. */
export const npm = (args: string[], cwd: string): string =>
  execFileSync('npm', [...args, ...quiet], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

function isUpToDate(folder: string): boolean {
  const installed = `${root}/${folder}/node_modules/.package-lock.json`;
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/${folder}/package-lock.json`).mtimeMs
  );
}

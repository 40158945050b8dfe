import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's packages, for what the tests use beyond npm. */

/** Whether this is a Debian or Ubuntu whose packages this process may install. */
export const mayInstallDebianPackages = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs packages, without what they merely recommend. False, after a line that says why, if they can't be had. */
export function installDebianPackages(names: string[]): boolean {
  console.log(`Fetching ${names.join(', ')} with apt-get (once).`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', [...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  const { status, stderr } = run('install', '-y', '-qq', '--no-install-recommends', ...names);
  if (status === 0) return true;
  console.log(`They could not be installed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  return false;
}

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../../src/tools/paths.js';
import { installPackages, mayInstallPackages } from '../packages.js';

const folder = `${root}/plugins/wordpress/test`;
const builds = `${folder}/node_modules/@wp-playground/wordpress-builds`;

/** WordPress of a version, and the drop-in that lets it run on SQLite; installed on first use. */
export function findWordPress(version: string): { php: Buffer; assets: string; sqlite: Buffer } {
  if (!existsSync(builds)) {
    console.log('Fetching WordPress with npm (158 MB, once).');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return {
    php: readFileSync(`${builds}/src/wordpress/wp-${version}.zip`),
    assets: `${builds}/public/wp-${version}`,
    sqlite: readFileSync(`${builds}/src/sqlite-database-integration/sqlite-database-integration.zip`),
  };
}

const needed = ['pdo_sqlite', 'dom', 'mbstring'];
const packages = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring'];

/** Why there is no PHP that WordPress could run on; undefined where there is one. On Debian, as root, it is installed. */
export function missingPhp(): string | undefined {
  const works = () => spawnSync('php', ['-r', `exit(array_diff(${JSON.stringify(needed)}, get_loaded_extensions()) ? 1 : 0);`]).status === 0;
  if (works()) return undefined;
  if (mayInstallPackages() && installPackages(packages) && works()) return undefined;
  const reason = `WordPress wants PHP with ${needed.join(', ')} (Debian: ${packages.join(', ')})`;
  if (process.env.CI) throw new Error(reason);
  return reason;
}

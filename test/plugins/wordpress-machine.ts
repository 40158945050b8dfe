import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../../src/tools/paths.js';
import { installDebianPackages, mayInstallDebianPackages } from '../debian-packages.js';
import { installPackages, wordPress } from '../npm-packages.js';

const builds = `${root}/plugins/wordpress/test/node_modules/@wp-playground/wordpress-builds`;

/** The files of a WordPress version, and the drop-in with which it runs on SQLite. */
export async function findWordPress(version: string): Promise<{ php: Buffer; assets: string; sqlite: Buffer }> {
  await installPackages(wordPress);
  return {
    php: readFileSync(`${builds}/src/wordpress/wp-${version}.zip`),
    assets: `${builds}/public/wp-${version}`,
    sqlite: readFileSync(`${builds}/src/sqlite-database-integration/sqlite-database-integration.zip`),
  };
}

const extensions = ['pdo_sqlite', 'dom', 'mbstring'];
const packages = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring'];

/** Why there is no PHP that can run WordPress; undefined if there is one. On Debian, as root, it is installed. */
export function missingPhp(): string | undefined {
  const works = () =>
    spawnSync('php', ['-r', `exit(array_diff(${JSON.stringify(extensions)}, get_loaded_extensions()) ? 1 : 0);`])
      .status === 0;
  if (works()) return undefined;
  if (mayInstallDebianPackages() && installDebianPackages(packages) && works()) return undefined;
  const reason = `WordPress needs PHP with ${extensions.join(', ')}: install ${packages.join(', ')} (as Debian names them)`;
  if (process.env.CI) throw new Error(`${reason}, then run npm test again.`);
  return reason;
}

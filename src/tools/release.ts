import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { integrityOf } from './hashes.js';
import { dist, root } from './paths.js';
import { missing } from './ready.js';

/**
 * `npm run release`, for the machine that publishes (.github/workflows/release.yml): looks whether all
 * is ready, tests, and publishes with npm's provenance, which says of what commit and by what machine
 * the package was made. With `--dry-run` it does all but publish, and says all that is missing.
 */

const dryRun = process.argv.includes('--dry-run');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });
const ask = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim();

interface Manifest {
  name: string;
  version: string;
  repository?: unknown;
}

/** Every file that a page may load has the hash that `integrity.json` gives it, and is in the package. */
function checkIntegrity(packed: Set<string>): void {
  const hashes = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>;
  for (const [file, hash] of Object.entries(hashes)) {
    if (!packed.has(`dist/${file}`)) throw new Error(`integrity.json: ${file}: expected it in the package`);
    const found = integrityOf(file);
    if (found !== hash) throw new Error(`integrity.json: ${file}: expected ${hash}, got ${found}`);
  }
  console.log(`${Object.keys(hashes).length} files have their SRI hash; care-widgets.js: ${hashes['care-widgets.js']}`);
}

const { name, version, repository } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Manifest;
const problems = missing({
  version,
  repository,
  changelog: readFileSync(`${root}/CHANGELOG.md`, 'utf8'),
  uncommitted: ask('git', 'status', '--porcelain'),
  tags: ask('git', 'tag', '--points-at', 'HEAD').split('\n').filter(Boolean),
});
for (const problem of problems) console.error(problem);
if (problems.length && !dryRun) process.exit(1);

if (dryRun) run('npm', 'run', 'build');
else run('npm', 'test');
const [{ files, size }] = JSON.parse(ask('npm', 'pack', '--dry-run', '--json', '--silent')) as [{ files: { path: string }[]; size: number }];
console.log(`${name} ${version}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB`);
checkIntegrity(new Set(files.map(({ path }) => path)));
if (!dryRun) run('npm', 'publish', '--provenance', '--access', 'public');
else console.log(problems.length ? `${problems.length} things are missing; nothing was published.` : 'All is ready; nothing was published.');

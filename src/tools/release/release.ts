import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { integrityOf } from '../hashes.js';
import { dist, root } from '../paths.js';
import { unmetConditions } from './ready.js';

/**
 * `npm run release`: checks the conditions of a release, runs the tests, and packs the file to publish into `release/`,
 * for .github/workflows/release.yml. It does not publish: a thousand development packages run code here, so the permission
 * to publish belongs to another job, which runs none of them. With `--dry-run` it builds instead of testing,
 * keeps no file, and lists all unmet conditions.
 */

const dryRun = process.argv.includes('--dry-run');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });
const outputOf = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim();

interface Manifest {
  name: string;
  version: string;
  repository?: unknown;
}

/** Checks that every file of `integrity.json` is in the package and has the hash listed there. */
function checkIntegrity(packed: Set<string>): void {
  const hashes = JSON.parse(readFileSync(`${dist}/integrity.json`, 'utf8')) as Record<string, string>;
  for (const [file, hash] of Object.entries(hashes)) {
    if (!packed.has(`dist/${file}`)) throw new Error(`integrity.json: ${file}: expected it in the package`);
    const actual = integrityOf(readFileSync(`${dist}/${file}`));
    if (actual !== hash) throw new Error(`integrity.json: ${file}: expected ${hash}, got ${actual}`);
  }
  console.log(`${Object.keys(hashes).length} files have their SRI hash; care-widgets.js: ${hashes['care-widgets.js']}`);
}

const { name, version, repository } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Manifest;
const problems = unmetConditions({
  version,
  repository,
  changelog: readFileSync(`${root}/CHANGELOG.md`, 'utf8'),
  uncommitted: outputOf('git', 'status', '--porcelain'),
  tags: outputOf('git', 'tag', '--points-at', 'HEAD').split('\n').filter(Boolean),
});
for (const problem of problems) console.error(problem);
if (problems.length && !dryRun) process.exit(1);

if (dryRun) run('npm', 'run', 'build');
else run('npm', 'test');
mkdirSync(`${root}/release`, { recursive: true });
const pack = [
  'pack',
  '--json',
  '--silent',
  '--ignore-scripts',
  '--pack-destination',
  'release',
  ...(dryRun ? ['--dry-run'] : []),
];
const [{ filename, files, size }] = JSON.parse(outputOf('npm', ...pack)) as [
  { filename: string; files: { path: string }[]; size: number },
];
console.log(`${name} ${version}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB`);
checkIntegrity(new Set(files.map(({ path }) => path)));
if (!dryRun) console.log(`Packed into release/${filename}.`);
else console.log(problems.length ? `${problems.length} things are missing.` : 'All is ready.');

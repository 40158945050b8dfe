import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { integrityOf } from '../build/hashes.js';
import { dist, root } from '../paths.js';
import { unmetConditions } from './ready.js';

/**
 * `npm run release`: checks that everything is ready, tests, and packs the file to publish into `release/`,
 * for .github/workflows/release.yml. It does not publish: a thousand packages run here, so the right to
 * publish belongs to another job, which runs none of them. With `--dry-run` it builds instead of testing,
 * keeps no file, and lists all that is missing.
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
const problems = unmetConditions({
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
mkdirSync(`${root}/release`, { recursive: true });
const pack = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', 'release', ...(dryRun ? ['--dry-run'] : [])];
const [{ filename, files, size }] = JSON.parse(ask('npm', ...pack)) as [{ filename: string; files: { path: string }[]; size: number }];
console.log(`${name} ${version}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB`);
checkIntegrity(new Set(files.map(({ path }) => path)));
if (!dryRun) console.log(`Packed into release/${filename}.`);
else console.log(problems.length ? `${problems.length} things are missing.` : 'All is ready.');

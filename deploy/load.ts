import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dist } from '../src/tools/paths.js';
import { compressFolder } from './compress.js';
import { findPackage, startServer, type Name } from './servers.js';

/**
 * `npx tsx deploy/load.ts`: the load figure of README.md, on this machine. wrk asks for all that a first
 * reader of the immunotherapy explainer loads, again and again, with the compressed copies and without, in turn.
 */

const seconds = 4;
const rounds = 3;
const files = [
  'care-widgets.js',
  ...readdirSync(`${dist}/care`).filter((file) => /^(base|text|settings|i18next|strings-en|treatment-explainer|glossary-term)-/.test(file)).map((file) => `care/${file}`),
  'content/en/treatments/immunotherapy.json',
];

const folder = mkdtempSync(`${tmpdir()}/care-load-`);
chmodSync(folder, 0o755);
for (const file of files) cpSync(`${dist}/${file}`, `${folder}/${file}`);
const size = await compressFolder(folder);
writeFileSync(
  `${folder}/visit.lua`,
  `local files, next = { ${files.map((file) => `"/${file}"`).join(', ')} }, 0
request = function()
  next = next % #files + 1
  return wrk.format("GET", files[next])
end
`,
);
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const wrk = findPackage('wrk');
if (wrk === undefined) process.exit(1);

function load(base: string, encoding: string): number {
  const args = ['-t1', '-c32', `-d${seconds}s`, '-s', `${folder}/visit.lua`, '-H', `Accept-Encoding: ${encoding}`, base];
  const { stdout } = spawnSync(`${wrk}/usr/bin/wrk`, args, { encoding: 'utf8', env: { ...process.env, LD_LIBRARY_PATH: `${wrk}/usr/lib/x86_64-linux-gnu` } });
  if (/Non-2xx/.test(stdout)) throw new Error(stdout);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]);
}

console.log(`${files.length} files a first visit, ${size.plain} bytes plain, ${size.br} as br`);
for (const name of ['nginx', 'caddy'] satisfies Name[]) {
  const at = findPackage(name);
  if (at === undefined) continue;
  const server = await startServer(name, folder, at);
  load(server.base, 'br');
  const found: Record<string, number[]> = { br: [], identity: [] };
  for (let round = 0; round < rounds; round++) {
    for (const encoding of Object.keys(found)) found[encoding]!.push(load(server.base, encoding));
  }
  await server.stop();
  const [br, plain] = [median(found.br!), median(found.identity!)];
  console.log(`${name}: ${Math.round(br)} requests/s with copies, ${Math.round(plain)} without (${(br / plain).toFixed(2)}); ${Math.round(br / files.length)} first visits/s`);
}
rmSync(folder, { recursive: true });

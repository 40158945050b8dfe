import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dist } from '../src/tools/paths.js';
import { compressFolder } from './compress.js';
import { findPackage, startServer, type Name } from './servers.js';

/**
 * `npx tsx deploy/load.ts`: measures the server load stated in deploy/README.md, on this machine. wrk repeatedly requests all files that
 * a first visit to the immunotherapy explainer loads, alternately with the compressed copies and without.
 */

const SECONDS = 4;
const ROUNDS = 3;
const files = [
  'care-widgets.js',
  ...readdirSync(`${dist}/care`)
    .filter((file) =>
      /^(core|article-styles|preview|base|article|messages-en|treatment-explainer|glossary-term)-/.test(file),
    )
    .map((file) => `care/${file}`),
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

/** Requests per second. */
function load(base: string, encoding: string): number {
  const args = [
    '-t1',
    '-c32',
    `-d${SECONDS}s`,
    '-s',
    `${folder}/visit.lua`,
    '-H',
    `Accept-Encoding: ${encoding}`,
    base,
  ];
  const { stdout } = spawnSync(`${wrk}/usr/bin/wrk`, args, {
    encoding: 'utf8',
    env: { ...process.env, LD_LIBRARY_PATH: `${wrk}/usr/lib/x86_64-linux-gnu` },
  });
  if (/Non-2xx/.test(stdout)) throw new Error(stdout);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]);
}

console.log(`${files.length} files a first visit, ${size.plain} bytes plain, ${size.br} as br`);
for (const name of ['nginx', 'caddy'] satisfies Name[]) {
  const packageRoot = findPackage(name);
  if (packageRoot === undefined) continue;
  const server = await startServer(name, folder, packageRoot);
  // A first run that is not counted, as a warm-up.
  load(server.base, 'br');
  const requestsPerSecond: Record<string, number[]> = { br: [], identity: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const encoding of Object.keys(requestsPerSecond))
      requestsPerSecond[encoding]!.push(load(server.base, encoding));
  }
  await server.stop();
  const [br, plain] = [median(requestsPerSecond.br!), median(requestsPerSecond.identity!)];
  console.log(
    `${name}: ${Math.round(br)} requests/s with copies, ${Math.round(plain)} without (${(br / plain).toFixed(2)}); ${Math.round(br / files.length)} first visits/s`,
  );
}
rmSync(folder, { recursive: true });

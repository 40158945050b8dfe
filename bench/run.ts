import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildPages } from './build.js';
import { calm } from './calm.js';
import { launch, withInterpreter } from './chromium.js';
import { interactivePages, measureInteractions } from './interactions.js';
import { manyPages, measureLanguage, measureMany, measureRemoval, type ManyName } from './many.js';
import { markerOf } from './marker.js';
import { measure, networks, type Network } from './measure.js';
import { pageNames } from './pages.js';
import { bench } from './paths.js';
import { report } from './report.js';
import type { Results } from './results.js';
import { protocols, serve } from './serve.js';

/**
 * `npm run bench`: builds the pages, measures them alternately, prints the table and writes RESULTS.md.
 *
 * Options: `--rounds 7`; `--only ours,static` measures only these pages and writes no file; `--quick` measures one round
 * over HTTP/2, without many elements, and writes no file; `--no-many` and `--no-pages` leave out a part.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    many: { type: 'boolean', default: true },
    pages: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const rounds = options.quick ? 1 : Number(options.rounds);
if (!(rounds >= 1)) throw new Error('--rounds: expected a number from 1 on');
const wanted = options.only?.split(',');
const names = pageNames.filter((name) => !wanted || wanted.includes(name));
const manyNames =
  options.many && !options.quick
    ? (Object.keys(manyPages) as ManyName[]).filter((name) => !wanted || wanted.includes(name))
    : [];
/** A thousand explainers take long to render. */
const manyRounds = Math.min(rounds, 3);

const log = (words: string) => process.stderr.write(`${words}\n`);

log('Building the pages');
await buildPages();
const servers = await serve();
const browser = await launch();
try {
  const marker = markerOf('en');
  let busy = 0;
  const results: Results = {
    pages: [],
    interactions: interactivePages
      .filter((name) => options.pages && (!wanted || wanted.includes(name)))
      .map((name) => ({ name, rounds: [] })),
    many: manyNames.map((name) => ({ name, rounds: [], removals: [], removalsInterpreted: [], languages: [] })),
  };
  for (const network of Object.keys(networks) as Network[]) {
    for (const protocol of protocols) {
      if (options.quick && protocol !== 'HTTP/2') continue;
      if (options.pages) for (const name of names) results.pages.push({ network, protocol, name, rounds: [] });
    }
  }
  // Round 0 is not counted: the server compresses its files, and the browser warms up.
  for (let round = 0; round <= rounds && results.pages.length; round++) {
    log(round ? `Round ${round} of ${rounds}` : 'Warming up');
    for (const { network, protocol, name, rounds: measured } of results.pages) {
      if (!round && network !== 'no throttling') continue;
      if (!(await calm())) busy += 1;
      const one = await measure(browser, `${servers.origins[protocol]}/${name}/`, marker, network);
      if (round) measured.push(one);
    }
  }
  for (let round = 1; round <= rounds; round++) {
    for (const one of results.interactions) {
      if (!(await calm())) busy += 1;
      one.rounds.push(await measureInteractions(browser, servers.origins['HTTP/1.1'], one.name));
    }
  }
  for (let round = 1; round <= manyRounds; round++) {
    if (manyNames.length) log(`Many elements, round ${round} of ${manyRounds}`);
    for (const one of results.many) {
      const origin = servers.origins['HTTP/1.1'];
      if (!(await calm())) busy += 1;
      one.rounds.push(await measureMany(browser, origin, one.name));
      one.removals.push(await measureRemoval(browser, origin, one.name));
      one.removalsInterpreted.push(
        await withInterpreter((interpreter) => measureRemoval(interpreter, origin, one.name)),
      );
      if (manyPages[one.name].language) one.languages.push(await measureLanguage(browser, origin, one.name));
    }
  }
  const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
  const text = report(results, { command, chromium: browser.version(), rounds, manyRounds, busy });
  console.log(text);
  if (!wanted && !options.quick && options.many && options.pages) writeFileSync(`${bench}/RESULTS.md`, text);
} finally {
  await browser.close();
  servers.close();
}

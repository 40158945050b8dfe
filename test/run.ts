import { execFileSync, spawnSync } from 'node:child_process';
import { chromiumFlags, findChromium } from './find-chromium.js';
import { findEngines, type Engines } from './find-engines.js';
import { findPackage } from '../deploy/servers.js';
import { filesBelow, root } from '../src/tools/paths.js';

/** `npm test`: everything that must hold, the same at a desk and in CI. Stops at the first step that fails. */

function step(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): string {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(stdout);
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    engines.end();
    process.exit(1);
  }
  console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
  return stdout;
}

/** A test left alone with `.only`, or put to sleep, would let the rest go by unseen. */
function refuseSilencedTests(): void {
  try {
    const found = execFileSync('git', ['grep', '-nE', '\\b(describe|it)\\.(only|skip)\\(', '--', 'test/*.test.ts', 'test/**/*.test.ts'], { cwd: root, encoding: 'utf8' });
    console.error(`Silenced tests:\n${found}`);
  } catch {
    return;
  }
  process.exit(1);
}

let engines: Engines = { env: {}, end: () => undefined };
let browser: string;
try {
  browser = findChromium();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

refuseSilencedTests();
step('types', 'npx', ['tsc', '--noEmit']);
step('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
step('build', 'npx', ['tsx', 'src/tools/build.ts']);
step('plugins', 'npx', ['tsx', 'plugins/build.ts']);
const inBrowser = step('elements, in Chromium', 'npx', ['web-test-runner'], {
  CHROME_PATH: browser,
  CHROMIUM_FLAGS: chromiumFlags.join(' '),
});
engines = findEngines();
const elsewhere = Object.keys(engines.env).length
  ? step('elements, in Firefox and WebKit', 'npx', ['web-test-runner', '--config', 'web-test-runner.engines.config.mjs'], {
      ...engines.env,
      TZ: 'America/Toronto',
    })
  : '';
engines.end();
// Before the tests that start them, which run side by side.
findPackage('nginx');
findPackage('caddy');
const node = step('the build, from outside', 'npx', ['tsx', '--test', ...filesBelow(`${root}/test`, /\.node\.test\.ts$/).map((file) => `test/${file}`)], {
  CHROME_PATH: browser,
});

const last = (text: string, pattern: RegExp) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
/** The bar of each browser is printed again and again: its last state counts. */
const bars = [...elsewhere.matchAll(/(Firefox|MiniBrowser):.*?(\d+) passed/g)].map(([, name, count]) => [name!, Number(count)] as const);
const inOthers = [...new Map(bars).values()].reduce((sum, count) => sum + count, 0);
const passed = last(inBrowser, /(\d+) passed/g) + inOthers + last(node, /^# pass (\d+)/gm);
console.log(`\n${passed} passed, 0 failed`);

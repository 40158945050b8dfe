import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { root } from '../src/tools/paths.js';
import { findEngines } from './browsers/engines.js';

/** `npm test`: everything that must hold, the same at a desk and in CI. Stops at the first step that fails. */

class StepFailed extends Error {}

const seconds = (start: number) => `${Math.round((Date.now() - start) / 1000)} s`;

const running = new Set<ChildProcess>();

/** Each step is a process group of its own: its browsers and servers end with it. */
function endAll(): void {
  for (const { pid } of running) {
    try {
      process.kill(-pid!);
    } catch {
      // It has ended by itself.
    }
  }
}

/** Runs a command of node_modules/.bin, where npm looks first, or of the machine; its output is printed as a whole when it ends, so that two steps may run side by side. */
async function step(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const start = Date.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  const status = await new Promise((resolve) => child.once('close', resolve));
  running.delete(child);
  process.stdout.write(`\n— ${name}\n${output}\n`);
  if (status !== 0) throw new StepFailed(`${name}: failed after ${seconds(start)}`);
  console.log(`${name}: ${seconds(start)}`);
  return output;
}

/** A test run alone with `.only`, or left out with `.skip`, would let the others go by unnoticed. */
function refuseSilencedTests(): void {
  // Without the index: git then searches a folder of any owner, and one that is no repository.
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['grep', '--no-index', '--exclude-standard', '-nE', '\\b(describe|it)\\.(only|skip)\\(', '--', 'test/*.test.ts'],
    { cwd: root, encoding: 'utf8' },
  );
  // 1 says that nothing was found.
  if (status !== 1) throw new StepFailed(`Silenced tests:\n${stdout}${stderr}`);
}

const elementTests = (...args: string[]) => ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js', ...args];

/** Elements, in the other engines that are installed. */
async function inOtherEngines(): Promise<string> {
  const engines = findEngines();
  try {
    if (!engines.env.FIREFOX_PATH && !engines.env.WEBKIT_MINIBROWSER) return '';
    return await step(
      'elements, in Firefox and WebKit',
      'node',
      elementTests('--config', 'web-test-runner.engines.config.mjs'),
      engines.env,
    );
  } finally {
    engines.end();
  }
}

async function inChromiumThenLint(): Promise<string> {
  const output = await step('elements, in Chromium', 'node', elementTests());
  await step('types', 'tsc', ['--noEmit']);
  await step('lint', 'npm', ['run', '--silent', 'lint']);
  return output;
}

async function inOtherEnginesThenInNode(): Promise<[string, string]> {
  return [await inOtherEngines(), await step('the build, from outside', 'tsx', ['test/node-tests.ts'])];
}

async function everything(): Promise<void> {
  const start = Date.now();
  refuseSilencedTests();
  const needs = step('what the tests need', 'tsx', ['test/prepare.ts']);
  const build = step('build', 'vite', ['build', '--logLevel', 'warn']).then(() =>
    step('plugins', 'tsx', ['plugins/build.ts']),
  );
  // Two at a time. Firefox and WebKit show one page at a time, and are done before Chromium.
  const [inChromium, [elsewhere, inNode]] = await Promise.all([
    build.then(inChromiumThenLint),
    Promise.all([needs, build]).then(inOtherEnginesThenInNode),
  ]);

  // The test runner prints the bar of each browser again and again: its last state counts.
  const bars = [...(inChromium + elsewhere).matchAll(/(Chromium|Firefox|MiniBrowser):.*?(\d+) passed/g)].map(
    ([, name, count]) => [name!, Number(count)] as const,
  );
  const inBrowsers = [...new Map(bars).values()].reduce((sum, count) => sum + count, 0);
  const passed = inBrowsers + Number(/^# pass (\d+)/m.exec(inNode)?.[1] ?? 0);
  console.log(`\nThe whole run: ${seconds(start)}\n${passed} passed, 0 failed`);
}

process.once('SIGINT', () => {
  endAll();
  process.exit(130);
});
try {
  await everything();
} catch (error) {
  console.error(error instanceof StepFailed ? `\n${error.message}` : error);
  endAll();
  process.exit(1);
}

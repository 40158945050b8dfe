import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { root } from '../../src/tools/paths.js';
import { installDebianPackages, mayInstallDebianPackages } from '../debian-packages.js';

/**
 * The Chromium of the tests. It comes from npm, pinned in the lock file and with the libraries that it needs, so that
 * every Linux machine tests in the same engine and nobody has to install one. npm has it for Linux on x64 alone:
 * elsewhere an installed Chromium or Chrome is used.
 */

/** The only fonts that browsers see in tests. */
export const fontconfig = `${root}/test/browsers/fonts.conf`;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  // Nothing of it may reach the network by itself.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters are antialiased in grey and unhinted, as fonts.conf asks for too.
  '--disable-lcd-text',
  '--font-render-hinting=none',
];

/** How to launch the Chromium of the tests, for playwright-core and for the test runner. */
export function chromiumOptions({ args = [], env = {}, ...more }: LaunchOptions = {}): LaunchOptions {
  const { executablePath, libraries } = findChromium();
  // A browser whose libraries are the machine's own must not be given others.
  const path = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { executablePath, args: [...flags, ...args], env: { ...inherited, FONTCONFIG_FILE: fontconfig, ...path, ...env }, ...more };
}

export function launchChromium(options?: LaunchOptions): Promise<Browser> {
  return chromium.launch(chromiumOptions(options));
}

interface Found {
  executablePath: string;
  /** A folder of shared libraries that come with the browser. */
  libraries?: string;
}

/**
 * `CHROME_PATH`, else the Chromium from npm, else an installed one, else Debian's package, which is fetched where that
 * may be done. Throws a sentence that says what to do if there is none.
 */
export function findChromium(sources: (() => Found | undefined)[] = [named, fromNpm, installed, fromDebian]): Found {
  for (const source of sources) {
    const found = source();
    if (found) return found;
  }
  throw new Error('The tests need a Chromium: install Chromium or Chrome, or name one in the variable CHROME_PATH.');
}

function named(): Found | undefined {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) throw new Error(`CHROME_PATH names ${executablePath}, which does not exist: name a Chromium or Chrome, or unset it.`);
  return { executablePath };
}

/** Unpacked once, beside the package: `npm ci` removes both. */
function fromNpm(): Found | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = `${root}/node_modules/.cache/chromium-${pinnedVersion()}`;
  const unpacked = { executablePath: `${folder}/chromium`, libraries: `${folder}/lib` };
  if (!existsSync(folder)) unpack(folder);
  const { status } = spawnSync(unpacked.executablePath, ['--version'], { env: { LD_LIBRARY_PATH: unpacked.libraries } });
  return status === 0 ? unpacked : undefined;
}

/** Where the package keeps its archives, which are all that is used of it: its own code unpacks into the machine's /tmp. */
const npmPackage = `${root}/node_modules/@sparticuz/chromium`;

function pinnedVersion(): string {
  return (JSON.parse(readFileSync(`${npmPackage}/package.json`, 'utf8')) as { version: string }).version;
}

/** Several tests may do this at once: each unpacks into a folder of its own, and the first to finish gives it its name. */
function unpack(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  const archive = (name: string) => brotliDecompressSync(readFileSync(`${npmPackage}/bin/${name}.br`));
  writeFileSync(`${temporary}/chromium`, archive('chromium'));
  chmodSync(`${temporary}/chromium`, 0o755);
  execFileSync('tar', ['--extract', '--directory', temporary], { input: archive('al2023.tar') });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function installed(): Found | undefined {
  const executablePath = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}

function fromDebian(): Found | undefined {
  if (!mayInstallDebianPackages()) return undefined;
  return installDebianPackages(['chromium']) ? installed() : undefined;
}

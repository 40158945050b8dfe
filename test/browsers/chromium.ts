import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { root } from '../../src/tools/paths.js';
import { installDebianPackages, mayInstallDebianPackages } from '../debian-packages.js';
import { npmHasChromium, unpackedChromium, type Unpacked } from './unpack.js';

/**
 * The Chromium of the tests. It comes from npm, pinned in the lock file and with the libraries that it needs, so that
 * every Linux machine tests in the same engine and nobody has to install one. npm has it for Linux on x64 alone:
 * elsewhere an installed Chromium or Chrome is used.
 */

/** The only fonts that browsers see in tests. */
export const fontconfig = `${root}/test/browsers/fonts.conf`;

export const flags = [
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
  const found = findChromium();
  return {
    executablePath: found.executablePath,
    args: [...flags, ...args],
    env: { ...environmentOf(found), ...env },
    ...more,
  };
}

/** What a browser sees of the machine: the tests' fonts, and where it has libraries of its own those. */
export function environmentOf({ libraries }: Found): Record<string, string> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  // A browser whose libraries are the machine's own must not be given others.
  return {
    ...inherited,
    FONTCONFIG_FILE: fontconfig,
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}

export function launchChromium(options?: LaunchOptions): Promise<Browser> {
  return chromium.launch(chromiumOptions(options));
}

type Found = Pick<Unpacked, 'executablePath'> & Partial<Unpacked>;

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
  if (!existsSync(executablePath))
    throw new Error(
      `CHROME_PATH names ${executablePath}, which does not exist: name a Chromium or Chrome, or unset it.`,
    );
  return { executablePath };
}

function fromNpm(): Found | undefined {
  if (!npmHasChromium) return undefined;
  const unpacked = unpackedChromium(`${root}/node_modules/@sparticuz/chromium`);
  const { status } = spawnSync(unpacked.executablePath, ['--version'], {
    env: { LD_LIBRARY_PATH: unpacked.libraries },
  });
  return status === 0 ? unpacked : undefined;
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

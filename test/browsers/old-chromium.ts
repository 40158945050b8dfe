import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { root } from '../../src/tools/paths.js';
import { environmentOf, flags } from './chromium.js';
import { npmHasChromium, unpackedChromium } from './unpack.js';

/** Chromium as it was, from npm (test/old-engines). 109 is the last for Windows 7. */
export type OldVersion = 80 | 92 | 103 | 109 | 118 | 122;

const packageOf = (version: OldVersion) => `${root}/test/old-engines/node_modules/chromium-${version}`;

/** They are fetched before the tests run (test/prepare.ts). */
export const hasOldChromium = npmHasChromium && existsSync(packageOf(109));

/** Launches a Chromium that playwright still knows how to drive: from 92 on. */
export function launchOldChromium(version: Exclude<OldVersion, 80>): Promise<Browser> {
  const found = unpackedChromium(packageOf(version));
  return chromium.launch({ executablePath: found.executablePath, args: flags, env: environmentOf(found) });
}

/** Opens a page in a Chromium that nobody drives. What it shows it must tell by itself. Ends with the function returned. */
export function openInOldChromium(version: OldVersion, address: string): () => void {
  const found = unpackedChromium(packageOf(version));
  const profile = mkdtempSync(`${tmpdir()}/old-chromium-`);
  const args = [...flags, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', address];
  const child: ChildProcess = spawn(found.executablePath, args, { env: environmentOf(found), stdio: 'ignore' });
  return () => {
    child.once('exit', () => rmSync(profile, { recursive: true, force: true }));
    child.kill('SIGKILL');
  };
}

import { findPackage } from '../deploy/servers.js';
import { findChromium } from './browsers/chromium.js';
import { installEngines } from './browsers/engines.js';
import { npmHasChromium } from './browsers/unpack.js';
import { frameworks, installPackages, oldEngines, wordPress } from './npm-packages.js';
import { missingPhp } from './plugins/wordpress-machine.js';

/**
 * Fetches whatever the tests need and this machine does not have, before the tests that use it run side by side.
 * Ends with exit code 1 and one sentence that says what to do if something without which no run counts is unavailable.
 */
try {
  findChromium();
  installEngines();
  const reason = missingPhp();
  if (reason) console.log(`The tests in WordPress are left out: ${reason}.`);
  findPackage('nginx');
  findPackage('caddy');
  await Promise.all([
    installPackages(frameworks),
    installPackages(wordPress),
    npmHasChromium && installPackages(oldEngines),
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

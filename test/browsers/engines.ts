import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fontconfig } from './chromium.js';
import { installDebianPackages, mayInstallDebianPackages } from '../debian-packages.js';

/** Firefox and WebKit, where Debian puts them. */
const firefox = '/usr/bin/firefox-esr';
const driver = '/usr/bin/WebKitWebDriver';
const miniBrowsers = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].map(
  (folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`,
);
const port = '4445';

/** What web-test-runner.engines.config.mjs reads from its environment, and how to end what was started for it. */
export interface Engines {
  env: Record<string, string>;
  end: () => void;
}

const isInstalled = () => existsSync(firefox) && existsSync(driver) && existsSync('/usr/bin/xvfb-run');

/** In CI, on Debian and as root, both engines are installed first, with the old libraries that hostile pages load. */
export function installEngines(): void {
  if (!process.env.CI || isInstalled() || !mayInstallDebianPackages()) return;
  installDebianPackages(['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'libjs-prototype', 'libjs-mootools']);
}

/** Firefox and WebKit, as far as they are installed; a line says which one is left out. */
export function findEngines(): Engines {
  const env: Record<string, string> = { TZ: 'America/Toronto', FONTCONFIG_FILE: fontconfig };
  if (existsSync(firefox)) env.FIREFOX_PATH = firefox;
  else console.log('Firefox is not installed here: its tests are left out (Debian: firefox-esr).');

  const miniBrowser = miniBrowsers.find((path) => existsSync(path));
  if (!miniBrowser || !existsSync(driver) || !existsSync('/usr/bin/xvfb-run')) {
    console.log('WebKit is not installed here: its tests are left out (Debian: webkit2gtk-driver, xvfb).');
    return { env, end: () => undefined };
  }
  const running = spawn('xvfb-run', ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // The driver, the display and the browser are one group, so that one signal ends them.
    detached: true,
    env: {
      ...process.env,
      ...env,
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  env.WEBKIT_MINIBROWSER = miniBrowser;
  env.WEBKIT_DRIVER_PORT = port;
  const end = () => {
    process.off('exit', end);
    try {
      if (running.pid) process.kill(-running.pid);
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  return { env, end };
}

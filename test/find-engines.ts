import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts them. */
const firefox = '/usr/bin/firefox-esr';
const driver = '/usr/bin/WebKitWebDriver';
const browser = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`);
const port = '4445';

/** What web-test-runner.engines.config.mjs wants to know, and how to end what was started for it. */
export interface Engines {
  env: Record<string, string>;
  end: () => void;
}

/**
 * Firefox and WebKit, as far as they are installed; what is not is said in a line. In CI, on Debian and
 * as root, they are installed first.
 */
export function findEngines(): Engines {
  if (process.env.CI && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0 && !(existsSync(firefox) && existsSync(driver))) {
    console.log('Fetching firefox-esr, webkit2gtk-driver, xvfb, libjs-prototype and libjs-mootools with apt-get (once).');
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'libjs-prototype', 'libjs-mootools'], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch (error) {
      console.log(`They could not be fetched: ${String(error)}`);
    }
  }
  const env: Record<string, string> = {};
  if (existsSync(firefox)) env.FIREFOX_PATH = firefox;
  else console.log('Firefox is not installed here: its tests are left out (Debian: firefox-esr).');

  const miniBrowser = browser.find((path) => existsSync(path));
  if (!miniBrowser || !existsSync(driver) || !existsSync('/usr/bin/xvfb-run')) {
    console.log('WebKit is not installed here: its tests are left out (Debian: webkit2gtk-driver, xvfb).');
    return { env, end: () => undefined };
  }
  const running = spawn('xvfb-run', ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1', TZ: 'America/Toronto' },
  });
  env.WEBKIT_MINIBROWSER = miniBrowser;
  env.WEBKIT_DRIVER_PORT = port;
  return {
    env,
    // The driver, the display and the browser are one group.
    end: () => {
      try {
        if (running.pid) process.kill(-running.pid);
      } catch {
        // It has ended by itself.
      }
    },
  };
}

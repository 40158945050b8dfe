import { existsSync } from 'node:fs';
import { installDebianPackages, mayInstallDebianPackages } from '../debian-packages.js';

/** The programs that are started, each with the Debian package that has it. */
const programs = {
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/orca': 'orca',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/dbus-daemon': 'dbus-daemon',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

/** What Orca needs besides, and Debian only recommends. */
const libraries = ['python3-pyatspi', 'gir1.2-atspi-2.0'];

const missing = () => Object.entries(programs).filter(([path]) => !existsSync(path));

/** On Debian and as root, what is missing is installed, with all that the screen reader needs to run without a screen. */
export function installScreenReader(): void {
  if (missing().length && mayInstallDebianPackages()) installDebianPackages([...Object.values(programs), ...libraries]);
}

/** Why nothing can be heard on this machine: undefined if all programs are installed. */
export function missingScreenReader(): string | undefined {
  const packages = missing().map(([, name]) => name);
  return packages.length ? `not installed here (Debian: ${packages.join(', ')})` : undefined;
}

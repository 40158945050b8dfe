import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { fontconfig } from '../browsers/chromium.js';

/** A home of its own for the desktop: nothing of the person who runs the tests is read or changed. */
export interface Home {
  folder: string;
  /** Orca's utterances, one JSON object a line (see orca-customizations.py). */
  speechFile: string;
  env: Record<string, string>;
}

const preferences: Record<string, boolean | number | string> = {
  // -1: always on, whether or not the desktop says that a screen reader runs.
  'accessibility.force_disabled': -1,
  // A telephone link must not open a dialog.
  'network.protocol-handler.external.tel': false,
  'network.protocol-handler.warn-external.tel': false,
  // No page, bar or question of Firefox's own, which would be heard.
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  // There is no speech dispatcher: a bar would say so as soon as an element asks for voices.
  'media.webspeech.synth.dont_notify_on_error': true,
  // Nothing but the tests' own server is requested.
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** What is written below the home, besides Orca's customizations. */
const files: Record<string, string> = {
  // The window manager's own keys would take some of Orca's.
  '.config/openbox/rc.xml':
    '<openbox_config xmlns="http://openbox.org/3.4/rc"><desktops><number>1</number></desktops><keyboard/><mouse/></openbox_config>',
  'firefox/user.js': Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join(''),
};

/** Makes a home in a new temporary folder. */
export function createHome(): Home {
  const folder = mkdtempSync(`${tmpdir()}/care-screen-reader-`);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  write('speech.jsonl', '');
  for (const name of ['log', '.local/share/orca', '.cache']) mkdirSync(`${folder}/${name}`, { recursive: true });
  mkdirSync(`${folder}/run`, { mode: 0o700 });
  copyFileSync(`${import.meta.dirname}/orca-customizations.py`, `${folder}/.local/share/orca/orca-customizations.py`);
  const speechFile = `${folder}/speech.jsonl`;
  const env = {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: folder,
    XDG_RUNTIME_DIR: `${folder}/run`,
    XDG_CONFIG_HOME: `${folder}/.config`,
    XDG_DATA_HOME: `${folder}/.local/share`,
    XDG_CACHE_HOME: `${folder}/.cache`,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'America/Toronto',
    FONTCONFIG_FILE: fontconfig,
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    MOZ_CRASHREPORTER_DISABLE: '1',
    CARE_SPEECH_FILE: speechFile,
  };
  return { folder, speechFile, env };
}

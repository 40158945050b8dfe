import { rmSync } from 'node:fs';
import { createHome, type Home } from './home.js';
import { Keyboard } from './keyboard.js';
import { pollUntil } from './poll.js';
import { firstLine, Processes } from './processes.js';
import type { Page, Site } from './site.js';
import { Speech } from './speech.js';
import { firstMissing } from './words.js';

const startPage: Page = { title: 'The first page', html: '', waitFor: 'load' };

/** How long each program may take to start on a busy machine. */
const START_TIMEOUT_MS = 30_000;
const MAX_STARTS = 3;

/** A desktop without a screen or a sound card, on which Orca reads what Firefox shows. */
export class Desktop {
  readonly speech: Speech;
  readonly keyboard: Keyboard;

  readonly #removeHome = () => rmSync(this.home.folder, { recursive: true, force: true });

  private constructor(
    readonly home: Home,
    readonly processes: Processes,
  ) {
    process.once('exit', this.#removeHome);
    this.speech = new Speech(home.speechFile);
    this.keyboard = new Keyboard(home.env);
  }

  /**
   * Starts everything, and waits until a first page has been read out: what Orca learns of a window that is being opened is not
   * to be relied on. On a very busy machine, it may even not notice the window: then all is started again.
   */
  static async start(site: Site): Promise<Desktop> {
    for (let attempt = 1; ; attempt++) {
      const home = createHome();
      const desktop = new Desktop(home, new Processes(`${home.folder}/log`, home.env));
      try {
        await desktop.#startAll(site);
        return desktop;
      } catch (error) {
        await desktop.end();
        if (attempt === MAX_STARTS) throw error;
        console.log(`The desktop is started again: ${String(error)}.`);
      }
    }
  }

  async #startAll(site: Site): Promise<void> {
    await this.#startDisplay();
    await this.#startAccessibility();
    await this.#startScreenReader();
    await this.#startBrowser(site);
  }

  async #startDisplay(): Promise<void> {
    const { env } = this.home;
    // Xvfb itself chooses a display that is free, and names it.
    const server = this.processes.start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
      { pipe: 3 },
    );
    env.DISPLAY = `:${await firstLine(server, 3)}`;
    // Without a window manager, no window would have the focus.
    this.processes.start('openbox', []);
  }

  async #startAccessibility(): Promise<void> {
    const { env } = this.home;
    const bus = this.processes.start('dbus-daemon', ['--session', '--nofork', '--print-address=3'], { pipe: 3 });
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, 3);
    this.processes.start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
  }

  async #startScreenReader(): Promise<void> {
    this.processes.start('orca', ['--replace']);
    await this.#until(() => !firstMissing(this.speech.since(0), ['screen reader on']), 'orca');
  }

  async #startBrowser(site: Site): Promise<void> {
    const { folder } = this.home;
    const { position } = this.speech;
    const size = ['--width', '1280', '--height', '1000'];
    this.processes.start('firefox-esr', [
      '--no-remote',
      '--profile',
      `${folder}/firefox`,
      ...size,
      site.url(startPage),
    ]);
    await site.loaded();
    await this.#until(
      () => !firstMissing(this.speech.since(position), [startPage.title, 'heading level 1']),
      'firefox-esr',
    );
    await this.speech.listen(position, (heard) => heard.length > 0);
  }

  async #until(isDone: () => boolean, program: string): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    await pollUntil(() => {
      if (Date.now() > deadline) throw new Error(`${program} did not start within ${START_TIMEOUT_MS / 1000} s`);
      return isDone();
    });
  }

  /** Ends every program, and removes what they have written. */
  async end(): Promise<void> {
    await this.processes.endAll();
    this.speech.close();
    this.#removeHome();
    process.off('exit', this.#removeHome);
  }
}

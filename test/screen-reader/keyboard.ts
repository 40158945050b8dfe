import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Presses real keys: `Tab`, `h`, `shift+Tab`, or `Insert+a` for a command of the screen reader. Names are those of X. */
export class Keyboard {
  constructor(readonly env: Record<string, string>) {}

  async press(key: string): Promise<void> {
    const command = key.startsWith('Insert+')
      ? ['keydown', 'Insert', 'key', key.slice('Insert+'.length), 'keyup', 'Insert']
      : ['key', '--clearmodifiers', key];
    await run('xdotool', command, { env: this.env });
  }

  async type(text: string): Promise<void> {
    await run('xdotool', ['type', '--delay', '40', text], { env: this.env });
  }
}

import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { openSync } from 'node:fs';
import { pollUntil } from './poll.js';

/** How long a program may take to end by itself. */
const END_TIMEOUT_MS = 2000;

/** Programs that run until the tests have ended. Each is a process group of its own: what it starts ends with it. */
export class Processes {
  readonly #running = new Set<ChildProcess>();

  readonly #kill = () => this.#signal('SIGKILL');

  constructor(
    readonly logs: string,
    readonly env: Record<string, string>,
  ) {
    // Also if a test file fails while it loads, if it is interrupted, and if `npm test` ends its steps.
    process.once('exit', this.#kill);
  }

  /** Starts a program. What it writes is in the folder of logs, except to a file descriptor that `pipe` names. */
  start(command: string, args: string[], { pipe }: { pipe?: number } = {}): ChildProcess {
    const log = openSync(`${this.logs}/${command.replace(/.*\//, '')}.log`, 'a');
    const stdio: StdioOptions = ['ignore', log, log];
    if (pipe !== undefined) stdio[pipe] = 'pipe';
    // Also if this process is killed, and can end nothing itself.
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], { env: this.env, stdio, detached: true });
    child.once('error', () => this.#running.delete(child));
    this.#running.add(child);
    return child;
  }

  #signal(signal: NodeJS.Signals): void {
    for (const { pid } of this.#running) {
      try {
        if (pid !== undefined) process.kill(-pid, signal);
      } catch {
        // The whole group has ended by itself.
      }
    }
  }

  /** Ends everything that was started: politely, then by force. */
  async endAll(): Promise<void> {
    this.#signal('SIGTERM');
    const deadline = Date.now() + END_TIMEOUT_MS;
    await pollUntil(() => Date.now() > deadline || [...this.#running].every(hasEnded));
    // A program may have ended without those that it started.
    this.#kill();
    this.#running.clear();
    process.off('exit', this.#kill);
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** The first line that a program writes to one of its file descriptors: how a server says that it is ready, and where. */
export async function firstLine(child: ChildProcess, fileDescriptor: number): Promise<string> {
  let text = '';
  for await (const part of child.stdio[fileDescriptor] as NodeJS.ReadableStream) {
    text += String(part);
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
  }
  throw new Error(`${child.spawnargs.join(' ')} ended before it was ready`);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server of Vite that a test has started. */
export interface Served {
  /** Such as `http://localhost:5173`. */
  origin: string;
  /** What it has printed so far. */
  output: () => string;
  close: () => Promise<void>;
}

/** Starts `vite` with `args` in a folder, on a free port, and resolves when it serves. */
export async function serve(folder: string, ...args: string[]): Promise<Served> {
  // Vite takes the next port that is free.
  const child = spawn(process.execPath, [`${folder}/node_modules/vite/bin/vite.js`, ...args], {
    cwd: folder,
    env: { ...process.env, PORT: '8300', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        output += part;
        const [, found] = /Local:\s+(http:\S+?)\/?\s/.exec(output) ?? [];
        if (found) resolve(found);
      });
    }
    child.once('close', () => reject(new Error(`vite ended: ${output}`)));
  });
  return {
    origin,
    output: () => output,
    async close() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    },
  };
}

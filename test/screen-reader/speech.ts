import { closeSync, openSync, readSync } from 'node:fs';
import { pollUntil } from './poll.js';

/** What the screen reader hands to its voice at once. */
export interface Utterance {
  text: string;
  /** The language of the voice; empty for what the screen reader says by itself. */
  lang: string;
}

/** Nobody has finished speaking before it has been quiet for so long. */
const PAUSE_MS = 400;
/** How long it must be quiet until what is expected, and has not been said after other words, counts as never said. */
const SILENCE_MS = 3000;
/** The same if nothing at all has been said. */
const FIRST_WORD_MS = 6000;

/** The screen reader's speech, as Orca's customization writes it to a file. */
export class Speech {
  readonly #file: number;
  readonly #buffer = Buffer.alloc(65_536);
  #rest = Buffer.alloc(0);
  readonly #utterances: Utterance[] = [];
  /** A busy machine needs more time for everything: the times above are multiplied by this. */
  patience = 1;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  close(): void {
    closeSync(this.#file);
  }

  /** How much has been said since the screen reader started: where to listen from. */
  get position(): number {
    this.#read();
    return this.#utterances.length;
  }

  /** What has been said since a position. */
  since(position: number): Utterance[] {
    this.#read();
    return this.#utterances.slice(position);
  }

  /** Listens until enough has been said since a position and it is quiet, or until it has been quiet for too long. */
  async listen(position: number, isEnough: (heard: Utterance[]) => boolean): Promise<Utterance[]> {
    let count = position;
    let lastWord = Date.now();
    await pollUntil(() => {
      const heard = this.since(position);
      if (heard.length !== count - position) {
        count = position + heard.length;
        lastWord = Date.now();
      }
      const quiet = (Date.now() - lastWord) / this.patience;
      if (quiet < PAUSE_MS) return false;
      return isEnough(heard) || quiet >= (heard.length ? SILENCE_MS : FIRST_WORD_MS);
    });
    return this.since(position);
  }

  #read(): void {
    for (;;) {
      const length = readSync(this.#file, this.#buffer);
      if (!length) return;
      const lines = Buffer.concat([this.#rest, this.#buffer.subarray(0, length)]);
      // Only whole lines: the last one may still be being written, even in the middle of a letter.
      const end = lines.lastIndexOf('\n') + 1;
      this.#rest = lines.subarray(end);
      for (const line of lines.subarray(0, end).toString().split('\n'))
        if (line) this.#utterances.push(JSON.parse(line) as Utterance);
    }
  }
}

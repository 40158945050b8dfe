import type { Desktop } from './desktop.js';
import type { Page, Site } from './site.js';
import type { Utterance } from './speech.js';
import { amongHeard, firstMissing, written, type Words } from './words.js';

/** A key that is pressed, or a text that is typed, and what is heard then. */
export type Step = ({ press: string } | { type: string }) & {
  /** The key is pressed again until these words are heard. */
  until?: Words;
  /** The words that matter, in order. Others may be said before, between and after them. */
  says?: Words[];
  never?: Words[];
};

/** What somebody does who cannot see the page, and what they must hear. */
export interface Journey {
  name: string;
  page: Page;
  /** What is heard while the page loads. */
  opening?: { says?: Words[]; never?: Words[] };
  steps: Step[];
  /** What is never said, from the opening to the last step. */
  never?: Words[];
}

/** How often a key is pressed again at most. */
const MAX_PRESSES = 12;

/** Goes on a journey once. */
export class Walk {
  readonly transcript: string[] = [];
  readonly failures: string[] = [];

  constructor(
    readonly desktop: Desktop,
    readonly site: Site,
    readonly journey: Journey,
  ) {}

  /** Opens the page, goes to its top, and takes all steps. */
  async run(): Promise<void> {
    const { page, opening, steps } = this.journey;
    const { position } = this.desktop.speech;
    await this.site.visit(page);
    await this.site.loaded();
    const says = [page.title, ...(opening?.says ?? [])];
    await this.#hear('page', position, { says, never: opening?.never });
    await this.#press({ press: 'ctrl+Home', says: [page.title] });
    for (const step of steps) await this.#press(step);
    // What is still being read would be heard in the next journey.
    await this.desktop.keyboard.press('Control_L');
  }

  async #press(step: Step): Promise<void> {
    const { speech, keyboard } = this.desktop;
    for (let count = 1; count <= MAX_PRESSES; count++) {
      const position = speech.position;
      if ('type' in step) await keyboard.type(step.type);
      else await keyboard.press(step.press);
      const label = 'type' in step ? `"${step.type}"` : step.press;
      if (!step.until) return this.#hear(label, position, step);
      const heard = await speech.listen(position, (heard) => heard.length > 0);
      if (firstMissing(heard, [step.until]) === undefined) return this.#hear(label, position, step);
      await this.#hear(label, position, { never: step.never });
    }
    this.failures.push(`never heard, however often a key was pressed: ${String(step.until)}`);
  }

  /** Listens, and notes what was heard and what was not. */
  async #hear(label: string, position: number, { says = [], never = [] }: Pick<Step, 'says' | 'never'>): Promise<void> {
    const heard = await this.desktop.speech.listen(
      position,
      (heard) => heard.length > 0 && firstMissing(heard, says) === undefined,
    );
    this.transcript.push(line(label, heard));
    const missing = firstMissing(heard, says);
    if (missing !== undefined) this.#fail(label, `did not say ${String(missing)}`);
    for (const words of amongHeard(heard, [...never, ...(this.journey.never ?? [])]))
      this.#fail(label, `said ${String(words)}`);
  }

  #fail(label: string, reason: string): void {
    this.failures.push(`[${label}] ${reason}`);
    this.transcript.push(`    ^ ${reason}`);
  }
}

function line(label: string, heard: Utterance[]): string {
  return `[${label}] ${heard.length ? heard.map(written).join(' | ') : '(silence)'}`;
}

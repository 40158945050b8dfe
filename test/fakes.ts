// Documents that no build has compiled need it. Its modules are loaded with the test's: on a slow machine, that alone
// takes as long as one test may.
import '../src/validation/compile.js';
import type { CareDocument } from '../src/content/model.js';
import { setFetch } from '../src/content/shared-client.js';
import { configure, settings } from '../src/core/settings.js';
import type { CareElement } from '../src/base/care-element.js';

/** Everything that tests fake: the server of documents, the clock, timers, the console; and how they wait for something. */

const { setTimeout: setRealTimeout, clearTimeout: clearRealTimeout } = window;

type Answer = Response | Promise<Response> | (() => Response | Promise<Response>);

/** A server that holds what the build has written, but for the answers that a test sets. */
export class FakeServer {
  /** Addresses asked for, in order, without the base. */
  readonly requests: string[] = [];
  readonly #answers = new Map<string, Answer>();

  /** `path` as in `fr/hotlines/x.json`; an answer that is a function is asked each time. */
  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  document(path: string, json: unknown): void {
    this.answer(path, () => new Response(JSON.stringify(json)));
  }

  /** Documents at the addresses that their kinds, ids and languages give them. */
  holds(...documents: CareDocument[]): void {
    for (const document of documents) this.document(`${document.lang}/${document.kind}/${document.id}.json`, document);
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const path = (input instanceof Request ? input.url : String(input)).replace(`${base}content/`, '');
    this.requests.push(path);
    const answer = this.#answers.get(path);
    const asked =
      answer === undefined ? fetch(input, init) : Promise.resolve(typeof answer === 'function' ? answer() : answer);
    return await Promise.race([asked, aborted(init?.signal)]);
  };
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}

export const base = `${location.origin}/dist/`;

/** A fresh server and a fresh client for a test; page-wide defaults as they are without a script tag. */
export function mockServer(): FakeServer {
  const server = new FakeServer();
  for (const key of Object.keys(settings)) Object.assign(settings, { [key]: undefined });
  configure({ base });
  setFetch(server.fetch);
  return server;
}

/** Holds `Date.now()` at an instant until `restore`. */
export function stopClock(instant: string): { restore: () => void } {
  const { now } = Date;
  const stopped = new Date(instant).getTime();
  Date.now = () => stopped;
  return { restore: () => (Date.now = now) };
}

/**
 * Timers that run when a test lets time pass, not by themselves. Those without a delay are real: they only wait for
 * the next task.
 */
export class FakeTimers {
  readonly #pending = new Map<number, { due: number; callback: () => void }>();
  #now = 0;
  #lastId = 0;

  constructor() {
    window.setTimeout = ((callback: () => void, delay = 0): number => {
      if (delay <= 0) return setRealTimeout(callback);
      // Negative, so that it is no id of a real timer.
      this.#pending.set(--this.#lastId, { due: this.#now + delay, callback });
      return this.#lastId;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => {
      if (!this.#pending.delete(id)) clearRealTimeout(id);
    }) as typeof clearTimeout;
  }

  /** The number of timers that have yet to run. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Lets time pass. Everything that a timer sets off has happened before the next one runs. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await nextTask();
      const [next] = [...this.#pending].sort(([, a], [, b]) => a.due - b.due);
      if (!next || next[1].due > end) break;
      const [id, { due, callback }] = next;
      this.#pending.delete(id);
      this.#now = due;
      callback();
    }
    this.#now = end;
  }

  restore(): void {
    Object.assign(window, { setTimeout: setRealTimeout, clearTimeout: clearRealTimeout });
  }
}

const nextTask = () => new Promise<void>((resolve) => setRealTimeout(resolve));

/** Far more than the slowest machine needs; a test's own time limit is longer. */
const GIVE_UP_AFTER_MS = 25_000;

/** Waits until something holds, however long a busy machine takes. Real time passes, with fake timers too. */
export async function waitUntil(condition: () => unknown, what = String(condition)): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > GIVE_UP_AFTER_MS) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setRealTimeout(resolve, 10));
  }
}

/** Waits until the browser has laid out the page and dispatched the scroll events of what has moved. */
export function nextLayout(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Collects what is said in the console until `restore`. */
export function captureWarnings(): { warnings: string[]; restore: () => void } {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
  return { warnings, restore: () => (console.warn = warn) };
}

/** Waits for one of the element's events. */
export function nextEvent<Detail = Record<string, unknown>>(
  target: EventTarget,
  name: string,
): Promise<CustomEvent<Detail>> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as CustomEvent<Detail>), { once: true }),
  );
}

/** Puts an element into the page and waits until it shows its content. */
export async function mountLoaded<Element extends CareElement>(
  element: Element,
  parent: ParentNode = document.body,
): Promise<Element> {
  const loaded = nextEvent(element, 'care-load');
  parent.append(element);
  await loaded;
  // A reader touches each section: what waits for that, or for an idle moment, is rendered.
  for (const section of all(element, '.care-disclosure'))
    section.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  return element;
}

/** Puts an element into the page and waits until it has failed and says so. */
export async function mountFailed<Element extends CareElement>(element: Element): Promise<Element> {
  const failure = nextEvent(element, 'care-error');
  document.body.append(element);
  await failure;
  await element.updateComplete;
  return element;
}

/** What a reader sees: text that is drawn, in the page's order, through shadow roots and slots; hidden text left out. */
export function visibleText(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement)
    return node.hidden ? '' : node.assignedNodes({ flatten: true }).map(textOf).join('');
  if (!(node instanceof HTMLElement)) return '';
  if (!node.checkVisibility({ visibilityProperty: true }) || node.classList.contains('care-hidden')) return '';
  const text = [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
}

export function all<Found extends Element = HTMLElement>(element: HTMLElement, selector: string): Found[] {
  return [...element.shadowRoot!.querySelectorAll<Found>(selector), ...element.querySelectorAll<Found>(selector)];
}

/** The button, link or summary with this name, as a reader finds it. */
export function getControl(element: HTMLElement, name: string | RegExp): HTMLElement {
  const found = all(element, 'button, a, summary').find((candidate) => {
    const words = candidate.textContent.replace(/\s+/g, ' ').trim();
    return typeof name === 'string' ? words.startsWith(name) : name.test(words);
  });
  if (!found) throw new Error(`no control named ${name}`);
  return found;
}

/** Keeps what would be printed: some browsers print at once and others wait for the reader, or do nothing. */
export class FakePrinter {
  /** The documents of the frames that were to be printed, in order. */
  readonly printed: Document[] = [];
  readonly #own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

  constructor() {
    const { printed } = this;
    const windowOf = this.#own.get!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...this.#own,
      get(this: HTMLIFrameElement) {
        const view = windowOf.call(this) as Window | null;
        if (view) view.print = () => void printed.push(view.document);
        return view;
      },
    });
  }

  restore(): void {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', this.#own);
  }
}

/** A browser's voices, of which tests decide when a sentence has been spoken. */
export class FakeVoices extends EventTarget {
  /** What is being said, in order. */
  readonly said: SpeechSynthesisUtterance[] = [];
  readonly #own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis')!;

  constructor(public voices: Partial<SpeechSynthesisVoice>[]) {
    super();
    // The fake stands for the object that Chromium makes: voices are compared, never used.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
      configurable: true,
      writable: true,
      value: null,
    });
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: this });
  }

  getVoices(): Partial<SpeechSynthesisVoice>[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
  }

  cancel(): void {
    this.said.length = 0;
  }

  /** The sentence being spoken comes to its end. */
  end(): void {
    this.said.at(-1)!.onend!(new Event('end') as SpeechSynthesisEvent);
  }

  restore(): void {
    Object.defineProperty(window, 'speechSynthesis', this.#own);
  }
}

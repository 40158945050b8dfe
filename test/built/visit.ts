import { EventEmitter, once } from 'node:events';
import type { ConsoleMessage, Page, Request } from 'playwright-core';

/** How long answers may take before a test fails. */
const ANSWER_LIMIT_MS = 20_000;

const lineOf = (message: ConsoleMessage) => `${message.type()}: ${message.text()}`;

/** A reader's visit to a page of somebody else: what it requests and what is said in its console. */
export class Visit {
  /** URLs that the page requested, but for its own; those below BASE without it. */
  readonly requests: string[] = [];
  /** What was said in the console, and errors that nobody caught. */
  readonly consoleMessages: string[] = [];

  readonly #pending = new Set<Request>();
  readonly #answers = new EventEmitter();
  readonly #nameOf: (request: Request) => string;

  constructor(
    readonly page: Page,
    address: string,
    base: string,
  ) {
    this.#nameOf = (request) => (request.url().startsWith(base) ? request.url().slice(base.length) : request.url());
    page.on('request', (request) => {
      this.#pending.add(request);
      if (request.url() !== address) this.requests.push(this.#nameOf(request));
    });
    const answered = (request: Request) => {
      this.#pending.delete(request);
      this.#answers.emit('answer');
    };
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
    page.on('console', (message) => this.consoleMessages.push(lineOf(message)));
    page.on('pageerror', (error) => this.consoleMessages.push(`error: ${error.message}`));
  }

  /** Waits until the page has requested what matches, now or before. */
  readonly requested = async (pattern: RegExp): Promise<void> => {
    if (this.requests.some((name) => pattern.test(name))) return;
    await this.page.waitForRequest((request) => pattern.test(this.#nameOf(request)));
  };

  /** Waits until the console has said what matches, now or before. */
  readonly hasLogged = async (pattern: RegExp): Promise<void> => {
    if (this.consoleMessages.some((line) => pattern.test(line))) return;
    await this.page.waitForEvent('console', (message) => pattern.test(lineOf(message)));
  };

  /**
   * Waits until no request is pending and the page is at rest: whatever was to be requested has been. A response that
   * nobody reads to its end stays pending.
   */
  readonly settled = async (): Promise<void> => {
    for (let before = -1; before !== this.requests.length || this.#pending.size > 0;) {
      await this.#answered();
      before = this.requests.length;
      await atRest(this.page);
    }
  };

  async #answered(): Promise<void> {
    const signal = AbortSignal.timeout(ANSWER_LIMIT_MS);
    while (this.#pending.size > 0) {
      await once(this.#answers, 'answer', { signal }).catch(() => {
        throw new Error(`expected an answer to ${[...this.#pending].map(this.#nameOf).join(' ')}`);
      });
    }
  }
}

/**
 * Waits until the page is at rest: it has painted two frames and been idle, and nothing in it has changed meanwhile.
 * It may still wait for answers or for a time to pass. (A text: the test's own compiler adds helpers that a page has not.)
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(`new Promise((resolve) => {
    // Safari has no moments of rest.
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    const observeAll = (observer, root) => {
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observeAll(observer, shadowRoot);
    };
    const look = () => {
      let changed = false;
      const observer = new MutationObserver(() => { changed = true; });
      observeAll(observer, document);
      requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(() => {
        changed ||= observer.takeRecords().length > 0;
        observer.disconnect();
        if (changed) look();
        else resolve(true);
      })));
    };
    look();
  })`);
}

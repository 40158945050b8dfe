import type { LitElement, ReactiveController } from 'lit';
import { optionalGlobal } from './dom.js';
import type { Scene } from './scene.js';

/**
 * When the bodies of closed parts are drawn: one after another when the browser has nothing else to
 * do, so that they are found by a search in the page; all at once at the reader's first touch, before
 * printing, and when a part is open.
 */
export class LateParts implements ReactiveController {
  #document: unknown;
  /** How many bodies are drawn, from the first on. */
  #drawn = 0;
  #stopWaiting?: () => void;

  /** `drawNow` draws the host before it returns. */
  constructor(
    private readonly host: LitElement,
    private readonly parts: () => HTMLDetailsElement[],
    private readonly drawNow: () => void,
  ) {
    host.addController(this);
    for (const touch of ['pointerdown', 'keydown', 'focusin', 'care-toggle']) host.addEventListener(touch, this.drawAll);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.drawAll);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.drawAll);
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  hostUpdated(): void {
    if (this.#stopWaiting || !this.host.isConnected || this.#drawn >= this.parts().length) return;
    this.#stopWaiting = whenIdle(() => {
      this.#stopWaiting = undefined;
      this.#drawn++;
      this.host.requestUpdate();
    });
  }

  /** Whether body number `index` of `document` is drawn. `closed` where that is settled. */
  has(index: number, document: unknown, closed: Scene['closed']): boolean {
    if (closed === 'none') return false;
    if (document !== this.#document) {
      this.#document = document;
      this.#drawn = closed === 'all' || this.parts().some(({ open }) => open) ? Infinity : 0;
    }
    return index < this.#drawn;
  }

  readonly drawAll = (): void => {
    if (this.#drawn >= this.parts().length) return;
    this.#drawn = Infinity;
    this.drawNow();
  };
}

/** Returns how to give it up. Safari has no idle callbacks. */
function whenIdle(task: () => void): () => void {
  const request = optionalGlobal('requestIdleCallback');
  if (request) {
    const waiting = request(task);
    return () => cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(task, 100);
  return () => clearTimeout(waiting);
}

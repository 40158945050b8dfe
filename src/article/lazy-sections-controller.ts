import type { LitElement, ReactiveController } from 'lit';
import type { CareDocument } from '../content/model.js';
import { documentVersion } from '../content/document-version.js';
import { optionalGlobal } from '../core/dom.js';
import type { RenderContext } from '../templates/render-context.js';

/**
 * When the bodies of closed sections are rendered: one after another when the browser is idle, so that a search in the
 * page finds them; the one that a reader touches at once, before it opens; all of them before printing.
 */
export class LazySectionsController implements ReactiveController {
  #version?: string;
  /** The sections whose bodies are rendered, by index. */
  #rendered: ReadonlySet<number> | 'all' = new Set();
  #stopWaiting?: () => void;

  /** `renderNow` renders the host before it returns. */
  constructor(
    private readonly host: LitElement,
    private readonly parts: () => HTMLDetailsElement[],
    private readonly renderNow: () => void,
  ) {
    host.addController(this);
    for (const touch of ['pointerdown', 'keydown', 'focusin']) host.addEventListener(touch, (event) => this.renderAround(event.composedPath()));
    host.addEventListener('care-toggle', () => this.#renderOpen());
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.renderAll);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.renderAll);
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  hostUpdated(): void {
    const next = this.#missing()[0];
    if (this.#stopWaiting || !this.host.isConnected || next === undefined) return;
    this.#stopWaiting = whenIdle(() => {
      this.#stopWaiting = undefined;
      this.#add([next]);
      this.host.requestUpdate();
    });
  }

  /** Whether body number `index` of `document` is rendered. `closed` where that is settled. */
  has(index: number, document: CareDocument, closed: RenderContext['closedSections']): boolean {
    if (closed === 'none') return false;
    const version = documentVersion(document);
    if (version !== this.#version) {
      this.#version = version;
      this.#rendered = closed === 'all' ? 'all' : new Set(this.#openParts());
    }
    return this.#rendered === 'all' || this.#rendered.has(index);
  }

  readonly renderAll = (): void => {
    if (!this.#missing().length) return;
    this.#rendered = 'all';
    this.renderNow();
  };

  /** Renders the section that holds one of `nodes`. */
  renderAround(nodes: EventTarget[]): void {
    this.#renderAtOnce([this.parts().findIndex((part) => nodes.includes(part))]);
  }

  #renderOpen(): void {
    this.#renderAtOnce(this.#openParts());
  }

  #renderAtOnce(parts: number[]): void {
    const missing = this.#missing();
    if (!parts.some((index) => missing.includes(index))) return;
    this.#add(parts);
    this.renderNow();
  }

  #add(parts: number[]): void {
    if (this.#rendered !== 'all') this.#rendered = new Set([...this.#rendered, ...parts]);
  }

  #missing(): number[] {
    const rendered = this.#rendered;
    return rendered === 'all' ? [] : [...this.parts().keys()].filter((index) => !rendered.has(index));
  }

  #openParts(): number[] {
    return [...this.parts().entries()].filter(([, { open }]) => open).map(([index]) => index);
  }
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

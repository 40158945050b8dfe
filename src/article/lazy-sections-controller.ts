import type { LitElement, ReactiveController } from 'lit';
import type { CareDocument } from '../content/model.js';
import { documentVersion } from '../content/document-version.js';
import { optionalGlobal } from '../core/dom.js';
import type { RenderContext } from '../templates/render-context.js';

/**
 * Renders the bodies of closed sections idle-until-urgent: one per idle callback, so that find-in-page works in them; at
 * once when a reader presses or focuses the section, before it opens; all of them before printing.
 */
export class LazySectionsController implements ReactiveController {
  #version?: string;
  /** The indexes of the sections whose bodies are rendered. */
  #rendered: ReadonlySet<number> | 'all' = new Set();
  #cancelIdle?: () => void;

  constructor(
    private readonly host: LitElement,
    private readonly sections: () => HTMLDetailsElement[],
    /** Updates the host synchronously. */
    private readonly renderNow: () => void,
  ) {
    host.addController(this);
    for (const type of ['pointerdown', 'keydown', 'focusin']) {
      host.addEventListener(type, (event) => this.renderAround(event.composedPath()));
    }
    host.addEventListener('care-toggle', () => this.#renderNow(this.#openIndexes()));
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.renderAll);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.renderAll);
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
  }

  hostUpdated(): void {
    const next = this.#missing()[0];
    if (this.#cancelIdle || !this.host.isConnected || next === undefined) return;
    this.#cancelIdle = whenIdle(() => {
      this.#cancelIdle = undefined;
      this.#add([next]);
      this.host.requestUpdate();
    });
  }

  /** Whether to render the body of section `index` of `document`. */
  has(index: number, document: CareDocument, closedSections: RenderContext['closedSections']): boolean {
    if (closedSections === 'none') return false;
    const version = documentVersion(document);
    if (version !== this.#version) {
      this.#version = version;
      this.#rendered = closedSections === 'all' ? 'all' : new Set(this.#openIndexes());
    }
    return this.#rendered === 'all' || this.#rendered.has(index);
  }

  readonly renderAll = (): void => {
    if (!this.#missing().length) return;
    this.#rendered = 'all';
    this.renderNow();
  };

  /** Renders the body of the section that is one of `nodes`, such as the path of an event. */
  renderAround(nodes: EventTarget[]): void {
    this.#renderNow([this.sections().findIndex((section) => nodes.includes(section))]);
  }

  #renderNow(indexes: number[]): void {
    const missing = this.#missing();
    if (!indexes.some((index) => missing.includes(index))) return;
    this.#add(indexes);
    this.renderNow();
  }

  #add(indexes: number[]): void {
    if (this.#rendered !== 'all') this.#rendered = new Set([...this.#rendered, ...indexes]);
  }

  #missing(): number[] {
    const rendered = this.#rendered;
    return rendered === 'all' ? [] : [...this.sections().keys()].filter((index) => !rendered.has(index));
  }

  #openIndexes(): number[] {
    return [...this.sections().entries()].filter(([, { open }]) => open).map(([index]) => index);
  }
}

/** Used instead of idle callbacks, which Safari lacks. */
const IDLE_FALLBACK_MS = 100;

/** Runs `task` when the browser is idle. Returns a function that cancels it. */
function whenIdle(task: () => void): () => void {
  const requestIdle = optionalGlobal('requestIdleCallback');
  if (requestIdle) {
    const handle = requestIdle(task);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(task, IDLE_FALLBACK_MS);
  return () => clearTimeout(timer);
}

import type { LitElement, ReactiveController } from 'lit';

/** Tracks which section of the host, marked with `data-anchor`, a reader is at, for the table of contents. */
export class ScrollSpyController implements ReactiveController {
  /** The name of the section near the top of the viewport; undefined above the first. */
  current?: string;

  #observer?: IntersectionObserver;
  readonly #inView = new Set<Element>();
  #anchors: HTMLElement[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly anchors: () => HTMLElement[],
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const anchors = this.anchors();
    if (anchors.length === this.#anchors.length && anchors.every((anchor, index) => anchor === this.#anchors[index]))
      return;
    this.#observe(anchors);
  }

  hostConnected(): void {
    this.#observe(this.#anchors);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #observe(anchors: HTMLElement[]): void {
    this.#observer?.disconnect();
    this.#inView.clear();
    this.#anchors = anchors;
    if (!anchors.length) return;
    // From 10% to 30% of the viewport's height, where people read.
    this.#observer = new IntersectionObserver((entries) => this.#onIntersection(entries), {
      rootMargin: '-10% 0px -70% 0px',
    });
    for (const anchor of anchors) this.#observer.observe(anchor);
  }

  #onIntersection(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    const current = this.#anchors.find((anchor) => this.#inView.has(anchor))?.dataset.anchor;
    if (current === undefined || current === this.current) return;
    this.current = current;
    this.host.requestUpdate();
  }
}

import type { LitElement, ReactiveController } from 'lit';

/** Follows which of the places in a text (`data-anchor`) a reader is at. */
export class ScrollSpyController implements ReactiveController {
  /** The place that the top of the view is in; undefined above the first. */
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
    if (anchors.length === this.#anchors.length && anchors.every((place, index) => place === this.#anchors[index])) return;
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
    // A band in the upper part of the view, where eyes are.
    this.#observer = new IntersectionObserver((entries) => this.#onIntersection(entries), { rootMargin: '-10% 0px -70% 0px' });
    for (const place of anchors) this.#observer.observe(place);
  }

  #onIntersection(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    const current = this.#anchors.find((place) => this.#inView.has(place))?.dataset.anchor;
    if (current === undefined || current === this.current) return;
    this.current = current;
    this.host.requestUpdate();
  }
}

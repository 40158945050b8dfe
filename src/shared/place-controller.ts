import type { LitElement, ReactiveController } from 'lit';

/** Follows which of the places in a text (`data-place`) a reader is at. */
export class PlaceController implements ReactiveController {
  /** The place that the top of the view is in; undefined above the first. */
  current?: string;

  #observer?: IntersectionObserver;
  readonly #inView = new Set<Element>();
  #places: HTMLElement[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly places: () => HTMLElement[],
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const places = this.places();
    if (places.length === this.#places.length && places.every((place, index) => place === this.#places[index])) return;
    this.#watch(places);
  }

  hostConnected(): void {
    this.#watch(this.#places);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #watch(places: HTMLElement[]): void {
    this.#observer?.disconnect();
    this.#inView.clear();
    this.#places = places;
    if (!places.length) return;
    // A band in the upper part of the view, where eyes are.
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: '-10% 0px -70% 0px' });
    for (const place of places) this.#observer.observe(place);
  }

  #see(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    const current = this.#places.find((place) => this.#inView.has(place))?.dataset.place;
    if (current === undefined || current === this.current) return;
    this.current = current;
    this.host.requestUpdate();
  }
}

import type { LitElement, ReactiveController } from 'lit';

const minute = 60_000;

/** Draws the host again at each full minute, as long as something on it depends on the time. */
export class ClockController implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: LitElement,
    private readonly needed: () => boolean,
  ) {
    host.addController(this);
  }

  get now(): Date {
    return new Date(Date.now());
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.host.isConnected || !this.needed()) return;
    this.#timer = setTimeout(() => this.host.requestUpdate(), minute - (Date.now() % minute));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

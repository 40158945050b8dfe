import type { LitElement, ReactiveController } from 'lit';

const MINUTE_MS = 60_000;

/** Updates the host at each full minute while its content depends on the time. */
export class ClockController implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: LitElement,
    private readonly isTimeDependent: () => boolean,
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
    if (!this.host.isConnected || !this.isTimeDependent()) return;
    this.#timer = setTimeout(() => this.host.requestUpdate(), MINUTE_MS - (Date.now() % MINUTE_MS));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

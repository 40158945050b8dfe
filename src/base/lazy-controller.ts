import type { LitElement, ReactiveController } from 'lit';
import { whenNear } from '../core/when-near.js';

/** Whether a lazy element (`loading="lazy"`) has come near the view, so that its document may be requested. */
export class LazyController implements ReactiveController {
  #isNear = false;
  #stop?: () => void;

  constructor(private readonly host: LitElement & { loading: string | null }) {
    host.addController(this);
  }

  get isWaiting(): boolean {
    return this.host.loading === 'lazy' && !this.#isNear;
  }

  hostUpdate(): void {
    if (!this.isWaiting || this.#stop || !this.host.isConnected) return;
    this.#stop = whenNear(this.host, () => {
      this.#isNear = true;
      this.host.requestUpdate();
    });
  }

  hostConnected(): void {
    if (this.isWaiting) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

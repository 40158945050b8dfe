import type { ServerResponse } from 'node:http';

const LIMIT = 100 * 1024 * 1024;
const chunk = Buffer.alloc(1024 * 1024, ' ');

/** 100 MB of spaces that call themselves JSON, sent as fast as the browser reads them. */
export class EndlessResponse {
  /** Whether the browser has taken all of it. */
  wasReadToItsEnd = false;
  /** Resolves when the connection is closed, by the browser or because everything was sent. */
  readonly closed: Promise<void>;
  #close!: () => void;

  constructor() {
    this.closed = new Promise((resolve) => (this.#close = resolve));
  }

  sendTo(response: ServerResponse): void {
    response.once('finish', () => (this.wasReadToItsEnd = true));
    response.once('close', this.#close);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    let sent = 0;
    const send = (): void => {
      while (sent < LIMIT) {
        if (response.destroyed) return;
        sent += chunk.byteLength;
        if (!response.write(chunk)) return void response.once('drain', send);
      }
      response.end();
    };
    send();
  }
}

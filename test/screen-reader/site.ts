import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { dist } from '../../src/tools/paths.js';
import { pollUntil } from './poll.js';

/** How long a page may take to load on a busy machine. */
const LOAD_TIMEOUT_MS = 60_000;

/**
 * In every page: it reports to the server what happens in it, and opens the page that the server names next. So nobody has
 * to type addresses, which Orca would read aloud.
 */
const script = (visit: number) => `<script>
  const report = (name) => fetch('/report/${visit}/' + name, { method: 'POST', keepalive: true });
  for (const name of ['load', 'care-load', 'care-error']) addEventListener(name, () => report(name));
  addEventListener('load', () => (new EventSource('/next').onmessage = ({ data }) => location.assign(data)));
</script>`;

export interface Page {
  title: string;
  /** The page's own language: English if it does not say. */
  lang?: string;
  html: string;
  /** The event of an element after which the page is complete; that of the page by itself if it has no element. */
  waitFor: 'load' | 'care-load' | 'care-error';
}

/** The server of the tests' pages and of the built `dist/`. */
export class Site {
  #server?: Server;
  #page?: Page;
  #visit = 0;
  readonly #reports = new Set<string>();
  /** The open page, which waits to hear where to go next. */
  #listener?: ServerResponse;

  async open(): Promise<void> {
    const files = sirv(dist, { dev: true });
    this.#server = createServer((request, response) => {
      const url = request.url!;
      if (url.startsWith('/visit/')) this.#sendPage(response);
      else if (url.startsWith('/report/')) this.#keepReport(url, response);
      else if (url === '/next') this.#listen(request, response);
      else {
        request.url = url.replace(/^\/dist/, '');
        files(request, response, () => void response.writeHead(404).end('not here'));
      }
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** The address of a page, for a browser that is started with it. */
  url(page: Page): string {
    this.#page = page;
    this.#visit++;
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}/visit/${this.#visit}`;
  }

  /** Opens another page in the browser, which has one of ours open. */
  async visit(page: Page): Promise<void> {
    await pollUntil(() => this.#listener !== undefined);
    this.#listener!.write(`data: ${this.url(page)}\n\n`);
    this.#listener = undefined;
  }

  /** Waits until the page that was opened last is complete. */
  async loaded(): Promise<void> {
    const { waitFor } = this.#page!;
    const deadline = Date.now() + LOAD_TIMEOUT_MS;
    await pollUntil(() => {
      if (Date.now() > deadline) throw new Error(`The page reported only: ${[...this.#reports].join(', ')}`);
      return this.#reports.has(`${this.#visit}/load`) && this.#reports.has(`${this.#visit}/${waitFor}`);
    });
  }

  #sendPage(response: ServerResponse): void {
    const { title, lang = 'en', html } = this.#page!;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
      ${script(this.#visit)}<script async src="/dist/care-widgets.js"></script>
      <h1>${title}</h1>${html}<p>End of the page.</p>`);
  }

  #keepReport(url: string, response: ServerResponse): void {
    this.#reports.add(url.replace('/report/', ''));
    response.writeHead(204).end();
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write(':\n\n');
    this.#listener = response;
    request.once('close', () => {
      if (this.#listener === response) this.#listener = undefined;
    });
  }
}

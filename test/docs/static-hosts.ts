import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that serve a folder as it is, as their makers say that they do (docs/blog.md names where). */

const types: Record<string, string> = {
  js: 'application/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
  png: 'image/png',
};

export interface Host {
  /** Where the folder is below the origin. */
  path: string;
  /** GitHub Pages and jsDelivr have no page for what is missing but 404.html; Cloudflare Pages serves the first page without one. */
  firstPageInsteadOf404?: boolean;
  /** Cloudflare Pages leads from /a.html to /a. */
  withoutEndings?: boolean;
  /** jsDelivr shows HTML as text. */
  htmlAsText?: boolean;
}

export const gitHubPages: Host = { path: '/care-widgets/' };
export const cloudflarePages: Host = { path: '/', firstPageInsteadOf404: true, withoutEndings: true };
export const jsDelivr: Host = { path: '/npm/care-widgets@0.1.0/dist/', htmlAsText: true };

export class StaticHost {
  #server?: Server;

  constructor(
    private readonly folder: string,
    private readonly host: Host,
  ) {}

  /** Serves; returns the address of the folder. */
  async open(): Promise<string> {
    const { path, withoutEndings, htmlAsText } = this.host;
    this.#server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url!, 'http://host');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (withoutEndings && pathname.endsWith('.html')) {
        response.writeHead(308, { Location: pathname.replace(/(?:index)?\.html$/, '') + search }).end();
        return;
      }
      const [status, file] = this.#find(pathname.startsWith(path) ? pathname.slice(path.length) : '404');
      const ending = file.split('.').pop()!;
      const type = ending === 'html' && htmlAsText ? 'text/plain' : types[ending];
      response
        .writeHead(status, { 'Content-Type': `${type ?? 'application/octet-stream'}; charset=utf-8` })
        .end(existsSync(file) ? readFileSync(file) : 'not here');
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** Folders have their index.html and are not listed. */
  #find(name: string): [status: number, file: string] {
    const { withoutEndings, firstPageInsteadOf404 } = this.host;
    const found = [name, `${name}index.html`, ...(withoutEndings ? [`${name}.html`] : [])]
      .map((file) => `${this.folder}/${file}`)
      .find((file) => existsSync(file) && statSync(file).isFile());
    if (found) return [200, found];
    const missing = `${this.folder}/404.html`;
    return firstPageInsteadOf404 && !existsSync(missing) ? [200, `${this.folder}/index.html`] : [404, missing];
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before } from 'node:test';
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { dist } from '../../src/tools/paths.js';
import { launchChromium } from '../browsers/chromium.js';
import { Visit } from './visit.js';

/** The built `dist/` on one origin, a page of somebody else on another, and a reader in a real browser. */

/** How long a page may take to post before a test fails. */
const POST_LIMIT_MS = 20_000;

type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

async function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Post {
  path: string;
  body: string;
  headers: IncomingMessage['headers'];
}

export class Site {
  /** Where `dist/` is served, ending in a slash. */
  base = '';
  /** What pages posted to their own server, in order. */
  readonly posts: Post[] = [];
  /** Requests of BASE that named the page which made them. */
  readonly referrers: string[] = [];
  /** Answers requests of BASE instead of `dist/`, where it returns true. */
  intercept: Handler = () => false;

  readonly #arrived = new EventEmitter();
  #servers: Server[] = [];
  #browser?: Browser;
  #html = '';
  #headers: Record<string, string> = {};

  /** `options` are what the browser is launched with beyond the usual; `launch` gives another browser. */
  async open(
    options?: LaunchOptions,
    launch: (options?: LaunchOptions) => Promise<Browser> = launchChromium,
  ): Promise<void> {
    const files = sirv(dist, { dev: true });
    const base = await listen((request, response) => {
      if (request.headers.referer) this.referrers.push(`${request.url!} from ${request.headers.referer}`);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      if (!this.intercept(request, response))
        files(request, response, () => void response.writeHead(404).end('not here'));
    });
    const host = await listen((request, response) => {
      if (request.method === 'POST') {
        void this.#keep(request).then(() => response.writeHead(204).end());
        return;
      }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...this.#headers }).end(this.#html);
    });
    this.#servers = [base, host];
    this.base = `${originOf(base)}/`;
    this.#browser = await launch(options);
  }

  async #keep(request: IncomingMessage): Promise<void> {
    const body = await request.reduce((text: string, part) => text + String(part), '');
    this.posts.push({ path: request.url!, body, headers: request.headers });
    this.#arrived.emit('post');
  }

  /** Takes the first thing that a page posts to a path, once it does. */
  async posted(path: string): Promise<Post> {
    const signal = AbortSignal.timeout(POST_LIMIT_MS);
    for (;;) {
      const index = this.posts.findIndex((post) => post.path === path);
      if (index >= 0) return this.posts.splice(index, 1)[0]!;
      await once(this.#arrived, 'post', { signal });
    }
  }

  /** Makes somebody's page of a whole document, and returns its address: for browsers that nobody drives. */
  show(html: string, headers: Record<string, string> = {}): string {
    this.#html = html;
    this.#headers = headers;
    return `${originOf(this.#servers[1]!)}/page`;
  }

  /** Closes the pages of all visits: what they do no longer slows down the next test. */
  async closePages(): Promise<void> {
    await Promise.all(this.#browser!.contexts().map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  /** The tag that a web team pastes. */
  tag(attributes = 'async'): string {
    return `<script ${attributes} src="${this.base}care-widgets.js"></script>`;
  }

  /** A prerendered fragment as a page of another origin holds it. `path` is `fr/hotline-banner/…`. */
  fragment(path: string): string {
    return readFileSync(`${dist}/static/${path}.html`, 'utf8').replaceAll('../../../', this.base);
  }

  /** A reader opens somebody's page that holds `html`; `script` runs before anything of it. A page that never loads is not waited for if `hangs`. */
  async visit(
    html: string,
    {
      headers = {},
      script,
      hangs,
      ...options
    }: BrowserContextOptions & { headers?: Record<string, string>; script?: string; hangs?: boolean } = {},
  ): Promise<Visit> {
    const address = this.show(
      html.includes('<!doctype')
        ? html
        : `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${html}`,
      headers,
    );
    const context = await this.#browser!.newContext({ locale: 'en-CA', ...options });
    if (script !== undefined) await context.addInitScript(script);
    const visit = new Visit(await context.newPage(), address, this.base);
    await visit.page.goto(address, { waitUntil: hangs ? 'commit' : 'load' });
    return visit;
  }
}

/** A site for all tests of a file; each leaves neither pages nor other answers to the next. */
export function siteForEachTest(): Site {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());
  afterEach(async () => {
    site.intercept = () => false;
    await site.closePages();
  });
  return site;
}

/** What the preload lines of an element name, below BASE, with a document's id in its place. */
export function preloaded(lang: string, tag: string, id: string): string[] {
  const lines = JSON.parse(readFileSync(`${dist}/preload.json`, 'utf8')) as Record<string, Record<string, string[]>>;
  return lines[lang]![tag]!.map((line) => /BASE\/([^"]+)/.exec(line)![1]!.replace('{id}', id));
}

/** Waits until the reader sees a text, through shadow roots. */
export async function seen(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ state: 'visible', timeout: 5000 });
}

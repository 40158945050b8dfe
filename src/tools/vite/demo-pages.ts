import { readFile } from 'node:fs/promises';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import sirv from 'sirv';
import type * as demo from '../../../demo/render.js';
import { withdrawnDocument } from '../../../demo/withdrawn.js';
import { root } from '../paths.js';
import { moduleServer } from './module-server.js';

type Demo = typeof demo;

/** i18next as npm has it, one module without imports, for the pages of the hospital of Québec. */
const i18next = `${root}/node_modules/i18next/dist/esm/i18next.js`;

const importDemo = (server: ViteDevServer) => server.ssrLoadModule(`${root}/demo/render.ts`) as Promise<Demo>;

/** Serves the pages of `demo/`, rendered on request: in the dev server over the sources, in `vite preview` over `dist/`. */
export function demoPages(): Plugin {
  return {
    name: 'care:demo-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(
        pages(
          () => importDemo(server),
          (url, html) => server.transformIndexHtml(url, html),
        ),
      );
    },
    configurePreviewServer(server) {
      const rendering = moduleServer().then(importDemo);
      server.middlewares.use(
        pages(
          () => rendering,
          (_, html) => html,
        ),
      );
      server.middlewares.use(sirv(`${root}/demo/static`, { dev: true }));
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/dist/')) {
          response.writeHead(404).end('There is no such page.');
          return;
        }
        // Vite serves the files of `dist/` at the root. Pages of other origins may load them (see dev-dist.ts).
        request.url = request.url.slice('/dist'.length);
        response.setHeader('Access-Control-Allow-Origin', '*');
        next();
      });
    },
  };
}

function pages(
  load: () => Promise<Demo>,
  transform: (url: string, html: string) => string | Promise<string>,
): Connect.NextHandleFunction {
  const respond = async (...[request, response, next]: Parameters<Connect.NextHandleFunction>): Promise<void> => {
    const url = request.url ?? '/';
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    // For the demo of content that is slow: an address that never answers.
    if (pathname.startsWith('/hang/')) return;
    const withdrawn = withdrawnDocument(pathname);
    if (withdrawn) return void response.setHeader('Content-Type', 'application/json').end(withdrawn);
    if (pathname === '/i18next.js')
      return void response.setHeader('Content-Type', 'text/javascript').end(await readFile(i18next));
    const page = await (await load()).render(pathname, searchParams);
    if (page === undefined) next();
    else if ('redirect' in page) response.writeHead(302, { Location: page.redirect }).end();
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(await transform(url, page.html));
  };
  return (request, response, next) => void respond(request, response, next).catch(next);
}

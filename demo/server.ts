import { createServer, type Server } from 'node:http';
import { filesOf } from './files.js';
import { dist, root } from '../src/tools/paths.js';
import { render } from './render.js';
import { withdrawnDocument } from './withdrawn.js';

/** The demo's server, not listening yet: pages are rendered on request, the build is served below `/dist/`. */
export function demoServer(library = dist): Server {
  const built = filesOf(library);
  const files = filesOf(`${root}/demo/static`);
  return createServer((request, response) => {
    const address = `http://localhost${request.url!}`;
    if (!URL.canParse(address)) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, searchParams } = new URL(address);
    if (pathname.startsWith('/dist/')) {
      // Lines that the builder gives are pasted into pages of other origins: another port is one.
      response.setHeader('Access-Control-Allow-Origin', '*');
      request.url = request.url!.slice('/dist'.length);
      built(request, response, () => void response.writeHead(404).end());
      return;
    }
    // For the demo of content that is slow: an address that never answers.
    if (pathname.startsWith('/hang/')) return;
    const withdrawn = withdrawnDocument(pathname);
    if (withdrawn) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(withdrawn);
      return;
    }
    const page = render(pathname, searchParams);
    if (page === undefined) files(request, response, () => void response.writeHead(404).end('There is no such page.'));
    else if (page.startsWith('/')) response.writeHead(302, { Location: page }).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
}

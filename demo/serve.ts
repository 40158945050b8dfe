import { createServer } from 'node:http';
import sirv from 'sirv';
import { dist, root } from '../src/tools/paths.js';
import { render } from './render.js';
import { withdrawnDocument } from './withdrawn.js';

/** `npm start`: the demo on this machine, with the library as it was just built. */

const port = Number(process.env.PORT ?? 8080);
const library = sirv(dist, { dev: true });
const files = sirv(`${root}/demo/static`, { dev: true });

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.startsWith('/dist/')) {
    request.url = request.url!.slice('/dist'.length);
    library(request, response, () => void response.writeHead(404).end());
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
}).listen(port, () => console.log(`\nThe demo is at http://localhost:${port}/\n`));

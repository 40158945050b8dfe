import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';
import { pagesDist, root } from './paths.js';

/**
 * A static server for all pages, configured like a good host: Brotli, correct media types, long caching for files with a hash
 * in their names. HTTP/1.1 without TLS, HTTP/2 over TLS. Slow networks are simulated by Chromium, not here.
 */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface File {
  body: Buffer;
  headers: Record<string, string>;
}

const files = new Map<string, File | undefined>();

function find(address: string): File | undefined {
  const path = decodeURIComponent(new URL(address, 'http://bench').pathname);
  if (!files.has(path)) files.set(path, read(path));
  return files.get(path);
}

function read(path: string): File | undefined {
  let file = path.startsWith('/dist/') ? `${root}${path}` : `${pagesDist}${path}`;
  if (existsSync(file) && statSync(file).isDirectory()) file += '/index.html';
  if (path.includes('..') || !existsSync(file)) return undefined;
  const plain = readFileSync(file);
  const body = brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
  return {
    body,
    headers: {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': String(body.length),
      'cache-control': /-[\w-]{8}\.(js|css)$/.test(file) ? 'max-age=31536000, immutable' : 'max-age=600',
      etag: `"${createHash('sha1').update(plain).digest('base64url')}"`,
    },
  };
}

function answer(request: IncomingMessage | Http2ServerRequest, response: ServerResponse | Http2ServerResponse): void {
  const file = find(request.url ?? '/');
  const out = response as ServerResponse;
  if (!file) out.writeHead(404, { 'content-length': '0' }).end();
  else out.writeHead(200, file.headers).end(file.body);
}

export interface Servers {
  origins: Record<Protocol, string>;
  close: () => void;
}
export const protocols = ['HTTP/1.1', 'HTTP/2'] as const;
export type Protocol = (typeof protocols)[number];

/** `localhost` instead of an IP address, since Chromium accepts Brotli without TLS only from there. */
export async function serve(): Promise<Servers> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const plain = createPlain(answer);
  const secure = createSecureServer({ key, cert }, answer);
  for (const server of [plain, secure]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server: { address: () => unknown }) => (server.address() as AddressInfo).port;
  return {
    origins: { 'HTTP/1.1': `http://localhost:${port(plain)}`, 'HTTP/2': `https://localhost:${port(secure)}` },
    close: () => {
      plain.closeAllConnections();
      plain.close();
      secure.close();
    },
  };
}

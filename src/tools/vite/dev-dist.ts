import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { GeneratedFiles } from '../generated-files.js';
import { messageChunk } from '../../core/message-chunk.js';
import { locales, root } from '../paths.js';
import { messagesFile } from './messages.js';
import { chunkEntries, devManifest } from './chunks.js';
import { loadSiteFiles } from './module-server.js';
import { base } from './write-site-files.js';

/**
 * In the dev server, `/dist/` is made from the sources: what a page requests there is compiled, rendered or transformed when
 * it is requested, and every change reloads the pages that are open.
 */

/** Scripts that pages include as classic ones: each imports its source. */
const classicScripts: Record<string, string> = {
  '/dist/care-widgets.js': '/src/loader/care-widgets.ts',
  '/dist/embed.js': '/src/embed/embed.ts',
};

/** Modules, by their name below `/dist/`. */
const modules: Record<string, string> = {
  ...Object.fromEntries(Object.entries(chunkEntries).map(([name, source]) => [`care/${name}`, source])),
  ...Object.fromEntries(
    Object.entries(devManifest.messages).flatMap(([lang, hash]) => [
      [`care/${messageChunk(lang, hash, false)}`, `${locales}/${lang}/ui.json`],
      [`care/${messageChunk(lang, hash, true)}`, `${locales}/${lang}/controls.json`],
    ]),
  ),
  'embed-page': `${root}/src/embed/embed-page.ts`,
  builder: `${root}/src/builder/builder.ts`,
  'builder-preview': `${root}/src/builder/builder-preview.ts`,
};

/** The source of a module below `/dist/`; undefined if there is none. */
function sourceOf(url: string): string | undefined {
  const [, name] = /^\/dist\/([\w/-]+)\.js(?:\?|$)/.exec(url) ?? [];
  return name ? modules[name] : undefined;
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

export function devDist(): Plugin {
  return {
    name: 'care:dev-dist',
    apply: 'serve',
    enforce: 'pre',
    resolveId: (id) => sourceOf(id),
    configureServer(server) {
      const files = cachedSiteFiles(server);
      // The first page waits for the documents, unless they are compiled while the browser starts.
      void files().catch(() => undefined);
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(`${locales}/`) && !messagesFile.test(file)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/dist/') || sourceOf(request.url)) next();
        else void respond(request, response, files).catch(next);
      });
    },
  };
}

/** The generated files. They are made anew after a change of any file. */
function cachedSiteFiles(server: ViteDevServer): () => Promise<GeneratedFiles> {
  let files: Promise<GeneratedFiles> | undefined;
  server.watcher.on('all', () => (files = undefined));
  return () => (files ??= loadSiteFiles(server).then(({ siteFiles }) => siteFiles(base)));
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  files: () => Promise<GeneratedFiles>,
): Promise<void> {
  const path = request.url!.split('?')[0]!;
  const source = classicScripts[path];
  const make = source ? () => `import('${source}');` : (await files()).get(path.slice('/dist/'.length));
  // Lines that the builder gives are pasted into pages of other origins: another port is one.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  if (make) response.end(await make());
  else response.writeHead(404).end();
}

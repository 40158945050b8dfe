import { createServer, type ViteDevServer } from 'vite';
import type * as tools from '../site-files.js';
import { root } from '../paths.js';

type SiteTools = typeof tools;

/**
 * The tools that make files from documents, templates and styles. They are imported when they are needed, through a dev
 * server, which runs them as they are now: what vite.config.ts imports by itself restarts the server at each change.
 */
export function siteTools(server: ViteDevServer): Promise<SiteTools> {
  return server.ssrLoadModule(`${root}/src/tools/site-files.ts`) as Promise<SiteTools>;
}

/** A server that only runs modules, for a build or for `vite preview`. */
export function moduleServer(): Promise<ViteDevServer> {
  return createServer({
    root,
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
}

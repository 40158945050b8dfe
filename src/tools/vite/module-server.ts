import { createServer, type ViteDevServer } from 'vite';
import type * as siteFiles from '../site-files.js';
import { root } from '../paths.js';
import { messages } from './messages.js';

/**
 * Imports the tools that make files from documents, templates and styles through a dev server, which runs them as they are
 * now. If vite.config.ts imported them by itself, the dev server would restart at each of their changes.
 */
export function loadSiteFiles(server: ViteDevServer): Promise<typeof siteFiles> {
  return server.ssrLoadModule(`${root}/src/tools/site-files.ts`) as Promise<typeof siteFiles>;
}

/** A dev server that only runs modules, for a build or for `vite preview`. */
export function moduleServer(): Promise<ViteDevServer> {
  return createServer({
    root,
    configFile: false,
    appType: 'custom',
    // Dates are prerendered as browsers write them.
    plugins: [messages()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
}

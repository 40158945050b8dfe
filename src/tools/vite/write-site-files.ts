import { rm } from 'node:fs/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { writeFiles } from '../generated-files.js';
import { dist } from '../paths.js';
import { buildConstant } from './build-constant.js';
import { loadSiteFiles, moduleServer } from './module-server.js';

/**
 * The URL of `dist/` in prerendered fragments: relative to them (`static/{lang}/{element}/`), unless a site builds with its
 * own.
 */
export const base = process.env.BASE ?? '../../../';

/** Writes the files that are made from documents, templates and styles (see tools/site-files.ts) into an empty `dist/`. */
export function writeSiteFiles(): Plugin[] {
  let server: ViteDevServer | undefined;
  const load = async () => loadSiteFiles((server ??= await moduleServer()));
  return [
    {
      name: 'care:write-site-files',
      configureServer: (devServer) => {
        server = devServer;
      },
      buildApp: {
        order: 'pre',
        async handler() {
          await rm(dist, { recursive: true, force: true });
          await writeFiles((await load()).siteFiles(base), dist);
        },
      },
    },
    {
      name: 'care:write-site-files-end',
      buildApp: { order: 'post', handler: async () => server?.close() },
    },
    buildConstant('__DOCUMENTS__', async () => (await load()).shippedPickerData()),
    buildConstant('__STYLES_HASH__', async () => (await load()).stylesHash),
  ];
}

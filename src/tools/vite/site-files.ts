import { rm } from 'node:fs/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { writeFiles } from '../generated-files.js';
import { dist } from '../paths.js';
import { buildConstant } from './build-constant.js';
import { moduleServer, siteTools } from './site-tools.js';

/** The URL of `dist/` in prerendered fragments: relative to them, unless a site builds with its own. */
const base = process.env.BASE ?? '../../../';

/** Writes the files that are made from documents, templates and styles (see tools/site-files.ts) into an empty `dist/`. */
export function siteFiles(): Plugin[] {
  let server: ViteDevServer | undefined;
  const tools = async () => siteTools((server ??= await moduleServer()));
  return [
    {
      name: 'care:site-files',
      configureServer: (devServer) => {
        server = devServer;
      },
      buildApp: {
        order: 'pre',
        async handler() {
          await rm(dist, { recursive: true, force: true });
          await writeFiles((await tools()).siteFiles(base), dist);
        },
      },
    },
    {
      name: 'care:site-files-end',
      buildApp: { order: 'post', handler: async () => server?.close() },
    },
    buildConstant('__DOCUMENTS__', async () => (await tools()).shippedPickerData()),
    buildConstant('__STYLES_HASH__', async () => (await tools()).stylesHash),
  ];
}

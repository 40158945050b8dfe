import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { scriptTarget } from './browser-targets.js';
import { dist } from '../paths.js';
import {
  nothingOnWindow,
  noPreloadHelper,
  minifyStyles,
  collapseTemplates,
  resolvedMessagesPlugin,
  trustedTypesSafeEntities,
  withoutLitStyles,
} from './vite-plugins.js';

export type Output = Rolldown.RolldownOutput['output'];

const shared: InlineConfig = {
  configFile: false,
  publicDir: false,
  // Without a named export for each message, a language is a third smaller.
  json: { namedExports: false },
  logLevel: 'warn',
  plugins: [
    nothingOnWindow,
    withoutLitStyles,
    minifyStyles,
    collapseTemplates,
    resolvedMessagesPlugin,
    noPreloadHelper,
  ],
  resolve: { alias: [trustedTypesSafeEntities] },
  build: {
    outDir: dist,
    target: scriptTarget,
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
  },
};

/** Bundles into `dist/`, with the shared configuration and what this bundle adds. */
export async function bundle(config: InlineConfig): Promise<Output> {
  const result = await build(mergeConfig(shared, config));
  return (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  ) as unknown as Output;
}

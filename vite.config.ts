import { defaultClientConditions, defineConfig, type EnvironmentOptions } from 'vite';
import { elementRegistry } from './src/core/registry.js';
import { loaderTarget, scriptTarget } from './src/tools/vite/browser-targets.js';
import { chunks } from './src/tools/vite/chunks.js';
import { demoPages } from './src/tools/vite/demo-pages.js';
import { devDist } from './src/tools/vite/dev-dist.js';
import { integrity } from './src/tools/vite/integrity.js';
import { messages } from './src/tools/vite/messages.js';
import { minifyStyles } from './src/tools/vite/minify-styles.js';
import { packageFiles } from './src/tools/vite/package-files.js';
import { root } from './src/tools/paths.js';
import { pinnedScripts } from './src/tools/vite/pinned-scripts.js';
import { retryImports } from './src/tools/vite/retry-imports.js';
import { writeSiteFiles } from './src/tools/vite/write-site-files.js';

/**
 * `vite` serves the demo over the sources, `vite build` makes `dist/`, `vite preview` serves the demo over `dist/`.
 * docs/reference.md section 7 says what `dist/` holds.
 */

/** A script in one file, which pages include by its name. */
const script = (source: string, target: string | string[]): EnvironmentOptions => {
  const name = source.replace(/^.*\/|\.ts$/g, '');
  return {
    consumer: 'client',
    build: {
      target,
      // The name is for exports, and there are none.
      lib: { entry: source, formats: ['iife'], name: 'unused', fileName: () => `${name}.js` },
    },
  };
};

/** The modules that bundlers import. They resolve the dependencies themselves. */
const library: EnvironmentOptions = {
  consumer: 'client',
  build: {
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        ...Object.fromEntries(
          Object.keys(elementRegistry).map((tag) => [`elements/${tag}`, `src/elements/${tag}/define.ts`]),
        ),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: (id) => /^(@?lit|lean-qr|valibot|mdast-util-from-markdown)(\/|$)/.test(id),
      output: { entryFileNames: '[name].js', chunkFileNames: 'lib/[name]-[hash].js' },
    },
  },
};

/** The command `npx care-widgets`, with all it needs in one file. */
const cli: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true },
  build: {
    ssr: true,
    lib: false,
    rolldownOptions: {
      input: 'src/tools/command/cli.ts',
      output: { entryFileNames: 'cli.js', codeSplitting: false },
    },
  },
};

/** In the order in which they are built: the loader needs the names of the chunks, the builder the hashes of the scripts. */
const environments: Record<string, EnvironmentOptions> = {
  client: {},
  loader: script('src/loader/care-widgets.ts', loaderTarget),
  embedPage: script('src/embed/embed-page.ts', loaderTarget),
  embed: script('src/embed/embed.ts', loaderTarget),
  builder: script('src/builder/builder.ts', scriptTarget),
  builderPreview: script('src/builder/builder-preview.ts', scriptTarget),
  library,
  cli,
};

const port = Number(process.env.PORT ?? 8080);

export default defineConfig(({ command }) => ({
  appType: 'custom',
  publicDir: 'demo/static',
  server: { port, watch: { ignored: ['dist', '.cache', 'test'].map((folder) => `${root}/${folder}/**`) } },
  preview: { port },
  // What Vite prepares in the dev server before the first request.
  optimizeDeps: { entries: ['src/loader/care-widgets.ts', 'src/elements/*/*.ts', 'src/builder/builder.ts'] },
  // The Markdown parser reads `&eacute;` through `innerHTML` in browsers, which Trusted Types forbid. Under the condition
  // `worker` it has a table of names instead.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // Without a named export for each message, a language is a third smaller.
  json: { namedExports: false },
  build: {
    target: scriptTarget,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    // Each environment builds a library: Vite wraps each `import()` of a page in a kilobyte of code that preloads styles.
    lib: { entry: {} },
  },
  plugins: [
    demoPages(),
    devDist(),
    messages(),
    minifyStyles(),
    writeSiteFiles(),
    chunks(),
    retryImports(),
    pinnedScripts(),
    packageFiles(),
    integrity(),
  ],
  // The dev server has one, Vite's own.
  environments: command === 'build' ? environments : {},
  builder: {
    // One instance of each plugin: what it learns from one environment it knows in the next.
    sharedConfigBuild: true,
    sharedPlugins: true,
    async buildApp(builder) {
      for (const name of Object.keys(environments)) await builder.build(builder.environments[name]!);
    },
  },
}));

import { build, type Rolldown } from 'vite';
import { filesBelow, root } from '../../src/tools/paths.js';
import { messages } from '../../src/tools/vite/messages.js';
import { minifyStyles } from '../../src/tools/vite/minify-styles.js';

/**
 * A plugin of the test runner: the tests for browsers, bundled as the build bundles the library. Unbundled, each file of
 * tests would request two hundred modules, which took half of the time of most.
 */
export function bundledTests(): TestRunnerPlugin {
  let chunks: Map<string, string>;
  return {
    name: 'bundled-tests',
    async serverStart() {
      chunks = await bundle(filesBelow(`${root}/test`, /(?<!\.node)\.test\.ts$/).map((file) => `test/${file}`));
    },
    serve({ path }) {
      const body = chunks.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

interface TestRunnerPlugin {
  name: string;
  serverStart: () => Promise<void>;
  serve: (request: { path: string }) => { body: string; type: 'js' } | undefined;
}

/** The code of chunks by their path. A file of tests keeps its own. */
async function bundle(files: string[]): Promise<Map<string, string>> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [messages(), minifyStyles()],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [file, `${root}/${file}`])),
        // The test runner's own.
        external: /^\/__web/,
        // package.json tells of the side effects of what is published, not of sources.
        treeshake: false,
        output: {
          entryFileNames: '[name]',
          chunkFileNames: 'test/chunks/[name]-[hash].js',
          // A chunk may hold more than a test imports: nothing of it runs before it is imported.
          strictExecutionOrder: true,
          codeSplitting: {
            groups: [
              { name: 'axe', test: /node_modules\/axe-core/ },
              { name: 'packages', test: /node_modules/ },
              { name: 'library', test: /\/src\// },
              { name: 'fakes', test: /\/test\/(?!.*\.test\.ts$)/ },
            ],
          },
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[`/${chunk.fileName}`, chunk.code]] : [])));
}

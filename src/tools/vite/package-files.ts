import { execFileSync } from 'node:child_process';
import type { Plugin } from 'vite';
import { writeAngular } from '../package/angular.js';
import { writeEditorData } from '../package/editor-data.js';
import { describeElements } from '../package/manifest.js';
import { inlineMessageKeys, writeTypings } from '../package/typings.js';
import { root } from '../paths.js';

/** What the npm package has besides modules: types, the custom elements manifest, and data for editors and frameworks. */
export function packageFiles(): Plugin {
  return {
    name: 'care:package-files',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler() {
        execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
        await inlineMessageKeys();
        // The analyzer is quiet unless it fails.
        execFileSync('npx', ['cem', 'analyze', '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
        const elements = describeElements();
        await writeEditorData(elements);
        await writeTypings(elements);
        await writeAngular(elements);
      },
    },
  };
}

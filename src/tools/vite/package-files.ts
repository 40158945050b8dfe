import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { writeAngular } from '../package/angular.js';
import { writeEditorData } from '../package/editor-data.js';
import { analyzeElements, describeElements } from '../package/manifest.js';
import { inlineMessageKeys, writeTypings } from '../package/typings.js';
import { dist, root } from '../paths.js';

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
        const manifest = await analyzeElements();
        await writeFile(`${dist}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
        const elements = await describeElements(manifest);
        await writeEditorData(elements);
        await writeTypings(elements);
        await writeAngular(elements);
      },
    },
  };
}

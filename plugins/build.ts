import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { builtDocuments, pickerData } from '../src/tools/content/list-documents.js';
import { root } from '../src/tools/paths.js';

/** `npm run plugins`: builds `plugins/dist/` from the plugins and the built documents. */

const out = `${root}/plugins/dist`;

// `<glossary-term>` (the lazy element) belongs in a sentence, and these plugins insert blocks.
const documents = pickerData(builtDocuments(), ({ lazy }) => !lazy);
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await writeFile(`${out}/documents.json`, `${JSON.stringify(documents, null, 2)}\n`);

for (const [name, format] of [
  ['ckeditor5', 'es'],
  ['tinymce', 'iife'],
] as const) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __DOCUMENTS__: JSON.stringify(documents) },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${root}/plugins/${name}/plugin.ts`,
        external: ['ckeditor5'],
        preserveEntrySignatures: 'strict',
        output: { format, entryFileNames: `${name}.js` },
      },
    },
  });
}
await cp(`${root}/plugins/ckeditor5/ckeditor5.d.ts`, `${out}/ckeditor5.d.ts`);

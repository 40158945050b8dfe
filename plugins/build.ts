import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import type { Kind } from '../src/content/kinds.js';
import { elementRegistry, type ElementEntry, type Tag } from '../src/element-registry.js';
import { dist, filesBelow, root } from '../src/tools/paths.js';
import type { Documents, ListedDocument } from './shared/documents.js';

/** `npm run plugins`: makes `plugins/dist/` from the plugins and the built content. */

const out = `${root}/plugins/dist`;

/** What the picker offers: every element that stands by itself, and the title of every built document. */
function list(): Documents {
  if (!existsSync(`${dist}/content`)) throw new Error('expected the built content in dist/: run "npm run build" first');
  const elements = Object.entries<ElementEntry>(elementRegistry)
    // A word with its definition stands within a sentence: it is no block to insert.
    .filter(([, { onDemand }]) => !onDemand)
    .map(([tag, { kind, attribute }]) => ({ tag: tag as Tag, kind, attribute, several: attribute === kind }));
  const documents: Documents['documents'] = {};
  for (const file of filesBelow(`${dist}/content`, /\.json$/)) {
    const [lang, kind, id] = file.replace('.json', '').split('/') as [string, Kind, string];
    if (!elements.some((element) => element.kind === kind)) continue;
    ((documents[lang] ??= {})[kind] ??= {})[id] = entry(JSON.parse(readFileSync(`${dist}/content/${file}`, 'utf8')) as Built);
  }
  return { elements, documents };
}

interface Built {
  title: string;
  number?: { shown: string };
  hotline?: Built;
}

function entry({ title, number, hotline }: Built): ListedDocument {
  if (hotline) return { title, hotline: hotline.title, number: hotline.number?.shown };
  return { title, number: number?.shown };
}

const documents = list();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await writeFile(`${out}/documents.json`, `${JSON.stringify(documents, null, 2)}\n`);

for (const [name, format] of [['ckeditor5', 'es'], ['tinymce', 'iife']] as const) {
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

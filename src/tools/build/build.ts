import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { schemas } from '../../validation/schema/index.js';
import type { Pinned } from '../../builder/page-lines.js';
import type { PinnedFile } from '../../builder/formats.js';
import { elementRegistry } from '../../core/registry.js';
import { writeAngular } from '../package/angular.js';
import { bundle } from './bundle.js';
import { writeEditorData } from '../package/editor-data.js';
import { embedHtml } from '../pages/embed-html.js';
import { withPreviews } from '../prerender/preview.js';
import { loaderTarget } from './browser-targets.js';
import { readFolder } from '../content/folder.js';
import { integrityOf, shortHash } from './hashes.js';
import { lightDomStyles } from '../prerender/light-dom-styles.js';
import { withEnglishFallbacks, resolveAllReferences, writeContent } from '../content/resolve-references.js';
import { listDocuments } from '../content/list-documents.js';
import { describeElements } from '../package/manifest.js';
import { buildChunks, copyChunks, chunkManifest } from './chunks.js';
import type { ChunkManifest } from '../../loader/chunks.js';
import { preloadLines } from './preload.js';
import { prerender } from '../prerender/prerender.js';
import { dist, filesBelow, locales, root } from '../paths.js';
import { pageTemplate, writeOembed } from '../pages/oembed.js';
import { inlineMessageKeys, writeTypings } from '../package/typings.js';

/** Makes `dist/`: docs/reference.md section 7 says what it holds. */

const tags = Object.keys(elementRegistry);

async function buildLoader(files: ChunkManifest): Promise<void> {
  await bundle({
    define: { __CHUNKS__: JSON.stringify(files) },
    build: {
      target: loaderTarget,
      rolldownOptions: {
        input: `${root}/src/loader/care-widgets.ts`,
        output: { format: 'iife', entryFileNames: 'care-widgets.js' },
      },
    },
  });
}

/** The page for an iframe or a link, and the script that keeps its frame's height right. */
async function buildEmbed(): Promise<void> {
  for (const name of ['embed-page', 'embed']) {
    await bundle({
      build: {
        target: loaderTarget,
        rolldownOptions: {
          input: `${root}/src/embed/${name}.ts`,
          output: { format: 'iife', entryFileNames: `${name}.js` },
        },
      },
    });
  }
  await cp(`${root}/src/embed/privacy.json`, `${dist}/privacy.json`);
  await writeFile(`${dist}/embed.html`, embedHtml(linked));
}

/**
 * The scripts of pages once more, under names that hold their hash: what a page names so, with its
 * SRI hash, is the same file for ever, whatever is at `care-widgets.js` by then.
 */
async function writePinned(name: string): Promise<PinnedFile> {
  const text = readFileSync(`${dist}/${name}.js`);
  const file = `care/${name}-${shortHash(text)}.js`;
  await writeFile(`${dist}/${file}`, text);
  return { file, integrity: integrityOf(file) };
}

/** The page on which one chooses a widget and copies what to paste, and the one in its frames. */
async function buildBuilder(pinned: Pinned): Promise<void> {
  for (const name of ['builder', 'builder-preview']) {
    await bundle({
      define: { __DOCUMENTS__: JSON.stringify(listDocuments()), __PINNED__: JSON.stringify(pinned) },
      build: {
        rolldownOptions: {
          input: `${root}/src/builder/${name}.ts`,
          output: { format: 'iife', entryFileNames: `${name}.js` },
        },
      },
    });
  }
  for (const file of ['builder.html', 'builder-preview.html', 'builder.css'])
    await cp(`${root}/src/builder/${file}`, `${dist}/${file}`);
}

/** The modules that bundlers import. They resolve the dependencies themselves. */
async function buildForBundlers(): Promise<void> {
  const elements = Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `${root}/src/elements/${tag}/define.ts`]));
  await bundle({
    build: {
      minify: false,
      // As a library: what Vite puts around each `import()` of a page would clash with a site's own Vite.
      lib: { entry: { index: `${root}/src/index.ts`, define: `${root}/src/define.ts`, ...elements }, formats: ['es'] },
      rolldownOptions: {
        external: (id) => /^(lit|valibot|mdast-util-from-markdown)/.test(id),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'lib/[name]-[hash].js' },
      },
    },
  });
  execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
  await inlineMessageKeys();
}

/** The command `npx care-widgets`, with all it needs in one file. */
async function buildCommand(): Promise<void> {
  await bundle({
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: {
        input: `${root}/src/tools/content/cli.ts`,
        output: { entryFileNames: 'cli.js', codeSplitting: false },
      },
    },
  });
}

async function writeSchemas(): Promise<void> {
  await mkdir(`${dist}/schema`, { recursive: true });
  for (const [kind, schema] of Object.entries(schemas)) {
    const json = toJsonSchema(schema as GenericSchema, { typeMode: 'input', errorMode: 'ignore' });
    await writeFile(`${dist}/schema/${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
}

/** SRI hashes of every file that a page may load. */
async function writeIntegrity(): Promise<void> {
  const files = filesBelow(
    dist,
    /^(?!types\/|typings\/|pages\/|page-template|static\/.*\.oembed).*\.(js|css|json|html)$/,
  );
  const hashes = files.map((file) => [file, integrityOf(file)]);
  await writeFile(`${dist}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const { documents, problems } = readFolder(locales);
if (problems.length) throw new Error(problems.join('\n'));
const linked = resolveAllReferences(documents);
await writeContent(withEnglishFallbacks(await withPreviews(linked)), `${dist}/content`);
await writeSchemas();
const files = chunkManifest(await buildChunks());
await copyChunks();
await buildLoader(files);
await writeFile(`${dist}/preload.json`, `${JSON.stringify(preloadLines(files), null, 1)}\n`);
await buildEmbed();
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
await buildBuilder({ version, loader: await writePinned('care-widgets'), iframe: await writePinned('embed') });
await buildForBundlers();
await buildCommand();
await writeFile(`${dist}/care-widgets.css`, await lightDomStyles());
// The analyzer is quiet unless it fails.
execFileSync('npx', ['cem', 'analyze', '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const elements = describeElements();
await writeEditorData(elements);
await writeTypings(elements);
await writeAngular(elements);
// Relative to the fragment itself; a site that pastes it elsewhere builds with its own BASE.
const base = process.env.BASE ?? '../../../';
await prerender(linked, dist, base);
await writeOembed(linked, dist, base);
await cp(pageTemplate, `${dist}/page-template.html`);
await cp(`${root}/src/embed/card.png`, `${dist}/card.png`);
await writeIntegrity();

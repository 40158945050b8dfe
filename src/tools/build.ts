import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { schemas } from '../content/schema/index.js';
import type { Pinned } from '../builder/page-lines.js';
import type { PinnedFile } from '../builder/formats.js';
import { elementRegistry } from '../element-registry.js';
import { writeAngular } from './angular.js';
import { bundle } from './bundle.js';
import { writeEditorData } from './editor-data.js';
import { embedHtml } from './embed-html.js';
import { withFirstViews } from './first-view.js';
import { doorTarget } from './engines.js';
import { readFolder } from './folder.js';
import { integrityOf, shortHash } from './hashes.js';
import { lightStyles } from './light-styles.js';
import { filledUp, linkAll, writeContent } from './link-content.js';
import { listDocuments } from './list-documents.js';
import { describedElements } from './manifest.js';
import { buildPageFiles, copyPageFiles, filesForTheDoor } from './page-files.js';
import { preloadLines, type DoorFiles } from './preload.js';
import { prerender } from './prerender.js';
import { dist, filesBelow, locales, root } from './paths.js';
import { pageTemplate, writeSharing } from './sharing.js';
import { writeOutTextKeys, writeTypings } from './typings.js';

/** Makes `dist/`: see CONTRACT.md section 7 for what it holds. */

const tags = Object.keys(elementRegistry);

async function buildDoor(files: DoorFiles): Promise<void> {
  await bundle({
    define: { __FILES__: JSON.stringify(files) },
    build: {
      target: doorTarget,
      rolldownOptions: {
        input: `${root}/src/care-widgets.ts`,
        output: { format: 'iife', entryFileNames: 'care-widgets.js' },
      },
    },
  });
}

/** The page for an iframe or a link, and the script that keeps its frame's height right. */
async function buildEmbedding(): Promise<void> {
  for (const name of ['embed-page', 'embed']) {
    await bundle({
      build: {
        target: doorTarget,
        rolldownOptions: {
          input: `${root}/src/embedding/${name}.ts`,
          output: { format: 'iife', entryFileNames: `${name}.js` },
        },
      },
    });
  }
  await cp(`${root}/src/embedding/privacy.json`, `${dist}/privacy.json`);
  await writeFile(`${dist}/embed.html`, embedHtml(linked));
}

/**
 * The scripts of pages once more, under names that hold their hash: what a page names so, with its
 * SRI hash, is the same file for ever, whatever is at `care-widgets.js` by then.
 */
async function pin(name: string): Promise<PinnedFile> {
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
  for (const file of ['builder.html', 'builder-preview.html', 'builder.css']) await cp(`${root}/src/builder/${file}`, `${dist}/${file}`);
}

/** What bundlers import. Dependencies stay theirs to resolve. */
async function buildForBundlers(): Promise<void> {
  const elements = Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `${root}/src/define/${tag}.ts`]));
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
  await writeOutTextKeys();
}

/** The command `npx care-widgets`, with all it needs in one file. */
async function buildCommand(): Promise<void> {
  await bundle({
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: { input: `${root}/src/tools/cli.ts`, output: { entryFileNames: 'cli.js', codeSplitting: false } },
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
  const files = filesBelow(dist, /^(?!types\/|typings\/|pages\/|page-template|static\/.*\.oembed).*\.(js|css|json|html)$/);
  const hashes = files.map((file) => [file, integrityOf(file)]);
  await writeFile(`${dist}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const { documents, problems } = readFolder(locales);
if (problems.length) throw new Error(problems.join('\n'));
const linked = linkAll(documents);
await writeContent(filledUp(await withFirstViews(linked)), `${dist}/content`);
await writeSchemas();
const files = filesForTheDoor(await buildPageFiles());
await copyPageFiles();
await buildDoor(files);
await writeFile(`${dist}/preload.json`, `${JSON.stringify(preloadLines(files), null, 1)}\n`);
await buildEmbedding();
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
await buildBuilder({ version, door: await pin('care-widgets'), frame: await pin('embed') });
await buildForBundlers();
await buildCommand();
await writeFile(`${dist}/care-widgets.css`, await lightStyles());
execFileSync('npx', ['cem', 'analyze'], { cwd: root, stdio: 'ignore' });
const elements = describedElements();
await writeEditorData(elements);
await writeTypings(elements);
await writeAngular(elements);
// Relative to the fragment itself; a site that pastes it elsewhere builds with its own BASE.
const base = process.env.BASE ?? '../../../';
await prerender(linked, dist, base);
await writeSharing(linked, dist, base);
await cp(pageTemplate, `${dist}/page-template.html`);
await cp(`${root}/src/embedding/card.png`, `${dist}/card.png`);
await writeIntegrity();

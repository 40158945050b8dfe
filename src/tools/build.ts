import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { schemas } from '../content/schema/index.js';
import type { Pinned } from '../builder/page-lines.js';
import type { PinnedFile } from '../builder/spellings.js';
import { elementRegistry } from '../element-registry.js';
import { writeAngular } from './angular.js';
import { writeEditorData } from './editor-data.js';
import { looksHash, withFirstViews } from './first-view.js';
import { readFolder } from './folder.js';
import { lightStyles } from './light-styles.js';
import { filledUp, linkAll, writeContent } from './link-content.js';
import { listDocuments } from './list-documents.js';
import { describedElements } from './manifest.js';
import { preloadLines, type DoorFiles } from './preload.js';
import { prerender } from './prerender.js';
import { dist, filesBelow, locales, root } from './paths.js';
import { writeSharing } from './sharing.js';
import { writeOutTextKeys, writeTypings } from './typings.js';
import { nothingOnWindow, plainImports, smallStyles, smallTemplates, stringsFile, stringsForBrowser, stringsResolved, withoutInnerHtml, withoutLitStyles } from './vite-plugins.js';

/** Makes `dist/`: see CONTRACT.md section 7 for what it holds. */

const tags = Object.keys(elementRegistry);

const shortHash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 6);

type Output = Rolldown.RolldownOutput['output'];

const shared: InlineConfig = {
  configFile: false,
  publicDir: false,
  // Without a named export for each string, a language weighs a third less.
  json: { namedExports: false },
  logLevel: 'warn',
  plugins: [nothingOnWindow, withoutLitStyles, smallStyles, smallTemplates, stringsResolved, plainImports],
  resolve: { alias: [withoutInnerHtml] },
  build: {
    outDir: dist,
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
  },
};

async function run(config: InlineConfig): Promise<Output> {
  const result = await build(mergeConfig(shared, config));
  return (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : [])) as unknown as Output;
}

/** No file that a page loads has a word in its name that ad blockers block. */
function neutral(name: string): string {
  return name.replace(/-banner$/, '');
}

/** What shows before any element's code is here: what every element looks like, and then what a long text does. */
const inLooks =
  /\/src\/i18n\/text-direction\.|\/src\/content\/(content-error|language|request|seal|web-address)\.|\/src\/shared\/(heading-level|nearest-language|page-look|settings-values|text-page|use-events|wanted-document|styles\/(adopt|base|css|fold|hotline|notices|paper|text|tokens))\./;
const inLongLooks = /\/src\/shared\/(early-use\.|styles\/(?!search))/;

/** What every element needs, and a hotline alone. */
const inBase =
  /\/node_modules\/(lit|@lit|lit-html|lit-element)\/|\/src\/i18n\/(format|states|translator)\.|\/src\/content\/(address|content-client|id|language|opening-hours|rich-text)\.|\/src\/shared\/((care-element|content-element|(clock|content|language|page-look)-controller|late-sources|property)|failure-hotline|known-hotline|settings|warn|templates\/(colophon|failure|fold|heading|hotline|icon|other-language|rich-text|sources|telephone|withdrawal))\./;

/** What texts are made of; pictures come later still. */
const inText = /\/src\/shared\/(?!draw-view|first-view|pictures\/|print|read-aloud|spoken-text|place-beside|fold-text|(styles|templates)\/search)/;

/** What the script tag pulls: one chunk an element, and what they share. */
async function buildPageFiles(): Promise<Output> {
  const elements = tags.map((tag) => [neutral(tag), `${root}/src/elements/${tag}.ts`]);
  const input = { ...Object.fromEntries(elements), 'first-view': `${root}/src/shared/first-view.ts` };
  return run({
    define: { __LOOKS__: JSON.stringify(looksHash) },
    build: {
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {
          hashCharacters: 'hex',
          entryFileNames: 'care/[name]-[hash:6].js',
          chunkFileNames: chunkFile,
          // What elements share is two files: on a phone's network a request costs more than its bytes.
          codeSplitting: {
            groups: [
              { name: 'looks', test: inLooks, priority: 4 },
              { name: 'long-looks', test: inLongLooks, priority: 3 },
              { name: 'base', test: inBase, priority: 2 },
              { name: 'text', test: inText, priority: 1 },
            ],
          },
        },
      },
    },
  });
}

/** A language's files of strings share one hash, so that the door need not hold two. */
async function hashesOfStrings(): Promise<Record<string, string>> {
  const languages = filesBelow(locales, /^[^/]+\/ui\.json$/).map((file) => file.split('/')[0]!);
  const hash = async (lang: string) => shortHash((await stringsForBrowser(lang, 'ui')) + (await stringsForBrowser(lang, 'tools')));
  return Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await hash(lang)] as const)));
}

const stringsHashes = await hashesOfStrings();

function chunkFile({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const [, lang, file] = stringsFile.exec(facadeModuleId ?? '') ?? [];
  return lang ? `care/${file === 'ui' ? 'strings' : 'tools'}-${lang}-${stringsHashes[lang]}.js` : `care/${neutral(name)}-[hash:6].js`;
}

/** The names of the files, as the door needs them. */
function filesForTheDoor(output: Output): DoorFiles {
  const chunks = output.filter((file) => file.type === 'chunk');
  const withImports = (source: string): string[] => {
    const nameOf = (file: string) => /^care\/(.+)\.js$/.exec(file)![1]!;
    const start = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(source));
    if (!start) throw new Error(`${source}: expected it in the build`);
    const files = new Set([start.fileName]);
    for (const file of files) chunks.find((chunk) => chunk.fileName === file)?.imports.forEach((name) => files.add(name));
    // In one order, so that lists that are alike compress.
    return [start.fileName, ...[...files].filter((file) => file !== start.fileName).sort()].map(nameOf);
  };
  return {
    firstView: withImports('src/shared/first-view.ts'),
    elements: Object.fromEntries(tags.map((tag) => [tag, withImports(`src/elements/${tag}.ts`)])),
    strings: stringsHashes,
  };
}

async function buildDoor(files: DoorFiles): Promise<void> {
  await run({
    define: { __FILES__: JSON.stringify(files) },
    build: {
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
    await run({
      build: {
        rolldownOptions: {
          input: `${root}/src/embedding/${name}.ts`,
          output: { format: 'iife', entryFileNames: `${name}.js` },
        },
      },
    });
  }
  for (const file of ['embed.html', 'privacy.json']) await cp(`${root}/src/embedding/${file}`, `${dist}/${file}`);
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

/** The page on which one chooses a widget and copies what to paste. */
async function buildBuilder(pinned: Pinned): Promise<void> {
  await run({
    define: { __DOCUMENTS__: JSON.stringify(listDocuments()), __PINNED__: JSON.stringify(pinned) },
    build: {
      rolldownOptions: {
        input: `${root}/src/builder/builder.ts`,
        output: { format: 'iife', entryFileNames: 'builder.js' },
      },
    },
  });
  for (const file of ['builder.html', 'builder.css']) await cp(`${root}/src/builder/${file}`, `${dist}/${file}`);
}

/** What bundlers import. Dependencies stay theirs to resolve. */
async function buildForBundlers(): Promise<void> {
  const elements = Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `${root}/src/define/${tag}.ts`]));
  await run({
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
  await run({
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

const integrityOf = (file: string) => `sha384-${createHash('sha384').update(readFileSync(`${dist}/${file}`)).digest('base64')}`;

/** SRI hashes of every file that a page may load. */
async function writeIntegrity(): Promise<void> {
  const files = filesBelow(dist, /^(?!types\/|typings\/|pages\/|static\/.*\.oembed).*\.(js|css|json|html)$/);
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
await writeIntegrity();

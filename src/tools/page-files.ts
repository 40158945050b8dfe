import { elementRegistry } from '../element-registry.js';
import { cp, mkdir } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { bundle, type Output } from './bundle.js';
import { looksHash } from './first-view.js';
import { shortHash } from './hashes.js';
import { dist, filesBelow, root } from './paths.js';
import type { DoorFiles } from './preload.js';
import { readStrings } from './strings.js';
import { stringsFile, stringsForBrowser } from './vite-plugins.js';

/** The files that the door pulls: how they are divided, and what they are named. */

const tags = Object.keys(elementRegistry);

/** No file that a page loads has a word in its name that ad blockers block. */
function neutral(name: string): string {
  return name.replace(/-banner$/, '');
}

/** What shows before any element's code is here: what every element looks like, and then what a long text does. */
const inLooks =
  /\/src\/i18n\/text-direction\.|\/src\/content\/(content-error|language|pause|request|seal|web-address)\.|\/src\/shared\/(dom|heading-level|host-display|keep-focus|nearest-language|page-look|settings-values|term-tag|text-page|use-events|wanted-document|styles\/(adopt|base|css|fold|hotline|notices|paper|text|tokens))\./;
const inLongLooks = /\/src\/shared\/(early-use\.|styles\/(?!search))/;

/** What every element needs, and a hotline alone. */
const inBase =
  /\/node_modules\/(lit|@lit|lit-html|lit-element)\/|\/src\/i18n\/(format|states|translator)\.|\/src\/content\/(address|content-client|freeze|id|limits|opening-hours|rich-text|telephone)\.|\/src\/shared\/((care-element|content-element|(clock|content|language|page-look)-controller|late-sources|let-go|property)|failure-hotline|foreign-host|known-hotline|settings|warn|templates\/(colophon|failure|fold|heading|hotline|icon|other-language|rich-text|sources|telephone|withdrawal))\./;

/** What texts are made of; pictures come later still. */
const inText = /\/src\/shared\/(?!draw-view|first-view|pictures\/|print|private-fields|read-aloud|spoken-text|place-beside|fold-text|(styles|templates)\/search|templates\/unrecorded)/;

/** What the script tag pulls: one chunk an element, and what they share. */
export async function buildPageFiles(): Promise<Output> {
  const elements = tags.map((tag) => [neutral(tag), `${root}/src/elements/${tag}.ts`]);
  const input = { ...Object.fromEntries(elements), 'first-view': `${root}/src/shared/first-view.ts` };
  return bundle({
    define: { __LOOKS__: JSON.stringify(looksHash) },
    plugins: [importsUnderAnotherQuery],
    build: {
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {
          hashCharacters: 'hex',
          entryFileNames: 'care/[name]-[hash:6].js',
          chunkFileNames: chunkFile,
          // What elements share is four files, in the order in which a reader needs them: on a phone's network a request costs more than its bytes.
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

/** A browser may keep the failure of a module for as long as the page is open: what is imported lazily is tried again under another URL. */
const importsUnderAnotherQuery: Plugin = {
  name: 'imports-under-another-query',
  renderChunk: (code) => code.replace(/\bimport\((["'`]\.\/[^"'`]+["'`])\)/g, '(u=>import(u).catch(()=>import(`${u}?${Date.now()}`)))($1)'),
};

/** The same files under other URLs, for the loader to recover with (see `recover` in care-widgets.ts). */
export async function copyPageFiles(): Promise<void> {
  const files = filesBelow(`${dist}/care`, /^[^/]+\.js$/);
  await mkdir(`${dist}/care/again`, { recursive: true });
  await Promise.all(files.map((file) => cp(`${dist}/care/${file}`, `${dist}/care/again/${file}`)));
}

/** A language's files of strings share one hash, so that the door need not hold two. */
async function hashesOfStrings(): Promise<Record<string, string>> {
  const languages = Object.keys(readStrings('ui'));
  const hash = async (lang: string) => shortHash((await stringsForBrowser(lang, 'ui')) + (await stringsForBrowser(lang, 'tools')));
  return Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await hash(lang)] as const)));
}

const stringsHashes = await hashesOfStrings();

function chunkFile({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const [, lang, file] = stringsFile.exec(facadeModuleId ?? '') ?? [];
  return lang ? `care/${file === 'ui' ? 'strings' : 'tools'}-${lang}-${stringsHashes[lang]}.js` : `care/${neutral(name)}-[hash:6].js`;
}

/** The names of the files, as the door needs them. */
export function filesForTheDoor(output: Output): DoorFiles {
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

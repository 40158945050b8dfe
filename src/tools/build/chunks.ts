import { elementRegistry } from '../../core/registry.js';
import { cp, mkdir } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { bundle, type Output } from './bundle.js';
import { stylesHash } from '../prerender/preview.js';
import { shortHash } from './hashes.js';
import { dist, filesBelow, root } from '../paths.js';
import type { ChunkManifest } from '../../loader/chunks.js';
import { messageChunk } from '../../core/message-chunk.js';
import { readMessages } from '../messages/resolve-messages.js';
import { messagesFile, messagesForBrowser } from './vite-plugins.js';

/** The chunks that the loader imports: how the code is divided, and what the files are called. */

const tags = Object.keys(elementRegistry);

/** Leaves out words that ad blockers block in the names of files. */
function neutralName(name: string): string {
  return name.replace(/-banner$/, '');
}

/**
 * What elements share is four chunks, in the order in which a reader needs them: on a mobile network a round trip costs
 * more than the bytes. Each is a few folders of `src/`; what is imported lazily from other folders has its own chunks.
 */
const sharedChunks: Record<string, string[]> = {
  core: ['core', 'styles'],
  'article-styles': ['article-styles'],
  base: ['base', 'templates', 'i18n', 'content'],
  article: ['article'],
};

/** Modules of npm that the folders above import statically. */
const lit = /\/node_modules\/(lit|@lit|lit-html|lit-element)\//;

const groups = Object.entries(sharedChunks).map(([name, folders], index, { length }) => {
  const inFolder = new RegExp(`/src/(${folders.join('|')})/`);
  return {
    name,
    test: (id: string) => inFolder.test(id) || (name === 'base' && lit.test(id)),
    priority: length - index,
  };
});

/** Builds a chunk per element, and the chunks that they share. */
export async function buildChunks(): Promise<Output> {
  const elements = tags.map((tag) => [neutralName(tag), `${root}/src/elements/${tag}/${tag}.ts`]);
  const input = { ...Object.fromEntries(elements), preview: `${root}/src/preview/preview.ts` };
  return bundle({
    define: { __STYLES_HASH__: JSON.stringify(stylesHash) },
    plugins: [importsUnderAnotherQuery],
    build: {
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {
          hashCharacters: 'hex',
          entryFileNames: 'care/[name]-[hash:6].js',
          chunkFileNames: chunkFile,
          codeSplitting: { groups },
        },
      },
    },
  });
}

/** A browser may keep the failure of a module for as long as the page is open: what is imported lazily is tried again under another URL. */
const importsUnderAnotherQuery: Plugin = {
  name: 'imports-under-another-query',
  renderChunk: (code) =>
    code.replace(/\bimport\((["'`]\.\/[^"'`]+["'`])\)/g, '(u=>import(u).catch(()=>import(`${u}?${Date.now()}`)))($1)'),
};

/** The same files under other URLs, for the loader to recover with (see `useCopies` in loader/chunks.ts). */
export async function copyChunks(): Promise<void> {
  const files = filesBelow(`${dist}/care`, /^[^/]+\.js$/);
  await mkdir(`${dist}/care/again`, { recursive: true });
  await Promise.all(files.map((file) => cp(`${dist}/care/${file}`, `${dist}/care/again/${file}`)));
}

/** The two message files of a language share one hash, so that the loader holds only one. */
async function hashMessages(): Promise<Record<string, string>> {
  const languages = Object.keys(readMessages('ui'));
  const hash = async (lang: string) =>
    shortHash((await messagesForBrowser(lang, 'ui')) + (await messagesForBrowser(lang, 'controls')));
  return Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await hash(lang)] as const)));
}

const messageHashes = await hashMessages();

function chunkFile({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const [, lang, file] = messagesFile.exec(facadeModuleId ?? '') ?? [];
  return `care/${lang ? messageChunk(lang, messageHashes[lang]!, file === 'controls') : `${neutralName(name)}-[hash:6]`}.js`;
}

/** The names of the chunks, as the loader needs them. */
export function chunkManifest(output: Output): ChunkManifest {
  const chunks = output.filter((file) => file.type === 'chunk');
  const withImports = (source: string): string[] => {
    const nameOf = (file: string) => /^care\/(.+)\.js$/.exec(file)![1]!;
    const start = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(source));
    if (!start) throw new Error(`${source}: expected it in the build`);
    const files = new Set([start.fileName]);
    for (const file of files)
      chunks.find((chunk) => chunk.fileName === file)?.imports.forEach((name) => files.add(name));
    // In one order, so that lists that are alike compress.
    return [start.fileName, ...[...files].filter((file) => file !== start.fileName).sort()].map(nameOf);
  };
  return {
    preview: withImports('src/preview/preview.ts'),
    elements: Object.fromEntries(
      tags.map((tag) => [tag, withImports(`src/elements/${tag}/${tag}.ts`)]),
    ) as ChunkManifest['elements'],
    messages: messageHashes,
  };
}

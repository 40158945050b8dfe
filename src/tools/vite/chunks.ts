import { writeFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';
import { messageChunk } from '../../core/message-chunk.js';
import { elementRegistry, type Tag } from '../../core/registry.js';
import type { ChunkManifest } from '../../loader/chunks.js';
import { shortHash } from '../hashes.js';
import { readMessages } from '../messages/resolve-messages.js';
import { dist, root } from '../paths.js';
import { buildConstant } from './build-constant.js';
import { messagesFile, messagesForBrowser } from './messages.js';
import { preloadLines } from './preload-lines.js';

/** The chunks that the loader imports: how the code is divided, and what the files are called. */

const tags = Object.keys(elementRegistry) as Tag[];

/** The name of an element's chunk: without words for which ad blockers block a file. */
const chunkName = (tag: Tag) => tag.replace(/-banner$/, '');

/** The entry of each chunk that the loader imports, by the chunk's name. */
export const chunkEntries: Record<string, string> = {
  ...Object.fromEntries(tags.map((tag) => [chunkName(tag), `${root}/src/elements/${tag}/${tag}.ts`])),
  preview: `${root}/src/preview/preview.ts`,
};

/** The manifest of the dev server, which has one module for each entry and needs no hashes. */
export const devManifest: ChunkManifest = {
  elements: Object.fromEntries(tags.map((tag) => [tag, [chunkName(tag)]])) as ChunkManifest['elements'],
  messages: Object.fromEntries(Object.keys(readMessages('ui')).map((lang) => [lang, 'dev'])),
  preview: ['preview'],
};

/**
 * What elements share is a few chunks, in the order in which a reader needs them: on a mobile network a round trip costs
 * more than the bytes. Each is a few folders of `src/`; what is imported lazily from other folders has its own chunks.
 */
const sharedChunks: Record<string, string[]> = {
  core: ['core', 'styles'],
  'article-styles': ['article-styles'],
  base: ['base', 'templates', 'i18n', 'content'],
  article: ['article'],
  // What the elements that readers fill in have besides.
  private: ['print', 'search', 'session-replay'],
};

/** The modules of Lit that a shared chunk has besides its folders. Styles need one, before the rest of Lit has loaded. */
const litIn: Record<string, RegExp> = {
  core: /\/node_modules\/@lit\/reactive-element\/css-tag\.js$/,
  base: /\/node_modules\/(lit|@lit|lit-html|lit-element)\//,
};

const groups = Object.entries(sharedChunks).map(([name, folders], index, { length }) => {
  const inFolder = new RegExp(`/src/(${folders.join('|')})/`);
  return { name, test: (id: string) => inFolder.test(id) || !!litIn[name]?.test(id), priority: length - index };
});

/** Builds a chunk for each entry and those that they share, and gives the loader their names. */
export function chunks(): Plugin[] {
  let messageHashes: Record<string, string> = {};
  let manifest: ChunkManifest | undefined;
  const fileName = ({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string => {
    const [, lang, file] = messagesFile.exec(facadeModuleId ?? '') ?? [];
    return `care/${lang ? messageChunk(lang, messageHashes[lang]!, file === 'controls') : `${name.replace('.', '-')}-[hash:6]`}.js`;
  };
  return [
    {
      name: 'care:chunks',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      configEnvironment: (name) =>
        name === 'client'
          ? {
              build: {
                lib: { entry: chunkEntries, formats: ['es'] },
                rolldownOptions: {
                  preserveEntrySignatures: 'strict',
                  output: {
                    minify: true,
                    hashCharacters: 'hex',
                    entryFileNames: 'care/[name]-[hash:6].js',
                    chunkFileNames: fileName,
                    codeSplitting: { groups },
                  },
                },
              },
            }
          : undefined,
      async buildStart() {
        messageHashes = await hashMessages();
      },
      async writeBundle(_, bundle) {
        manifest = chunkManifest(Object.values(bundle), messageHashes);
        await writeFile(`${dist}/preload.json`, `${JSON.stringify(preloadLines(manifest), null, 1)}\n`);
      },
    },
    buildConstant(
      '__CHUNKS__',
      () => {
        if (!manifest) throw new Error('expected the chunks to be built before the loader, which holds their names');
        return manifest;
      },
      () => devManifest,
    ),
  ];
}

/** The two message files of a language share one hash, so that the loader holds only one. */
async function hashMessages(): Promise<Record<string, string>> {
  const hash = async (lang: string) =>
    shortHash((await messagesForBrowser(lang, 'ui')) + (await messagesForBrowser(lang, 'controls')));
  const languages = Object.keys(readMessages('ui'));
  return Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await hash(lang)] as const)));
}

/** The names of the chunks, as the loader needs them. */
function chunkManifest(
  output: (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
  messages: Record<string, string>,
): ChunkManifest {
  const built = output.filter((file) => file.type === 'chunk');
  const withImports = (entry: string): string[] => {
    const nameOf = (file: string) => /^care\/(.+)\.js$/.exec(file)![1]!;
    const start = built.find((chunk) => chunk.facadeModuleId === chunkEntries[entry]);
    if (!start) throw new Error(`${entry}: expected it in the build`);
    const files = new Set([start.fileName]);
    for (const file of files)
      built.find((chunk) => chunk.fileName === file)?.imports.forEach((name) => files.add(name));
    // In one order, so that lists that are alike compress.
    return [start.fileName, ...[...files].filter((file) => file !== start.fileName).sort()].map(nameOf);
  };
  return {
    preview: withImports('preview'),
    elements: Object.fromEntries(tags.map((tag) => [tag, withImports(chunkName(tag))])) as ChunkManifest['elements'],
    messages,
  };
}

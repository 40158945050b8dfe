import { messageChunk } from '../core/message-chunk.js';
import type { Tag } from '../core/registry.js';
import type { MessagesFile } from '../i18n/translate.js';
import { base } from './page.js';

/** Imports chunks of the build. A chunk that failed is imported again under another URL, since browsers keep the failure of a module. */

/** Names of chunks, without `care/` and `.js`. Each list starts with the entry; the others are its static imports. */
export interface ChunkManifest {
  elements: Record<Tag, string[]>;
  /** The hash in the names of a language's messages, by language. */
  messages: Record<string, string>;
  /** Renders a long text before its element's code has loaded. */
  preview: string[];
}

declare const __CHUNKS__: ChunkManifest;

/** Used in one place alone: the build replaces each use with the whole manifest. */
export const chunkManifest = __CHUNKS__;

/** Chunks that are loaded or loading. */
const imported = new Map<string, Promise<unknown>>();
/** How often each chunk has failed. */
const failures = new Map<string, number>();

const FOLDER = 'care/';
/** A second copy of all chunks (see `useCopies`). */
const FOLDER_OF_COPIES = 'care/again/';
let folder = FOLDER;

/** Imports the first chunk and requests the others, its static imports, at the same time. */
export function importChunks<Module>([entry, ...imports]: string[]): Promise<Module> {
  const module = importChunk<Module>(entry!);
  // A chunk that has failed is requested under another URL, which the entry would not import.
  for (const name of imports) if (!failures.has(name)) void importChunk(name);
  return module;
}

/** Imports a chunk once. After a failure the next call tries again, with another query. */
export function importChunk<Module>(name: string): Promise<Module> {
  const known = imported.get(name);
  if (known) return known as Promise<Module>;
  const failed = failures.get(name) ?? 0;
  const module = import(
    /* @vite-ignore */ `${base}${folder}${name}.js${failed ? `?${failed}` : ''}`
  ) as Promise<Module>;
  imported.set(name, module);
  module.catch(() => {
    imported.delete(name);
    failures.set(name, failed + 1);
  });
  return module;
}

/**
 * Browsers keep the failure of a module, and of what it imports, for as long as the page is open: the copies have other URLs.
 * Resolves to the chunk to import for `tag`, once all that it needs can be fetched, since a failure there would be kept too.
 */
export async function useCopies(tag: Tag): Promise<string[]> {
  const names = chunkManifest.elements[tag];
  const responses = await Promise.all(
    names.map((name) => fetch(`${base}${FOLDER_OF_COPIES}${name}.js`, { referrerPolicy: 'no-referrer' })),
  );
  if (!responses.every(({ ok }) => ok)) throw new Error(FOLDER_OF_COPIES);
  folder = FOLDER_OF_COPIES;
  return names.slice(0, 1);
}

/** Imports the messages of a language: those of texts, or those of the controls that some elements have. */
export function importMessages(lang: string, ofControls: boolean): Promise<MessagesFile> {
  return importChunk(messageChunk(lang, chunkManifest.messages[lang]!, ofControls));
}

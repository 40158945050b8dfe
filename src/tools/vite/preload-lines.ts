import { messageChunk } from '../../core/message-chunk.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../core/registry.js';
import type { ChunkManifest } from '../../loader/chunks.js';

/**
 * Lines for a page's head, by language and tag, that save the round trip from the loader to what it loads.
 * `BASE/` and `{id}` are for the page's author to fill; names of code change with each version.
 */
export function preloadLines(files: ChunkManifest): Record<string, Record<string, string[]>> {
  const ofLanguage = (lang: string, hash: string) =>
    Object.entries<ElementEntry>(elementRegistry).map(
      ([tag, { kind, lazy, interactive, preview }]): [string, string[]] => {
        const document =
          '<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" ' +
          `href="BASE/content/${lang}/${kind}/{id}.json">`;
        // Only what is shown first: other requests would compete with it for bandwidth.
        const messages = [messageChunk(lang, hash, false), ...(interactive ? [messageChunk(lang, hash, true)] : [])];
        const code = preview ? files.preview : [...files.elements[tag as Tag], ...messages];
        return [tag, [...(lazy ? [] : [document]), ...[...new Set(code)].map(asLine)]];
      },
    );
  return Object.fromEntries(
    Object.entries(files.messages).map(([lang, hash]) => [lang, Object.fromEntries(ofLanguage(lang, hash))]),
  );
}

function asLine(name: string): string {
  return `<link rel="modulepreload" referrerpolicy="no-referrer" href="BASE/care/${name}.js">`;
}

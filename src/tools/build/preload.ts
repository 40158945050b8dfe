import { elementRegistry, type ElementEntry } from '../../core/registry.js';

/** Names of chunks, without `care/` and `.js`. Each list starts with the entry; the others are its static imports. */
export interface ChunkManifest {
  elements: Record<string, string[]>;
  /** The hash in the names of a language's messages, by language. */
  messages: Record<string, string>;
  /** Renders a long text before its element's code has loaded. */
  preview: string[];
}

/**
 * Lines for a page's head, by language and tag, that save the round trip from the loader to what it loads.
 * `BASE/` and `{id}` are for the page's author to fill; names of code change with each version.
 */
export function preloadLines(files: ChunkManifest): Record<string, Record<string, string[]>> {
  const ofLanguage = (lang: string, hash: string) =>
    Object.entries<ElementEntry>(elementRegistry).map(([tag, { kind, lazy, interactive, preview }]): [string, string[]] => {
      const document = `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="BASE/content/${lang}/${kind}/{id}.json">`;
      // Only what is shown first: other requests would compete with it for bandwidth.
      const code = preview ? files.preview : [...files.elements[tag]!, ...messageChunks(lang, hash, interactive)];
      return [tag, [...(lazy ? [] : [document]), ...[...new Set(code)].map(asLine)]];
    });
  return Object.fromEntries(Object.entries(files.messages).map(([lang, hash]) => [lang, Object.fromEntries(ofLanguage(lang, hash))]));
}

/** The same names as in loader/chunks.ts. */
function messageChunks(lang: string, hash: string, interactive?: boolean): string[] {
  return [`messages-${lang}-${hash}`, ...(interactive ? [`controls-${lang}-${hash}`] : [])];
}

function asLine(name: string): string {
  return `<link rel="modulepreload" referrerpolicy="no-referrer" href="BASE/care/${name}.js">`;
}

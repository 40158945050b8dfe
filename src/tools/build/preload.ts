import { elementRegistry, type ElementEntry } from '../../core/registry.js';

/** Files of the build by what wants them, without `care/` and `.js`; each list starts with the entry, the rest is what it imports. */
export interface ChunkManifest {
  elements: Record<string, string[]>;
  /** Of each language the hash in the names of its messages. */
  messages: Record<string, string>;
  /** What shows a long text before its element's code is here. */
  preview: string[];
}

/**
 * Lines for a page's head that save the round trip from the door to the rest, by language and tag.
 * `BASE/` and `{id}` are for the page's author to fill; names of code change with each version.
 */
export function preloadLines(files: ChunkManifest): Record<string, Record<string, string[]>> {
  const ofLanguage = (lang: string, hash: string) =>
    Object.entries<ElementEntry>(elementRegistry).map(([tag, { kind, lazy, interactive, preview }]): [string, string[]] => {
      const document = `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="BASE/content/${lang}/${kind}/{id}.json">`;
      // What is read at first; a request for more would only take of its share of the line.
      const code = preview ? files.preview : [...files.elements[tag]!, ...messageChunks(lang, hash, interactive)];
      return [tag, [...(lazy ? [] : [document]), ...[...new Set(code)].map(asLine)]];
    });
  return Object.fromEntries(Object.entries(files.messages).map(([lang, hash]) => [lang, Object.fromEntries(ofLanguage(lang, hash))]));
}

/** As `care-widgets.ts` makes the names out of the hash. */
function messageChunks(lang: string, hash: string, interactive?: boolean): string[] {
  return [`messages-${lang}-${hash}`, ...(interactive ? [`controls-${lang}-${hash}`] : [])];
}

function asLine(name: string): string {
  return `<link rel="modulepreload" referrerpolicy="no-referrer" href="BASE/care/${name}.js">`;
}

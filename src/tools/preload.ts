import { elementRegistry, type ElementEntry } from '../element-registry.js';

/** Files of the build by what wants them, without `care/` and `.js`; each list starts with the entry, the rest is what it imports. */
export interface DoorFiles {
  elements: Record<string, string[]>;
  /** Of each language the hash in the names of its strings. */
  strings: Record<string, string>;
  /** What shows a long text before its element's code is here. */
  firstView: string[];
}

/**
 * Lines for a page's head that save the round trip from the door to the rest, by language and tag.
 * `BASE/` and `{id}` are for the page's author to fill; names of code change with each version.
 */
export function preloadLines(files: DoorFiles): Record<string, Record<string, string[]>> {
  const ofLanguage = (lang: string, hash: string) =>
    Object.entries<ElementEntry>(elementRegistry).map(([tag, { kind, onDemand, tools, firstView }]): [string, string[]] => {
      const document = `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="BASE/content/${lang}/${kind}/{id}.json">`;
      // What is read at first; a request for more would only take of its share of the line.
      const code = firstView ? files.firstView : [...files.elements[tag]!, ...stringsFiles(lang, hash, tools)];
      return [tag, [...(onDemand ? [] : [document]), ...[...new Set(code)].map(asLine)]];
    });
  return Object.fromEntries(Object.entries(files.strings).map(([lang, hash]) => [lang, Object.fromEntries(ofLanguage(lang, hash))]));
}

/** As `care-widgets.ts` makes the names out of the hash. */
function stringsFiles(lang: string, hash: string, tools?: boolean): string[] {
  return [`strings-${lang}-${hash}`, ...(tools ? [`tools-${lang}-${hash}`] : [])];
}

function asLine(name: string): string {
  return `<link rel="modulepreload" referrerpolicy="no-referrer" href="BASE/care/${name}.js">`;
}

import { elementRegistry, type ElementEntry } from '../element-registry.js';

/** Files of the build by what wants them, without `care/` and `.js`; each list starts with the entry, the rest is what it imports. */
export interface DoorFiles {
  elements: Record<string, string[]>;
  /** Of each language the hashes in the names of its strings: those of texts, then those of tools. */
  strings: Record<string, string[]>;
}

/**
 * Lines for a page's head that save the round trip from the door to the rest, by language and tag.
 * `BASE/` and `{id}` are for the page's author to fill; names of code change with each version.
 */
export function preloadLines(files: DoorFiles): Record<string, Record<string, string[]>> {
  const ofLanguage = (lang: string, strings: string[]) =>
    Object.entries<ElementEntry>(elementRegistry).map(([tag, { kind, onDemand, tools }]): [string, string[]] => {
      const document = `<link rel="preload" as="fetch" crossorigin href="BASE/content/${lang}/${kind}/{id}.json">`;
      const code = [...files.elements[tag]!, ...stringsFiles(lang, strings, tools)];
      return [tag, [...(onDemand ? [] : [document]), ...[...new Set(code)].map(asLine)]];
    });
  return Object.fromEntries(Object.entries(files.strings).map(([lang, strings]) => [lang, Object.fromEntries(ofLanguage(lang, strings))]));
}

/** As `care-widgets.ts` makes the names out of the hashes. */
function stringsFiles(lang: string, [ui, more]: string[], tools?: boolean): string[] {
  return [`strings-${lang}-${ui}`, ...(tools ? [`tools-${lang}-${more}`] : [])];
}

function asLine(name: string): string {
  return `<link rel="modulepreload" href="BASE/care/${name}.js">`;
}

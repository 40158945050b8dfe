import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dist } from './paths.js';

/**
 * The lines for the page's head that docs/embedding.md documents, for the explainer. The build writes
 * them into preload.json, by language and tag; a build without that file gets them read out of its door.
 */
export function preloadLines(lang: string, tag: string, base: string): string[] {
  const content = `<link rel="preload" as="fetch" crossorigin href="${base}content/${lang}/treatments/immunotherapy.json">`;
  const file = `${dist}/preload.json`;
  const lines = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>)[lang]![tag]!.map((line) => line.replaceAll('BASE/', base).replaceAll('{id}', 'immunotherapy'))
    : doorFiles(lang, tag).map((name) => `<link rel="modulepreload" href="${base}${name}">`);
  return lines.some((line) => line.includes('as="fetch"')) ? lines : [content, ...lines];
}

/** The files that the door pulls for an element, as they are written into it. */
function doorFiles(lang: string, tag: string): string[] {
  const door = readFileSync(`${dist}/care-widgets.js`, 'utf8');
  const list = (pattern: RegExp) => pattern.exec(door)?.[1]?.match(/care\/[\w-]+\.js/g) ?? [];
  const strings = readdirSync(`${dist}/care`).filter((name) => name.startsWith(`strings-${lang}-`));
  return [
    ...new Set([
      ...list(new RegExp(`["'\`]?${tag}["'\`]?:\\[([^\\]]+)\\]`)),
      ...list(/settings:\[([^\]]+)\]/),
      ...list(/i18next:\[([^\]]+)\]/),
      ...strings.map((name) => `care/${name}`),
    ]),
  ];
}

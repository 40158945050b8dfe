import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import type { Described, ElementDescription } from './manifest.js';
import { dist, filesBelow, locales, root } from '../paths.js';

/**
 * Types for templates. The manifest gives one table, tag by tag; each framework's file in
 * `src/typings` says by a few mapped types how its templates spell what stands there.
 */
export async function writeTypings(elements: ElementDescription[]): Promise<void> {
  await mkdir(`${dist}/typings`, { recursive: true });
  await writeFile(`${dist}/typings/elements.d.ts`, table(elements));
  for (const file of filesBelow(`${root}/src/typings`, /\.d\.ts$/)) await cp(`${root}/src/typings/${file}`, `${dist}/typings/${file}`);
}

function table(elements: ElementDescription[]): string {
  const members = (described: (Described & { type: { text: string } })[]) =>
    described.map(({ name, description, type }) => `      /** ${description} */\n      '${name}'?: ${type.text};`).join('\n');
  return `import type { ${elements.map(({ name }) => name).join(', ')} } from 'care-widgets';

/** What each element takes. Made from custom-elements.json. */
export interface CareElements {
${elements
  .map(
    ({ tag, name, description, attributes, properties }) => `  /** ${description} */
  '${tag}': {
    element: ${name};
    attributes: {
${members(attributes)}
    };
    properties: {
${members(properties)}
    };
  };`,
  )
  .join('\n')}
}

/** A number may be written as text too: \`heading-level="3"\`. */
export type Written<Value> = Value extends number ? Value | \`\${Value}\` : Value;

/** Attributes as markup writes them. */
export type Attributes<Tag extends keyof CareElements> = {
  [Name in keyof CareElements[Tag]['attributes']]: Written<CareElements[Tag]['attributes'][Name]>;
};

/**
 * Vue and Svelte write \`false\` out as text where an element has no property of the very name, and an
 * attribute that is there is true, whatever it says: those are \`true\` or \`undefined\`.
 */
export type NeverFalse<Members> = {
  [Name in keyof Members]: Name extends \`\${string}-\${string}\` ? Exclude<Members[Name], false> : Members[Name];
};
`;
}

/** The keys of strings are typed by the strings' files, which the package does not hold: it gets their names. */
export async function writeOutTextKeys(): Promise<void> {
  const file = `${dist}/types/i18n/translate.d.ts`;
  const types = readFileSync(file, 'utf8').replace(/^import type (\w+) from '.*\/en\/(\w+)\.json';$/gm, (_, name: string, strings: string) => {
    const keys = Object.keys(JSON.parse(readFileSync(`${locales}/en/${strings}.json`, 'utf8')) as object);
    return `declare const ${name}: Record<${keys.map((key) => `'${key}'`).join(' | ')}, string>;`;
  });
  await writeFile(file, types);
}

import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import type { Described, ElementDescription } from './manifest.js';
import { dist, filesBelow, locales, root } from '../paths.js';

/**
 * Writes types for the templates of frameworks: one table of all elements from the manifest, and for each framework a
 * file of `src/typings` that maps it to that framework's template syntax.
 */
export async function writeTypings(elements: ElementDescription[]): Promise<void> {
  await mkdir(`${dist}/typings`, { recursive: true });
  await writeFile(`${dist}/typings/elements.d.ts`, table(elements));
  for (const file of filesBelow(`${root}/src/typings`, /\.d\.ts$/))
    await cp(`${root}/src/typings/${file}`, `${dist}/typings/${file}`);
}

function table(elements: ElementDescription[]): string {
  const members = (descriptions: (Described & { type: { text: string } })[]) =>
    descriptions
      .map(({ name, description, type }) => `      /** ${description} */\n      '${name}'?: ${type.text};`)
      .join('\n');
  return `import type { ${elements.map(({ name }) => name).join(', ')} } from 'care-widgets';

/** The attributes and properties of each element. Generated from custom-elements.json. */
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

/** A number may also be written as a string: \`heading-level="3"\`. */
export type Written<Value> = Value extends number ? Value | \`\${Value}\` : Value;

/** Attributes as written in markup. */
export type Attributes<Tag extends keyof CareElements> = {
  [Name in keyof CareElements[Tag]['attributes']]: Written<CareElements[Tag]['attributes'][Name]>;
};

/**
 * Vue and Svelte write \`false\` as the text "false" if an element has no property of exactly that name, and a boolean
 * attribute is true whatever its value. Such attributes accept \`true\` or \`undefined\` only.
 */
export type NeverFalse<Members> = {
  [Name in keyof Members]: Name extends \`\${string}-\${string}\` ? Exclude<Members[Name], false> : Members[Name];
};
`;
}

/** Message keys are typed by JSON files that the package does not contain: replaces these imports with a list of the keys. */
export async function inlineMessageKeys(): Promise<void> {
  const typesFile = `${dist}/types/i18n/translate.d.ts`;
  const types = readFileSync(typesFile, 'utf8').replace(
    /^import type (\w+) from '.*\/en\/(\w+)\.json';$/gm,
    (_, name: string, file: string) => {
      const keys = Object.keys(JSON.parse(readFileSync(`${locales}/en/${file}.json`, 'utf8')) as object);
      return `declare const ${name}: Record<${keys.map((key) => `'${key}'`).join(' | ')}, string>;`;
    },
  );
  await writeFile(typesFile, types);
}

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { elementRegistry } from '../../core/registry.js';
import type { Attribute, ElementDescription } from './manifest.js';
import { dist, filesBelow, root } from '../paths.js';

/**
 * Writes data for code completion and documentation of the elements in any HTML file: custom data for VS Code
 * (https://github.com/microsoft/vscode-custom-data), and web-types for JetBrains editors
 * (https://github.com/JetBrains/web-types), which find it through package.json.
 */
export async function writeEditorData(elements: ElementDescription[]): Promise<void> {
  await writeJson('html-custom-data.json', customData(elements));
  await writeJson('web-types.json', webTypes(elements));
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(`${dist}/${file}`, `${JSON.stringify(value, null, 2)}\n`);
}

function customData(elements: ElementDescription[]) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: element.description,
      attributes: element.attributes.map((attribute) => {
        const { name, description, type } = attribute;
        // The value set `v` marks an attribute without a value.
        if (type.text === 'boolean') return { name, description, valueSet: 'v' };
        return { name, description, values: suggestedValues(element, attribute).map((value) => ({ name: value })) };
      }),
    })),
  };
}

/** The values of an attribute to suggest: those of its type, or the ids of the documents that ship. A site may have other documents. */
function suggestedValues({ tag }: ElementDescription, { name, type }: Attribute): string[] {
  const { kind, attribute } = elementRegistry[tag];
  if (name === attribute)
    return filesBelow(`${dist}/content/en/${kind}`, /^[^.]+\.json$/).map((file) => file.slice(0, -'.json'.length));
  return type.text.split(' | ').filter((value) => /^\d$/.test(value));
}

function webTypes(elements: ElementDescription[]) {
  const { name, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    name: string;
    version: string;
  };
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(
          ({ tag, description, attributes, properties, events, slots, cssParts, cssProperties }) => ({
            name: tag,
            description,
            attributes: attributes.map(({ name, description, type, default: defaultValue }) => ({
              name,
              description,
              value: type.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { type: type.text },
              ...(defaultValue !== undefined && defaultValue !== 'null' && { default: defaultValue }),
            })),
            slots: slots.map(({ name, description }) => ({ name, description })),
            js: {
              events: events.map(({ name, description, type }) => ({ name, description, type: type.text })),
              properties: properties.map(({ name, description, type }) => ({ name, description, type: type.text })),
            },
            css: {
              parts: cssParts.map(({ name, description }) => ({ name, description })),
              properties: cssProperties.map(({ name, description }) => ({ name, description })),
            },
          }),
        ),
      },
    },
  };
}

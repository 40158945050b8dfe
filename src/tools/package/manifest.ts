import { readFileSync } from 'node:fs';
import { elementRegistry, type Tag } from '../../core/registry.js';
import { dist } from '../paths.js';

/** Reads the descriptions of the elements from `custom-elements.json`, which the analyzer generates from doc comments. */

export interface Described {
  name: string;
  description: string;
}

export interface Attribute extends Described {
  /** A TypeScript type: `string | null`, `boolean`, `1 | 2 | 3`. */
  type: { text: string };
  default?: string;
}

export interface ElementDescription extends Described {
  tag: Tag;
  attributes: Attribute[];
  /** Properties without an attribute. */
  properties: (Described & { type: { text: string } })[];
  events: (Described & { type: { text: string } })[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: (Described & { default?: string })[];
}

interface Declaration extends Omit<ElementDescription, 'tag' | 'properties'> {
  tagName?: Tag;
  members: (ElementDescription['properties'][number] & {
    kind: string;
    attribute?: string;
    privacy?: string;
    static?: boolean;
    readonly?: boolean;
  })[];
}

/** All elements, in the order of the registry. */
export function describeElements(): ElementDescription[] {
  const { modules } = JSON.parse(readFileSync(`${dist}/custom-elements.json`, 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const declarations = modules.flatMap((module) => module.declarations);
  return (Object.keys(elementRegistry) as Tag[]).map((tag) => {
    const declaration = declarations.find(({ tagName }) => tagName === tag);
    if (!declaration)
      throw new Error(`custom-elements.json: expected <${tag}>: its class needs a doc comment with @tag ${tag}`);
    const properties = declaration.members.filter(
      (member) => member.kind === 'field' && !member.attribute && !member.privacy && !member.static && !member.readonly,
    );
    return { ...declaration, tag, description: asOneLine(declaration.description), properties };
  });
}

/** Joins the lines of a doc comment: tooltips wrap the text themselves. */
function asOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

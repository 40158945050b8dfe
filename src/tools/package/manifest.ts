import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { elementRegistry, type Tag } from '../../core/registry.js';
import { root } from '../paths.js';

/** Describes the elements from their doc comments, as the custom elements manifest has them. */

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

interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

/**
 * The custom elements manifest of the sources: https://github.com/webcomponents/custom-elements-manifest. The analyzer takes
 * files in the order of the file system: sorted, two builds are the same.
 */
export async function analyzeElements(): Promise<Manifest> {
  const manifest = (await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true })) as Manifest;
  manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  return manifest;
}

/** All elements, in the order of the registry. */
export async function describeElements(manifest?: Manifest): Promise<ElementDescription[]> {
  const { modules } = manifest ?? (await analyzeElements());
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

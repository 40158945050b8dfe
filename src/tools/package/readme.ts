import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { kinds, type Kind } from '../../core/kinds.js';
import { firstSentence, plainText } from '../../content/rich-text.js';
import { elementRegistry } from '../../core/registry.js';
import { readFolder } from '../content/folder.js';
import { describeElements, type Attribute, type ElementDescription } from './manifest.js';
import { root } from '../paths.js';

/**
 * Tables of README.md, generated from the manifest and the documents: `npm run readme` writes them, and a
 * test compares them.
 */

const file = `${root}/README.md`;
const tables = { elements: elementTable, attributes: attributeTable, languages: languageTable };

export function readReadme(): string {
  return readFileSync(file, 'utf8');
}

/** The README with its tables generated anew. */
export function generateReadme(readme: string, elements: ElementDescription[]): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const section = new RegExp(`(<!-- ${name}: made by \`npm run readme\` -->\n)[^]*?(<!-- /${name} -->)`);
    if (!section.test(text)) throw new Error(`README.md: expected the comments around the table of ${name}`);
    return text.replace(section, (_, start: string, end: string) => `${start}${table(elements)}${end}`);
  }, readme);
}

function elementTable(elements: ElementDescription[]): string {
  const rows = elements.map(({ tag, description, attributes }) => {
    const { attribute } = elementRegistry[tag];
    const documentAttribute = attributes.find(({ name }) => name === attribute)!;
    return [`\`<${tag} ${attribute}="${exampleOf(documentAttribute)}">\``, plainText(firstSentence([description]))];
  });
  return markdownTable(['element', 'shows'], rows);
}

function attributeTable(elements: ElementDescription[]): string {
  const tagsByAttribute = new Map<string, string[]>();
  const meanings = new Map<string, string>();
  for (const { tag, attributes } of elements) {
    for (const { name, description } of attributes) {
      tagsByAttribute.set(name, [...(tagsByAttribute.get(name) ?? []), `\`${tag}\``]);
      meanings.set(name, meanings.get(name) ?? description);
    }
  }
  const describeTags = (tags: string[]) =>
    tags.length === elements.length ? 'every element' : tags.length > 3 ? `${tags.length} elements` : tags.join(', ');
  const commonLast = [...tagsByAttribute].sort(
    ([, a], [, b]) => Number(a.length === elements.length) - Number(b.length === elements.length),
  );
  return markdownTable(
    ['attribute', 'on', 'meaning'],
    commonLast.map(([name, tags]) => [`\`${name}\``, describeTags(tags), meanings.get(name)!]),
  );
}

/** For each language, how many documents of each kind exist, or their ids if there are at most two. */
function languageTable(): string {
  const documents = [...readFolder(`${root}/locales`).documents.values()];
  const languages = [...new Set(['en', 'fr', ...documents.map(({ lang }) => lang)])];
  const cellOf = (lang: string, kind: Kind) => {
    const ids = documents.filter((document) => document.lang === lang && document.kind === kind).map(({ id }) => id);
    return ids.length <= 2 ? ids.join(', ') : String(ids.length);
  };
  return markdownTable(
    ['language', ...kinds.map((kind) => kind.replace('-', ' '))],
    languages.map((lang) => [`\`${lang}\``, ...kinds.map((kind) => cellOf(lang, kind))]),
  );
}

function markdownTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}

/** The value of the example that ends a description, such as `precautions`. */
function exampleOf({ description }: Attribute): string {
  return /: `([^`]+)`/.exec(description)![1]!;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(file, generateReadme(readReadme(), await describeElements()));

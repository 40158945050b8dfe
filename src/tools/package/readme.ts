import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { kinds, type Kind } from '../../core/kinds.js';
import { elementRegistry, type Tag } from '../../core/registry.js';
import { readFolder } from '../content/folder.js';
import { describedElements, type Attribute } from './manifest.js';
import { root } from '../paths.js';

/** Tables of README.md, made from the manifest and from the documents: `npm run readme` writes them after a build, a test holds them. */

const file = `${root}/README.md`;
const tables = { elements: elementTable, attributes: attributeTable, languages: languageTable };

export function readReadme(): string {
  return readFileSync(file, 'utf8');
}

/** The README with its tables as they should be. */
export function generateReadme(readme: string): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const between = new RegExp(`(<!-- ${name}: made by \`npm run readme\` -->\n)[^]*?(<!-- /${name} -->)`);
    if (!between.test(text)) throw new Error(`README.md: expected the marks around the table of ${name}`);
    return text.replace(between, (_, start: string, end: string) => `${start}${table()}${end}`);
  }, readme);
}

function elementTable(): string {
  const rows = describedElements().map(({ tag, description, attributes }) => {
    const { attribute } = elementRegistry[tag as Tag];
    const named = attributes.find(({ name }) => name === attribute)!;
    return [`\`<${tag} ${attribute}="${exampleOf(named)}">\``, firstSentence(description)];
  });
  return markdownTable(['element', 'shows'], rows);
}

function attributeTable(): string {
  const elements = describedElements();
  const bearers = new Map<string, string[]>();
  const meanings = new Map<string, string>();
  for (const { tag, attributes } of elements) {
    for (const { name, description } of attributes) {
      bearers.set(name, [...(bearers.get(name) ?? []), `\`${tag}\``]);
      meanings.set(name, meanings.get(name) ?? description);
    }
  }
  const onWhich = (tags: string[]) => (tags.length === elements.length ? 'every element' : tags.length > 3 ? `${tags.length} elements` : tags.join(', '));
  const ownFirst = [...bearers].sort(([, a], [, b]) => Number(a.length === elements.length) - Number(b.length === elements.length));
  return markdownTable(['attribute', 'on', 'meaning'], ownFirst.map(([name, tags]) => [`\`${name}\``, onWhich(tags), meanings.get(name)!]));
}

/** Which documents exist in which language: how many of each kind, and their ids where there are few. */
function languageTable(): string {
  const documents = [...readFolder(`${root}/locales`).documents.values()];
  const languages = [...new Set(['en', 'fr', ...documents.map(({ lang }) => lang)])];
  const cellOf = (lang: string, kind: Kind) => {
    const ids = documents.filter((document) => document.lang === lang && document.kind === kind).map(({ id }) => id);
    return ids.length <= 2 ? ids.join(', ') : String(ids.length);
  };
  return markdownTable(['language', ...kinds.map((kind) => kind.replace('-', ' '))], languages.map((lang) => [`\`${lang}\``, ...kinds.map((kind) => cellOf(lang, kind))]));
}

function markdownTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}

/** `precautions`, of a comment that ends in an example of a value. */
function exampleOf({ description }: Attribute): string {
  return /: `([^`]+)`/.exec(description)![1]!;
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, generateReadme(readReadme()));

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describedElements, type Attribute, type ElementDescription } from './manifest.js';
import { root } from './paths.js';

/** The table of elements in README.md, made from the manifest: `npm run readme` writes it after a build, a test holds it. */

const file = `${root}/README.md`;
const between = /(<!-- elements: made by `npm run readme` from the doc comments -->\n)[^]*?(<!-- \/elements -->)/;

export function readmeNow(): string {
  return readFileSync(file, 'utf8');
}

/** The README with its table as the doc comments have it. */
export function readmeWanted(readme: string): string {
  if (!between.test(readme)) throw new Error('README.md: expected the marks around the table of elements');
  return readme.replace(between, (_, start: string, end: string) => `${start}${table()}${end}`);
}

function table(): string {
  const elements = describedElements();
  const shared = elements[0]!.attributes.filter(({ name }) => elements.every((element) => has(element, name)));
  const names = new Set(shared.map(({ name }) => name));
  const rows = elements.map(({ tag, description, attributes }) => {
    const own = attributes.filter(({ name }) => !names.has(name)).map(withExample);
    return `| \`<${tag}>\` | ${own.join(', ')} | ${cell(firstSentence(description))} |\n`;
  });
  return `| element | its attributes | shows |
| --- | --- | --- |
${rows.join('')}
Every element also takes:

| attribute | meaning |
| --- | --- |
${shared.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |\n`).join('')}`;
}

function has({ attributes }: ElementDescription, name: string): boolean {
  return attributes.some((attribute) => attribute.name === name);
}

/** `guide="precautions"`, where the comment gives an example of a value. */
function withExample({ name, description }: Attribute): string {
  const example = /: `(.+)`/.exec(description)?.[1];
  return example ? `\`${name}="${example}"\`` : `\`${name}\``;
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, readmeWanted(readmeNow()));

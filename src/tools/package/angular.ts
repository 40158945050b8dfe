import { mkdir, writeFile } from 'node:fs/promises';
import type { ElementDescription } from './manifest.js';
import { dist } from '../paths.js';

/**
 * Writes one directive per element for Angular, which type-checks an element only through a directive: strict templates then
 * check attributes and `$event`, and no CUSTOM_ELEMENTS_SCHEMA hides mistakes. A directive writes its bound inputs into the
 * element's attributes. The element itself dispatches the events; the outputs only give them their types.
 *
 * The code has the form that Angular's compiler writes for libraries ("partial compilation"), which later versions
 * still read. Writing it here means that the build needs no Angular.
 */
export async function writeAngular(elements: ElementDescription[]): Promise<void> {
  await mkdir(`${dist}/angular`, { recursive: true });
  await writeFile(`${dist}/angular/index.js`, `${head}${elements.map(directive).join('')}\n${list(elements)}`);
  await writeFile(
    `${dist}/angular/index.d.ts`,
    `${typesHead}${elements.map(directiveTypes).join('')}\n${listTypes(elements)}`,
  );
}

/** `minVersion`: the first version that reads everything written here. `version`: the one whose output format this is. */
const versions = `minVersion: '14.0.0', version: '21.2.26', ngImport: i0`;

const head = `import * as i0 from '@angular/core';

function write(element, name, value) {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}
`;

const typesHead = `import * as i0 from '@angular/core';
import type { CareEvents } from 'care-widgets';
import type { Attributes, CareElements } from '../typings/elements.js';
`;

const className = ({ name }: ElementDescription) => `${name}Directive`;
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function directive(element: ElementDescription): string {
  const { tag, attributes, properties, events } = element;
  const name = className(element);
  const inputs = [...attributes, ...properties].map(
    (input) => `${camelCase(input.name)}: ['${input.name}', '${camelCase(input.name)}']`,
  );
  return `
export class ${name} {
  #element = i0.inject(i0.ElementRef).nativeElement;
${events.map((event) => `  ${camelCase(event.name)} = new i0.EventEmitter();\n`).join('')}\
${attributes.map((attribute) => `  set ${camelCase(attribute.name)}(value) { write(this.#element, '${attribute.name}', value); }\n`).join('')}\
${properties.map((property) => `  set ${camelCase(property.name)}(value) { this.#element.${property.name} = value; }\n`).join('')}\
  static ɵfac = i0.ɵɵngDeclareFactory({ ${versions}, type: ${name}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ${versions}, type: ${name}, isStandalone: true, selector: '${tag}', inputs: { ${inputs.join(', ')} }, outputs: { ${events.map((event) => `${camelCase(event.name)}: '${event.name}'`).join(', ')} } });
}
`;
}

function directiveTypes(element: ElementDescription): string {
  const { tag, description, attributes, properties, events } = element;
  const name = className(element);
  const inputs = [...attributes, ...properties].map(
    (input) => `'${camelCase(input.name)}': { 'alias': '${input.name}'; 'required': false }`,
  );
  return `
/** ${description} */
export declare class ${name} {
${attributes.map(({ name: attribute, description }) => `  /** ${description} */\n  set ${camelCase(attribute)}(value: Attributes<'${tag}'>['${attribute}']);\n`).join('')}\
${attributes
  .filter(({ type }) => type.text === 'boolean')
  .map(({ name: attribute }) => `  static ngAcceptInputType_${camelCase(attribute)}: boolean | '' | undefined;\n`)
  .join('')}\
${properties.map((property) => `  /** ${property.description} */\n  set ${camelCase(property.name)}(value: CareElements['${tag}']['properties']['${property.name}']);\n`).join('')}\
${events.map((event) => `  /** ${event.description} */\n  ${camelCase(event.name)}: i0.EventEmitter<CareEvents['${event.name}']>;\n`).join('')}\
  static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${name}, '${tag}', never, { ${inputs.join('; ')} }, { ${events.map((event) => `'${camelCase(event.name)}': '${event.name}'`).join('; ')} }, never, never, true, never>;
}
`;
}

function list(elements: ElementDescription[]): string {
  return `export const CARE_WIDGETS = [${elements.map(className).join(', ')}];\n`;
}

function listTypes(elements: ElementDescription[]): string {
  return `/** All of them, for a component's \`imports\`. */\nexport declare const CARE_WIDGETS: readonly [${elements.map((element) => `typeof ${className(element)}`).join(', ')}];\n`;
}

import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { ElementDescription } from './manifest.js';
import { dist, root } from '../paths.js';

/**
 * Writes one directive per element for Angular, which type-checks an element only through a directive: strict templates then
 * check attributes and `$event`, and no CUSTOM_ELEMENTS_SCHEMA hides mistakes. A directive writes its bound inputs into the
 * element's attributes. The element itself dispatches the events; the outputs only give them their types.
 *
 * Angular's compiler compiles them as it compiles libraries ("partial compilation"), which later versions still read.
 */
export async function writeAngular(elements: ElementDescription[]): Promise<void> {
  const source = `${dist}/angular/index.ts`;
  await mkdir(`${dist}/angular`, { recursive: true });
  await writeFile(source, `${head}${elements.map(directive).join('')}\n${list(elements)}`);
  execFileSync('npx', ['ngc', '-p', 'tsconfig.angular.json'], { cwd: root, stdio: 'inherit' });
  await rm(source);
}

const head = `import { Directive, ElementRef, EventEmitter, inject, Input, Output } from '@angular/core';
import type { CareEvents } from 'care-widgets';
import type { Attributes, CareElements } from '../typings/elements.js';

function write(element: Element, name: string, value: string | number | boolean | null | undefined): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}
`;

const className = ({ name }: ElementDescription) => `${name}Directive`;
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function directive(element: ElementDescription): string {
  const { tag, description, attributes, properties, events } = element;
  return `
/** ${description} */
@Directive({ selector: '${tag}' })
export class ${className(element)} {
  readonly #element = inject<ElementRef<HTMLElementTagNameMap['${tag}']>>(ElementRef).nativeElement;
${attributes
  .map(
    ({ name, description, type }) => `
  /** ${description} */
  @Input('${name}') set ${camelCase(name)}(value: Attributes<'${tag}'>['${name}']${type.text === 'boolean' ? " | ''" : ''}) {
    write(this.#element, '${name}', value);
  }
`,
  )
  .join('')}\
${properties
  .map(
    ({ name, description }) => `
  /** ${description} */
  @Input() set ${name}(value: CareElements['${tag}']['properties']['${name}']) {
    Object.assign(this.#element, { ${name}: value });
  }
`,
  )
  .join('')}\
${events
  .map(
    ({ name, description }) => `
  /** ${description} */
  @Output('${name}') readonly ${camelCase(name)}: EventEmitter<CareEvents['${name}']> = new EventEmitter();
`,
  )
  .join('')}\
}
`;
}

function list(elements: ElementDescription[]): string {
  return `/** All of them, for a component's \`imports\`. */
export const CARE_WIDGETS = [${elements.map(className).join(', ')}] as const;
`;
}

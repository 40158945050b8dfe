import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { collapseWhitespace } from '../build/collapse-whitespace.js';

/** The renderer writes the property `.checked=${false}` as `checked="false"`, which is true: so is every boolean attribute, whatever its value. */
const booleanAttribute =
  / (allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|formnovalidate|hidden|inert|ismap|itemscope|loop|multiple|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|selected)="(true|false)"/g;

/** A template as plain HTML: without the renderer's marks, and without the spaces that made the template easy to read. */
export async function serverHtml(template: unknown): Promise<string> {
  const drawn = await collectResult(render(template));
  const plain = drawn
    .replace(/<!--\/?lit-(part|node)[^>]*-->|<\?>/g, '')
    // No text is taken for an attribute: its quotation marks are escaped.
    .replace(booleanAttribute, (_, name: string, value: string) => (value === 'true' ? ` ${name}` : ''))
    .replace(/\s*\n\s*/g, '\n');
  return collapseWhitespace(plain).trim();
}

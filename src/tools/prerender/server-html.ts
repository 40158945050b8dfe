import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { collapseWhitespace } from './collapse-whitespace.js';

/**
 * `@lit-labs/ssr` writes the property binding `.checked=${false}` as `checked="false"`, which means true, as any value
 * of a boolean attribute does.
 */
const booleanAttribute =
  / (allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|formnovalidate|hidden|inert|ismap|itemscope|loop|multiple|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|selected)="(true|false)"/g;

/** Renders a template as plain HTML: without Lit's marker comments, and without the template's indentation. */
export async function serverHtml(template: unknown): Promise<string> {
  const rendered = await collectResult(render(template));
  const html = rendered
    .replace(/<!--\/?lit-(part|node)[^>]*-->|<\?>/g, '')
    // This cannot match text content, whose quotation marks are escaped.
    .replace(booleanAttribute, (_, name: string, value: string) => (value === 'true' ? ` ${name}` : ''))
    .replace(/\s*\n\s*/g, '\n');
  return collapseWhitespace(html).trim();
}

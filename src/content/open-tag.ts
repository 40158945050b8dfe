import { escapeHtml } from './escape-html.js';

export type Attributes = Record<string, string | undefined>;

/** A start tag as HTML, with its attributes escaped. `undefined` leaves an attribute out; an empty string is written as the name alone. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}${value && `="${escapeHtml(value)}"`}`,
  );
  return `<${name}${written.join('')}>`;
}

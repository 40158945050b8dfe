import { isPlainLine } from '../content/plain-line.js';
import { fixedMessages } from './own-message-keys.js';
import { placeholders } from './placeholders.js';
import { pluralSuffix } from './plural-suffix.js';

/** What is wrong with a page's own wording of a message. Each sentence says what was expected. */

const MAX_LENGTH = 500;

const isFixed = (key: string): boolean => (fixedMessages as readonly string[]).includes(key);

/** Undefined if pages may word the message `key` themselves. */
export function problemWithKey(key: string): string | undefined {
  const name = key.replace(pluralSuffix, '');
  const isKey = Object.hasOwn(placeholders, name) && (name === key || placeholders[name]!.includes('count'));
  if (!isKey) return `${key}: expected the key of a message`;
  return isFixed(name)
    ? `${key}: expected no wording of the page's own, since readers' safety depends on it`
    : undefined;
}

/** Undefined if `text`, which has `names` as placeholders, can be shown as the message `key`. */
export function problemWithText(key: string, text: unknown, names: string[]): string | undefined {
  if (!isPlainLine(text) || !text.trim() || text.length > MAX_LENGTH)
    return `${key}: expected a line of text, at most ${MAX_LENGTH} characters`;
  const expected = placeholders[key.replace(pluralSuffix, '')]!;
  const isSame = expected.every((name) => names.includes(name)) && names.every((name) => expected.includes(name));
  if (isSame) return undefined;
  return `${key}: expected ${expected.map((name) => `{{${name}}}`).join(' and ') || 'no placeholder'}, got "${text}"`;
}

/** How many problems one warning lists: a page may name a file of quite other texts. */
const MAX_LISTED = 5;

/** One sentence for all problems of a source. */
export function listProblems(where: string, problems: string[]): string {
  const more = problems.length - MAX_LISTED;
  return `${where}: ${problems.slice(0, MAX_LISTED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

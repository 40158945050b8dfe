import type { BaseIssue } from 'valibot';

/** Type names of the validator, in plain English for authors. */
const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  Array: 'a list',
  object: 'an object',
  Object: 'an object',
  null: 'null',
  undefined: 'nothing',
};

/** A sentence for authors on what a field should be. Schemas have messages of their own for what needs an example. */
export function issueSentence(issue: BaseIssue<unknown>): string {
  // Valibot's default messages start with this, and name its types.
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const { type, requirement, received, input } = issue as BaseIssue<unknown> & { requirement?: unknown };
  const isMissing = input === undefined;
  if (isMissing) return 'expected this field, which is missing';
  const unit = typeof input === 'string' ? 'characters' : 'entries';
  switch (type) {
    case 'min_length':
      return requirement === 1 ? 'expected at least one entry' : `expected at least ${String(requirement)} ${unit}`;
    case 'max_length':
      return `expected at most ${String(requirement)} ${unit}, got ${(input as string | unknown[]).length}`;
    case 'min_value':
      return `expected ${String(requirement)} or more, got ${received}`;
    case 'integer':
      return `expected a whole number, got ${received}`;
    default:
      return `expected ${expectedOf(issue)}, got ${typeNames[received] ?? received}`;
  }
}

function expectedOf({ expected }: BaseIssue<unknown>): string {
  const values = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  const names = values.map((value) => typeNames[value] ?? value);
  return names.length > 2 ? `one of ${names.join(', ')}` : names.join(' or ');
}

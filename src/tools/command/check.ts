import { checkDocuments } from '../content/check.js';
import { shippedCitationProblems } from '../content/citation-problems.js';
import type { Documents } from '../content/folder.js';
import { shippedSignProblems } from '../content/shipped-signs.js';
import type { Signs } from '../content/signs.js';
import { count, isShipped, print, read, shipped, today } from './context.js';

/** Is every document right, linked, in step with its twin? Returns the exit code. */
export function check(rest: string[]): number {
  const folder = rest[0] ?? 'locales';
  const { documents, signs, problems } = read(folder);
  const findings = checkDocuments(documents, { today, shipped });
  const allProblems = [
    ...problems,
    ...findings.problems,
    ...(isShipped(folder) ? shippedProblems(documents, signs) : []),
  ];
  const hints = [...signs.warnings, ...findings.hints];
  for (const problem of allProblems) print(problem);
  for (const hint of hints) print(`hint: ${hint}`);
  console.log(
    `${count(documents.size, 'document')} read, ${count(allProblems.length, 'problem')}, ${count(hints.length, 'hint')}`,
  );
  return allProblems.length ? 1 : 0;
}

/** The rules of documents that ship: their signs are written once, and what they state has a source. */
function shippedProblems(documents: Documents, signs: Signs): string[] {
  return [
    ...shippedSignProblems(documents, signs),
    ...[...documents].flatMap(([key, document]) =>
      shippedCitationProblems(document).map((problem) => `${key}: ${problem}`),
    ),
  ];
}

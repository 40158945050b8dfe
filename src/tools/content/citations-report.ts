import type { Source } from '../../content/model.js';
import { citedShare } from './citation-problems.js';
import type { Documents } from './folder.js';
import { printable } from './printable.js';
import { statementsOf } from '../../reviews/parts.js';

/**
 * For each document, the share of statements that cite a source, then those that cite none: a person sees whether they are
 * right to have none, such as an invitation to call.
 */
export function citationsText(documents: Documents): string {
  return [...documents]
    .filter(([, { kind }]) => kind !== 'hotlines')
    .map(([key, document]) => {
      const statements = statementsOf(document);
      const uncited = statements.filter(({ cites }) => !cites.length);
      const lines = uncited.map(({ field, text }) => `  ${field}: ${text}`);
      return [`${key}: ${citedShare(document)} % of ${statements.length} cite a source`, ...lines]
        .map(printable)
        .join('\n');
    })
    .join('\n');
}

/** A source older than this, in years, is worth replacing. */
const OLD_AFTER = 10;

/** The sources of documents for which a better one is wanted, each with the reason and the documents that cite it. `today` is an ISO date. */
export function sourcesText(documents: Documents, today: string): string {
  const year = Number(today.slice(0, 4));
  const found = new Map<string, { line: string; citedIn: Set<string> }>();
  for (const [key, document] of documents) {
    for (const source of document.sources) {
      const reasons = weaknessesOf(source, year);
      if (!reasons.length) continue;
      const name = source.url ?? source.name;
      const entry = found.get(name) ?? { line: `${reasons.join(', ')}: ${source.name} (${name})`, citedIn: new Set() };
      found.set(name, entry);
      entry.citedIn.add(key.slice(key.indexOf('/') + 1));
    }
  }
  return [...found.values()]
    .sort((one, other) => (one.line < other.line ? -1 : 1))
    .map(({ line, citedIn }) => printable(`${line}: ${[...citedIn].sort().join(' ')}`))
    .join('\n');
}

function weaknessesOf({ weak, year }: Source, currentYear: number): string[] {
  return [weak ?? [], year !== undefined && currentYear - year > OLD_AFTER ? `from ${year}` : []].flat();
}

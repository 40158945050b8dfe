import type { Kind } from '../../core/kinds.js';
import type { CareDocument } from '../../content/model.js';
import { changedSinceReview } from '../../content/review.js';
import { citationProblems } from './citation-problems.js';
import type { Documents } from './folder.js';
import { textHash } from '../review/text-hash.js';
import { hardParts, readability, type Readability } from './readability.js';
import { counterpartHints } from './counterparts.js';

export interface Findings {
  /** Must be fixed before readers see the document. */
  problems: string[];
  /** Worth checking: overdue reviews, texts that are hard to read. */
  hints: string[];
}

/** Languages that must be at the same revision. Others may lag behind; readers are then told so on the page. */
const requiredLanguages = ['en', 'fr'];

/**
 * Checks across documents, which the schema of a single one cannot make: broken links, languages at different revisions,
 * overdue reviews, texts that are hard to read. `shipped` returns a document that ships with the package, by its key
 * `{lang}/{kind}/{id}`; `today` is a date such as "2026-11-25".
 */
export function checkDocuments(
  documents: Documents,
  { today, shipped = () => undefined }: { today: string; shipped?: (key: string) => CareDocument | undefined },
): Findings {
  const problems: string[] = [];
  const hints: string[] = [];
  const languages = new Set([...documents.keys()].map((key) => key.split('/')[0]!));
  const exists = (lang: string | undefined, kind: Kind, id: string) =>
    documents.has(`${lang}/${kind}/${id}`) || shipped(`en/${kind}/${id}`) !== undefined;

  for (const [key, document] of documents) {
    const { kind, id, lang, translationOf } = document;
    for (const { field, kind: targetKind, id: target } of linksOf(document)) {
      if (exists(lang, targetKind, target) || exists(translationOf, targetKind, target)) continue;
      problems.push(`${key}: ${field}: expected ${targetKind}/${target} to exist in "${lang}"`);
    }
    problems.push(...citationProblems(document).map((problem) => `${key}: ${problem}`));
    if (requiredLanguages.includes(lang)) {
      for (const other of requiredLanguages) {
        if (other === lang || !languages.has(other)) continue;
        const counterpart = documents.get(`${other}/${kind}/${id}`);
        if (!counterpart) problems.push(`${key}: expected its twin ${other}/${kind}/${id}`);
        else if (counterpart.revision > document.revision) {
          problems.push(
            `${key}: revision: expected ${counterpart.revision} as in "${other}", got ${document.revision}`,
          );
        }
      }
    }
    const original = documents.get(`${translationOf ?? (lang === 'en' ? '' : 'en')}/${kind}/${id}`);
    if (translationOf && original && original.revision > document.revision) {
      hints.push(
        `${key}: revision: "${translationOf}" is at ${original.revision}, this translation at ${document.revision}`,
      );
    }
    if (original && original.revision === document.revision) {
      hints.push(
        ...counterpartHints(document, original, { equal: requiredLanguages.includes(lang) }).map(
          (hint) => `${key}: ${hint}`,
        ),
      );
    }
    const shippedRevision = shipped(key)?.revision ?? 0;
    if (shippedRevision > document.revision) {
      hints.push(
        `${key}: revision: made from ${document.revision} of the text that ships, which is at ${shippedRevision} now: see what has changed`,
      );
    }
    const problem = reviewProblem(document);
    if (problem) problems.push(`${key}: reviewed: ${problem}`);
    if (document.nextReview && document.nextReview < today)
      hints.push(`${key}: nextReview: was due on ${document.nextReview}`);
    if (document.reviewed?.until && document.reviewed.until < today)
      hints.push(`${key}: reviewed: was valid until ${document.reviewed.until}`);
    const reading = readability(document);
    if (reading && !reading.met) hints.push(`${key}: ${easier(reading)}`);
    hints.push(...hardParts(document).map(([part, hard]) => `${key}: ${part}: ${easier(hard)}`));
  }
  return { problems, hints };
}

/** What is wrong with the review of a document: its text has changed, and does not say so. */
function reviewProblem(document: CareDocument): string | undefined {
  const { reviewed, updated } = document;
  if (!reviewed || reviewed.changed) return undefined;
  if (reviewed.hash)
    return reviewed.hash === textHash(document)
      ? undefined
      : `expected the text that ${reviewed.by} signed for on ${reviewed.on}; have it signed again, or add "changed": true, so that readers know`;
  return changedSinceReview(document)
    ? `expected a review on or after ${updated}, when the text was updated, got ${reviewed.on}; write null until it is read again`
    : undefined;
}

const easier = ({ formula, target, score }: Readability) =>
  `expected ${formula} of ${target}, got ${score.toFixed(1)}: shorter sentences, plainer words`;

interface Link {
  field: string;
  kind: Kind;
  id: string;
}

/** Every reference from a document to another. */
function linksOf(document: CareDocument): Link[] {
  const terms = termsIn(document).map((id): Link => ({ field: 'term', kind: 'glossary', id }));
  const links = (field: string, kind: Kind, ids: string[]) => ids.map((id): Link => ({ field, kind, id }));
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  const hotline =
    'hotline' in document && typeof document.hotline === 'string'
      ? links('hotline', 'hotlines', [document.hotline])
      : [];
  switch (document.kind) {
    case 'treatments':
      return [
        ...terms,
        ...hotline,
        ...links('effects', 'side-effects', ids(document.effects)),
        ...links('guides', 'guides', ids(document.guides)),
        ...links('related', 'treatments', ids(document.related)),
      ];
    case 'guides':
      return [
        ...terms,
        ...hotline,
        ...links('effects', 'side-effects', ids(document.effects)),
        ...links('related', 'guides', ids(document.related)),
      ];
    case 'side-effects':
      return [...terms, ...hotline, ...links('related', 'side-effects', ids(document.related))];
    case 'glossary':
      return [...terms, ...links('related', 'glossary', document.related)];
    case 'hotlines':
      return terms;
  }
}

/** Ids of glossary terms. They can be anywhere in the rich text: every object with a `term` is one. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  const ids = 'term' in value && typeof value.term === 'string' ? [value.term] : [];
  return [...ids, ...Object.values(value).flatMap(termsIn)];
}

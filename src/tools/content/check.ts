import type { Kind } from '../../core/kinds.js';
import type { CareDocument } from '../../content/model.js';
import { changedSinceReview } from '../../content/review.js';
import type { Documents } from './folder.js';
import { readability } from './readability.js';
import { counterpartHints } from './counterparts.js';

export interface Findings {
  /** Must be mended before readers see it. */
  problems: string[];
  /** Worth a look: overdue reviews, hard texts. */
  hints: string[];
}

/** Languages that are always at the same revision. Others may lag, and say so to the reader. */
const requiredLanguages = ['en', 'fr'];

/**
 * What the schema of one document can't see: links that lead nowhere, languages out of step, reviews
 * overdue, texts that are hard to read. `shipped` finds a document that ships with the package, by its
 * place `{lang}/{kind}/{id}`; `today` is a date such as "2026-11-25".
 */
export function checkDocuments(
  documents: Documents,
  { today, shipped = () => undefined }: { today: string; shipped?: (place: string) => CareDocument | undefined },
): Findings {
  const problems: string[] = [];
  const hints: string[] = [];
  const languages = new Set([...documents.keys()].map((place) => place.split('/')[0]!));
  const known = (lang: string | undefined, kind: Kind, id: string) => documents.has(`${lang}/${kind}/${id}`) || shipped(`en/${kind}/${id}`) !== undefined;

  for (const [place, document] of documents) {
    const { kind, id, lang, translationOf } = document;
    for (const { field, kind: to, id: target } of linksOf(document)) {
      if (!known(lang, to, target) && !known(translationOf, to, target)) problems.push(`${place}: ${field}: expected ${to}/${target} to exist in "${lang}"`);
    }
    if (requiredLanguages.includes(lang)) {
      for (const other of requiredLanguages) {
        if (other === lang || !languages.has(other)) continue;
        const twin = documents.get(`${other}/${kind}/${id}`);
        if (!twin) problems.push(`${place}: expected its twin ${other}/${kind}/${id}`);
        else if (twin.revision > document.revision) {
          problems.push(`${place}: revision: expected ${twin.revision} as in "${other}", got ${document.revision}`);
        }
      }
    }
    const original = documents.get(`${translationOf ?? (lang === 'en' ? '' : 'en')}/${kind}/${id}`);
    if (translationOf && original && original.revision > document.revision) {
      hints.push(`${place}: revision: "${translationOf}" is at ${original.revision}, this translation at ${document.revision}`);
    }
    if (original && original.revision === document.revision) {
      hints.push(...counterpartHints(document, original, { equal: requiredLanguages.includes(lang) }).map((hint) => `${place}: ${hint}`));
    }
    const shippedRevision = shipped(place)?.revision ?? 0;
    if (shippedRevision > document.revision) {
      hints.push(`${place}: revision: made from ${document.revision} of the text that ships, which is at ${shippedRevision} now: see what has changed`);
    }
    if (changedSinceReview(document)) {
      problems.push(`${place}: reviewed: expected a review on or after ${document.updated}, when the text was updated, got ${document.reviewed!.on}; write null until it is read again`);
    }
    if (document.nextReview && document.nextReview < today) hints.push(`${place}: nextReview: was due on ${document.nextReview}`);
    const easy = readability(document);
    if (easy && !easy.met) {
      hints.push(`${place}: expected ${easy.formula} of ${easy.target}, got ${easy.score.toFixed(1)}: shorter sentences, plainer words`);
    }
  }
  return { problems, hints };
}

interface Link {
  field: string;
  kind: Kind;
  id: string;
}

/** Every id in a document that names another. */
function linksOf(document: CareDocument): Link[] {
  const terms = termsIn(document).map((id): Link => ({ field: 'term', kind: 'glossary', id }));
  const links = (field: string, kind: Kind, ids: string[]) => ids.map((id): Link => ({ field, kind, id }));
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  const hotline = 'hotline' in document && typeof document.hotline === 'string' ? links('hotline', 'hotlines', [document.hotline]) : [];
  switch (document.kind) {
    case 'treatments':
      return [...terms, ...hotline, ...links('effects', 'side-effects', ids(document.effects)), ...links('guides', 'guides', ids(document.guides)), ...links('related', 'treatments', ids(document.related))];
    case 'guides':
      return [...terms, ...hotline, ...links('effects', 'side-effects', ids(document.effects)), ...links('related', 'guides', ids(document.related))];
    case 'side-effects':
      return [...terms, ...hotline, ...links('related', 'side-effects', ids(document.related))];
    case 'glossary':
      return [...terms, ...links('related', 'glossary', document.related)];
    case 'hotlines':
      return terms;
  }
}

/** Glossary links stand anywhere in the texts: whatever has a `term` is one. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'term' in value && typeof value.term === 'string' ? [value.term] : [];
  return [...own, ...Object.values(value).flatMap(termsIn)];
}

import type { Kind } from '../../core/kinds.js';
import { isForPatients, VISIBLE_SOURCES } from '../../content/sources.js';
import type { CareDocument, DocumentOf, Hotline } from '../../content/model.js';
import { withoutCitations } from './without-citations.js';
import type { Documents } from './folder.js';
import { textHash } from '../review/text-hash.js';

type Finder = (key: string) => CareDocument | undefined;

/**
 * Documents as browsers load them: with the titles of the documents they link to. `elsewhere` returns documents that are
 * linked to but not in the map. Throws if a link has no target.
 */
export function resolveAllReferences(documents: Documents, elsewhere: Finder = () => undefined): Documents {
  const find = (key: string) => documents.get(key) ?? elsewhere(key);
  const languages = languagesOf(documents);
  return new Map(
    [...documents].map(([key, document]) => {
      const existsIn = languages.get(document.kind + document.id)!;
      // Only these kinds have a language menu; for others the list is needed if there is a regional version, such as fr-CA.
      const needsLanguages =
        ['treatments', 'guides'].includes(document.kind) || existsIn.some((lang) => lang.includes('-'));
      return [key, { ...resolveReferences(withKnownReview(document), find), ...(needsLanguages && { existsIn }) }];
    }),
  );
}

/** A document whose review says whether its text has changed since. */
function withKnownReview(document: CareDocument): CareDocument {
  const { reviewed } = document;
  if (!reviewed?.hash) return document;
  return { ...document, reviewed: { ...reviewed, changed: reviewed.changed ?? reviewed.hash !== textHash(document) } };
}

/** The languages of each document, by its kind and id. English and French come first. */
function languagesOf(documents: Documents): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const { kind, id, lang } of documents.values())
    languages.set(kind + id, [...(languages.get(kind + id) ?? []), lang]);
  const rank = (lang: string) => ['en', 'fr'].indexOf(lang) >>> 0;
  for (const list of languages.values()) list.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return languages;
}

/**
 * Adds the English document wherever a language has none of its own, so that a request in any language finds a document.
 */
export function withEnglishFallbacks(documents: Documents): Documents {
  const filled = new Map(documents);
  const languages = new Set([...documents.keys()].map((key) => key.split('/')[0]!));
  for (const [key, document] of documents) {
    if (document.lang !== 'en') continue;
    for (const lang of languages) {
      const missing = key.replace(/^en/, lang);
      if (!filled.has(missing)) filled.set(missing, document);
    }
  }
  return filled;
}

/** A list of up to this length fits on a screen and is not split. */
const MAX_INLINE_SOURCES = 20;

/**
 * A document with only those of its sources that are shown at first, if the list is long. The rest is loaded when a reader opens
 * the list: it would be a third of the document's bytes.
 */
export function splitSources(document: CareDocument): CareDocument {
  const { sources } = document;
  if (sources.length <= MAX_INLINE_SOURCES) return document;
  const initial = new Set([
    ...sources.filter(isForPatients),
    ...sources.filter((source) => !isForPatients(source)).slice(0, VISIBLE_SOURCES),
  ]);
  return { ...document, sources: [...initial], moreSources: sources.length - initial.size };
}

/** Adds what a browser would otherwise need further requests for: the titles of linked documents, and the hotline. */
function resolveReferences(source: CareDocument, findByKey: Finder): CareDocument {
  const document = { ...source, $schema: undefined };
  const { kind, id, lang, translationOf } = document;
  const original = translationOf === undefined ? undefined : findByKey(`${translationOf}/${kind}/${id}`);
  if (original && original.revision > document.revision) document.behind = true;
  if (document.kind === 'hotlines') return document;
  // A translation may link to a document that exists only in the original language.
  const find = <K extends Kind>(targetKind: K, target: string): DocumentOf<K> => {
    const found = findByKey(`${lang}/${targetKind}/${target}`) ?? findByKey(`${translationOf}/${targetKind}/${target}`);
    if (!found) throw new Error(`${lang}/${kind}/${id}: expected ${targetKind}/${target} to exist`);
    return found;
  };
  if (document.kind === 'glossary') {
    document.related.forEach((id) => find('glossary', id));
    return document;
  }
  const withTitle = <Link extends { id: string; title?: string }>(kind: Kind, link: Link): Link => ({
    ...link,
    title: link.title ?? find(kind, link.id).title,
  });
  if (typeof document.hotline === 'string') document.hotline = summarizeHotline(find('hotlines', document.hotline));
  document.related = document.related.map((link) => withTitle(document.kind, link));
  if (document.kind === 'treatments') {
    document.related = document.related.map((link) => ({
      ...link,
      text: link.text ?? withoutCitations(find('treatments', link.id)).definition,
    }));
  }
  if (document.kind === 'guides') document.effects = document.effects.map((link) => withTitle('side-effects', link));
  if (document.kind === 'treatments') {
    document.guides = document.guides.map((link) => withTitle('guides', link));
    document.effects = document.effects.map((link) => ({
      area: find('side-effects', link.id).area,
      ...withTitle('side-effects', link),
    }));
    if (original?.kind === 'treatments' && !document.card && !document.cards.length) {
      const { card, cards, lang } = withoutCitations(original);
      if (card) document.card = { ...card, lang };
      document.cards = cards.map((one) => ({ ...one, lang }));
    }
  }
  return document;
}

/** A hotline as part of another document: its sources stay in its own document. */
function summarizeHotline(hotline: Hotline): Hotline {
  return { ...withoutCitations(hotline), $schema: undefined, sources: [] };
}

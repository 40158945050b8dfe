import type { Kind } from '../../core/kinds.js';
import { isForPatients, VISIBLE_SOURCES } from '../../content/sources.js';
import type { CareDocument, DocumentOf, Hotline, Source } from '../../content/model.js';
import { addChecksum } from '../../core/checksum.js';
import type { Documents } from './folder.js';
import { writeInFolder } from '../paths.js';

type Finder = (place: string) => CareDocument | undefined;

/**
 * Documents as browsers read them: with the titles behind their links. `elsewhere` finds documents that
 * are linked to and not among them. Throws where a link leads nowhere.
 */
export function resolveAllReferences(documents: Documents, elsewhere: Finder = () => undefined): Documents {
  const at = (place: string) => documents.get(place) ?? elsewhere(place);
  const languages = languagesOf(documents);
  return new Map(
    [...documents].map(([place, document]) => {
      const existsIn = languages.get(document.kind + document.id)!;
      // Other kinds have no language menu; of a region's version readers hear all the same.
      const isTold = ['treatments', 'guides'].includes(document.kind) || existsIn.some((lang) => lang.includes('-'));
      return [place, { ...resolveReferences(document, at), ...(isTold && { existsIn }) }];
    }),
  );
}

/** The languages of each document, by its kind and id. English and French stand first. */
function languagesOf(documents: Documents): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const { kind, id, lang } of documents.values()) languages.set(kind + id, [...(languages.get(kind + id) ?? []), lang]);
  const rank = (lang: string) => ['en', 'fr'].indexOf(lang) >>> 0;
  for (const list of languages.values()) list.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return languages;
}

/** Writes linked documents, sealed. */
export async function writeContent(documents: Documents, folder: string): Promise<void> {
  for (const [place, document] of documents) {
    const [first, rest] = splitSources(document);
    await writeInFolder(`${folder}/${place}.json`, addChecksum(JSON.stringify(first)));
    if (rest.length) await writeInFolder(`${folder}/${place}.sources.json`, addChecksum(JSON.stringify({ sources: rest })));
  }
}

/**
 * A language that has only some of the documents gets English in the places of the others, so that its
 * readers are not sent to addresses where nothing is.
 */
export function withEnglishFallbacks(documents: Documents): Documents {
  const filled = new Map(documents);
  const languages = new Set([...documents.keys()].map((place) => place.split('/')[0]!));
  for (const [place, document] of documents) {
    if (document.lang !== 'en') continue;
    for (const lang of languages) {
      const empty = place.replace(/^en/, lang);
      if (!filled.has(empty)) filled.set(empty, document);
    }
  }
  return filled;
}

/** A list that fits on a screen stays whole. */
const MAX_INLINE_SOURCES = 20;

/**
 * A third of the immunotherapy explainer's bytes are its 130 sources, of which a reader sees six: the
 * rest of a long list stands in a file of its own, for whoever opens it.
 */
export function splitSources(document: CareDocument): [document: CareDocument, rest: Source[]] {
  const { sources } = document;
  if (sources.length <= MAX_INLINE_SOURCES) return [document, []];
  const atOnce = new Set([...sources.filter(isForPatients), ...sources.filter((source) => !isForPatients(source)).slice(0, VISIBLE_SOURCES)]);
  const rest = sources.filter((source) => !atOnce.has(source));
  return [{ ...document, sources: [...atOnce], moreSources: rest.length }, rest];
}

/** A document with what a browser would otherwise need further requests for: titles behind its links, its hotline. */
function resolveReferences(source: CareDocument, at: Finder): CareDocument {
  const document = { ...source, $schema: undefined };
  const { kind, id, lang, translationOf } = document;
  const original = translationOf === undefined ? undefined : at(`${translationOf}/${kind}/${id}`);
  if (original && original.revision > document.revision) document.behind = true;
  if (document.kind === 'hotlines') return document;
  // What a translation links to may exist in the language that it is made from alone.
  const find = <K extends Kind>(to: K, target: string): DocumentOf<K> => {
    const found = at(`${lang}/${to}/${target}`) ?? at(`${translationOf}/${to}/${target}`);
    if (!found) throw new Error(`${lang}/${kind}/${id}: expected ${to}/${target} to exist`);
    return found as DocumentOf<K>;
  };
  if (document.kind === 'glossary') {
    document.related.forEach((id) => find('glossary', id));
    return document;
  }
  const titled = <Link extends { id: string; title?: string }>(kind: Kind, link: Link): Link => ({
    ...link,
    title: link.title ?? find(kind, link.id).title,
  });
  if (typeof document.hotline === 'string') document.hotline = summarizeHotline(find('hotlines', document.hotline));
  document.related = document.related.map((link) => titled(document.kind, link));
  if (document.kind === 'treatments') {
    document.related = document.related.map((link) => ({ ...link, text: link.text ?? find('treatments', link.id).definition }));
  }
  if (document.kind === 'guides') document.effects = document.effects.map((link) => titled('side-effects', link));
  if (document.kind === 'treatments') {
    document.guides = document.guides.map((link) => titled('guides', link));
    document.effects = document.effects.map((link) => ({ area: find('side-effects', link.id).area, ...titled('side-effects', link) }));
    if (original?.kind === 'treatments' && original.card) document.card ??= { ...original.card, lang: original.lang };
  }
  return document;
}

/** A hotline inside another document keeps its facts; its sources stand in its own. */
function summarizeHotline(hotline: Hotline): Hotline {
  return { ...hotline, $schema: undefined, sources: [] };
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Kind } from '../content/kinds.js';
import { forPatients, shownAtOnce } from '../content/sources.js';
import type { CareDocument, DocumentOf, Hotline, Source } from '../content/model.js';
import { seal } from '../content/seal.js';
import type { Documents } from './folder.js';

/**
 * Documents as browsers read them: with the titles behind their links. `elsewhere` finds documents that
 * are linked to and not among them. Throws where a link leads nowhere.
 */
export function linkAll(
  documents: Documents,
  elsewhere: (place: string) => CareDocument | undefined = () => undefined,
): Documents {
  const at = (place: string) => documents.get(place) ?? elsewhere(place);
  return new Map([...documents].map(([place, document]) => [place, linked(document, at)]));
}

/** Writes linked documents, sealed. */
export async function writeContent(documents: Documents, folder: string): Promise<void> {
  for (const [place, document] of documents) {
    const file = `${folder}/${place}.json`;
    await mkdir(dirname(file), { recursive: true });
    const [first, rest] = parted(document);
    await writeFile(file, seal(JSON.stringify(first)));
    if (rest.length) await writeFile(`${folder}/${place}.sources.json`, seal(JSON.stringify({ sources: rest })));
  }
}

/** A list that fits on a screen stays whole. */
const fewSources = 20;

/**
 * A third of the immunotherapy explainer's bytes are its 130 sources, of which a reader sees six: the
 * rest of a long list stands in a file of its own, for whoever opens it.
 */
function parted(document: CareDocument): [document: CareDocument, rest: Source[]] {
  const { sources } = document;
  if (sources.length <= fewSources) return [document, []];
  const atOnce = new Set([...sources.filter(forPatients), ...sources.filter((source) => !forPatients(source)).slice(0, shownAtOnce)]);
  const rest = sources.filter((source) => !atOnce.has(source));
  return [{ ...document, sources: [...atOnce], moreSources: rest.length }, rest];
}

/** A document with what a browser would otherwise need further requests for: titles behind its links, its hotline. */
function linked(source: CareDocument, at: (place: string) => CareDocument | undefined): CareDocument {
  const document = { ...source, $schema: undefined };
  if (document.kind === 'hotlines') return document;
  const find = <K extends Kind>(kind: K, id: string): DocumentOf<K> => {
    const found = at(`${document.lang}/${kind}/${id}`);
    if (!found) throw new Error(`${document.lang}/${document.kind}/${document.id}: expected ${kind}/${id} to exist`);
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
  if (typeof document.hotline === 'string') document.hotline = brief(find('hotlines', document.hotline));
  document.related = document.related.map((link) => titled(document.kind, link));
  if (document.kind === 'treatments') {
    document.related = document.related.map((link) => ({ ...link, text: link.text ?? find('treatments', link.id).definition }));
  }
  if (document.kind === 'guides') document.effects = document.effects.map((link) => titled('side-effects', link));
  if (document.kind === 'treatments') {
    document.guides = document.guides.map((link) => titled('guides', link));
    document.effects = document.effects.map((link) => ({ area: find('side-effects', link.id).area, ...titled('side-effects', link) }));
  }
  return document;
}

/** A hotline inside another document keeps its facts; its sources stand in its own. */
function brief(hotline: Hotline): Hotline {
  return { ...hotline, $schema: undefined, sources: [] };
}

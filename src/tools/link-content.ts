import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Kind } from '../content/kinds.js';
import type { CareDocument, DocumentOf, Hotline } from '../content/model.js';
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
    await writeFile(file, seal(JSON.stringify(document)));
  }
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

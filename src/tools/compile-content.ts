import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compile } from '../content/compile.js';
import type { Kind } from '../content/kinds.js';
import type { CareDocument, DocumentOf, Hotline } from '../content/model.js';
import { seal } from '../content/seal.js';
import { filesBelow, locales } from './paths.js';

type Documents = Map<string, CareDocument>;

/** Reads every document below `folder`, by `{lang}/{kind}/{id}`. Throws a ContentError that names file and field. */
export function readDocuments(folder = locales): Documents {
  const documents: Documents = new Map();
  for (const file of filesBelow(folder, /^[^/]+\/[^/]+\/[^/]+\.json$/)) {
    const [lang, kind, name] = file.split('/') as [string, Kind, string];
    const where = `${folder}/${file}`;
    const document = compile(JSON.parse(readFileSync(where, 'utf8')), kind, where) as CareDocument;
    const place = `${document.lang}/${document.kind}/${document.id}`;
    if (`${place}.json` !== file) throw new Error(`${where}: lang, kind, id: expected those of its address, got ${place}`);
    documents.set(`${lang}/${kind}/${name.slice(0, -'.json'.length)}`, document);
  }
  return documents;
}

/** Writes what browsers read: linked and sealed. */
export async function writeContent(documents: Documents, folder: string): Promise<void> {
  for (const [place, document] of documents) {
    const file = `${folder}/${place}.json`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, seal(JSON.stringify(linked(document, documents))));
  }
}

/** A document with what a browser would otherwise need further requests for: titles behind its links, its hotline. */
function linked(source: CareDocument, documents: Documents): CareDocument {
  const document = { ...source, $schema: undefined };
  if (document.kind === 'hotlines') return document;
  const find = <K extends Kind>(kind: K, id: string): DocumentOf<K> => {
    const found = documents.get(`${document.lang}/${kind}/${id}`);
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
    document.effects = document.effects.map((link) => ({ area: find('side-effects', link.id).area, ...titled('side-effects', link) }));
  }
  return document;
}

/** A hotline inside another document keeps its facts; its sources stand in its own. */
function brief(hotline: Hotline): Hotline {
  return { ...hotline, $schema: undefined, sources: [] };
}

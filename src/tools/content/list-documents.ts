import { existsSync, readFileSync } from 'node:fs';
import type { Kind } from '../../core/kinds.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../core/registry.js';
import type { Documents, ListedDocument, PickedElement } from '../../picker/documents.js';
import { dist, filesBelow } from '../paths.js';

/** What pickers offer: elements, and of the built content the title of every document that they may show. */
export function listDocuments(offered: (entry: ElementEntry) => boolean = () => true): Documents {
  if (!existsSync(`${dist}/content`)) throw new Error('expected the built content in dist/: run "npm run build" first');
  const elements: PickedElement[] = Object.entries<ElementEntry>(elementRegistry)
    .filter(([, entry]) => offered(entry))
    .map(([tag, { kind, attribute }]) => ({ tag: tag as Tag, kind, attribute, several: attribute === kind }));
  const documents: Documents['documents'] = {};
  for (const file of filesBelow(`${dist}/content`, /^[^.]+\.json$/)) {
    const [lang, kind, id] = file.replace('.json', '').split('/') as [string, Kind, string];
    if (!elements.some((element) => element.kind === kind)) continue;
    const built = JSON.parse(readFileSync(`${dist}/content/${file}`, 'utf8')) as Built;
    // English in the place of a text that does not exist yet is none to choose.
    if (built.lang === lang) ((documents[lang] ??= {})[kind] ??= {})[id] = entry(built);
  }
  return { elements, documents };
}

interface Built {
  lang: string;
  title: string;
  number?: { shown: string; dial: string };
  organization?: string;
  hotline?: Built;
}

function entry({ title, number, hotline, organization }: Built): ListedDocument {
  const call = hotline?.number ?? number;
  return { title, ...(hotline && { hotline: hotline.title }), ...(call && { number: call.shown, dial: call.dial }), ...(organization && { organization }) };
}

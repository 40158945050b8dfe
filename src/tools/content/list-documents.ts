import { existsSync, readFileSync } from 'node:fs';
import type { Inline } from '../../content/rich-text.js';
import type { Kind } from '../../core/kinds.js';
import { elementRegistry, type ElementEntry, type Tag } from '../../core/registry.js';
import type { ListedDocument, PickedElement, PickerData } from '../../picker/documents.js';
import { dist, filesBelow } from '../paths.js';

/** The documents of the build, without the files that hold only sources. */
export function* builtDocuments(): Generator<{ lang: string; kind: Kind; id: string; document: BuiltDocument }> {
  if (!existsSync(`${dist}/content`)) throw new Error('expected the built content in dist/: run "npm run build" first');
  for (const file of filesBelow(`${dist}/content`, /^[^.]+\.json$/)) {
    const [lang, kind, id] = file.replace('.json', '').split('/') as [string, Kind, string];
    yield { lang, kind, id, document: JSON.parse(readFileSync(`${dist}/content/${file}`, 'utf8')) as BuiltDocument };
  }
}

/** What pickers offer: the elements that `isOffered` accepts, and the title of every document that these can show. */
export function pickerData(
  listed: Iterable<{ lang: string; kind: Kind; id: string; document: TitledDocument }>,
  isOffered: (entry: ElementEntry) => boolean = () => true,
): PickerData {
  const elements: PickedElement[] = Object.entries<ElementEntry>(elementRegistry)
    .filter(([, entry]) => isOffered(entry))
    .map(([tag, { kind, attribute }]) => ({ tag: tag as Tag, kind, attribute, several: attribute === kind }));
  const documents: PickerData['documents'] = {};
  for (const { lang, kind, id, document } of listed) {
    if (!elements.some((element) => element.kind === kind)) continue;
    // A language that lacks a document has an English copy of it, which is not offered.
    if (document.lang === lang) ((documents[lang] ??= {})[kind] ??= {})[id] = listEntry(document);
  }
  return { elements, documents };
}

interface TitledDocument {
  lang: string;
  title: string;
  number?: { shown: string; dial: string };
  organization?: string;
  /** Resolved, in documents that ship. */
  hotline?: TitledDocument | string;
}

interface BuiltDocument extends TitledDocument {
  definition?: Inline[];
  who?: Inline[];
  hotline?: TitledDocument & { id: string };
}

function listEntry({ title, number, hotline, organization }: TitledDocument): ListedDocument {
  const named = typeof hotline === 'object' ? hotline : undefined;
  const call = named?.number ?? number;
  return {
    title,
    ...(named && { hotline: named.title }),
    ...(call && { number: call.shown, dial: call.dial }),
    ...(organization && { organization }),
  };
}

import { withoutCitations } from '../../content/citations.js';
import { addChecksum } from '../../core/checksum.js';
import type { CareDocument } from '../../content/model.js';
import type { GeneratedFiles } from '../generated-files.js';
import type { Documents } from './folder.js';
import { splitSources } from './resolve-references.js';

/**
 * `content/{lang}/{kind}/{id}.json`: documents as browsers load them, each with its checksum. `complete` adds to a document
 * what only the library's own have.
 */
export function contentFiles(
  documents: Documents,
  complete: (document: CareDocument) => CareDocument | Promise<CareDocument> = (document) => document,
): GeneratedFiles {
  const files: GeneratedFiles = new Map();
  // A document that languages share is completed once.
  const completed = new Map<CareDocument, CareDocument | Promise<CareDocument>>();
  for (const [key, document] of documents) {
    const [first, rest] = splitSources(withoutCitations(document));
    files.set(`content/${key}.json`, async () => {
      if (!completed.has(document)) completed.set(document, complete(first));
      return addChecksum(JSON.stringify(await completed.get(document)));
    });
    if (rest.length) files.set(`content/${key}.sources.json`, () => addChecksum(JSON.stringify({ sources: rest })));
  }
  return files;
}

import { addChecksum } from '../../core/checksum.js';
import type { CareDocument } from '../../content/model.js';
import type { GeneratedFiles } from '../generated-files.js';
import type { Documents } from './folder.js';
import { splitSources } from './resolve-references.js';
import { withoutCitations } from './without-citations.js';

/**
 * `content/{lang}/{kind}/{id}.json`: documents as browsers load them, each with its checksum. `{id}.whole.json` has the text
 * with its citations and with all of its sources, for readers who ask for them. `complete` adds to a document what only the
 * library's own have.
 */
export function contentFiles(
  documents: Documents,
  complete: (document: CareDocument) => CareDocument | Promise<CareDocument> = (document) => document,
): GeneratedFiles {
  const files: GeneratedFiles = new Map();
  // A document that languages share is completed once.
  const completed = new Map<CareDocument, CareDocument | Promise<CareDocument>>();
  for (const [key, whole] of documents) {
    const document = splitSources(withoutCitations(whole));
    files.set(`content/${key}.json`, async () => {
      if (!completed.has(whole)) completed.set(whole, complete(document));
      return addChecksum(JSON.stringify(await completed.get(whole)));
    });
    if (document.moreSources || document.hasCitations)
      files.set(`content/${key}.whole.json`, () => addChecksum(JSON.stringify(whole)));
  }
  return files;
}

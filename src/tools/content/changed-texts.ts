import { existsSync, readFileSync } from 'node:fs';
import type { CareDocument } from '../../content/model.js';
import { filesBelow } from '../paths.js';

/**
 * One sentence for each document that a newer build corrects or withdraws, compared with an earlier copy. Whoever maintains
 * a site sees the list when they update, and can inform those who have printed or quoted the document.
 */
export function changedTexts(build: string, earlierCopy: string, languages: string[]): string[] {
  const documents = filesBelow(`${build}/content`, /^[^/]+\/[^/]+\/[^/.]+\.json$/).filter((file) =>
    languages.includes(file.split('/')[0]!),
  );
  return documents.flatMap((file) => {
    const earlierFile = `${earlierCopy}/content/${file}`;
    if (!existsSync(earlierFile)) return [];
    const change = changeOf(readEarlier(earlierFile), readDocument(`${build}/content/${file}`));
    return change === undefined ? [] : [`${file.replace(/\.json$/, '')}: ${change}`];
  });
}

function changeOf(earlier: Partial<CareDocument>, now: CareDocument): string | undefined {
  if (now.withdrawn && !earlier.withdrawn) return `withdrawn on ${now.withdrawn.on}: ${now.withdrawn.why}`;
  return earlier.revision !== undefined && now.revision > earlier.revision
    ? `revision ${earlier.revision} is now ${now.revision}`
    : undefined;
}

/** A document of the earlier copy. Empty if the file is damaged: the new copy replaces it anyway. */
function readEarlier(file: string): Partial<CareDocument> {
  try {
    return readDocument(file);
  } catch {
    return {};
  }
}

const readDocument = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as CareDocument;

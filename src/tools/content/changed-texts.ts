import { existsSync, readFileSync } from 'node:fs';
import type { CareDocument } from '../../content/model.js';
import { filesBelow } from '../paths.js';

/**
 * Which texts of an earlier copy a newer build corrects or withdraws, one sentence each: whoever looks after a site hears
 * of it when they update, and can tell those who have printed or quoted the text.
 */
export function changedTexts(build: string, earlierCopy: string, languages: string[]): string[] {
  const documents = filesBelow(`${build}/content`, /^[^/]+\/[^/]+\/[^/.]+\.json$/).filter((file) => languages.includes(file.split('/')[0]!));
  return documents.flatMap((file) => {
    const earlierFile = `${earlierCopy}/content/${file}`;
    if (!existsSync(earlierFile)) return [];
    const change = changeOf(readEarlier(earlierFile), readDocument(`${build}/content/${file}`));
    return change === undefined ? [] : [`${file.replace(/\.json$/, '')}: ${change}`];
  });
}

function changeOf(earlier: Partial<CareDocument>, now: CareDocument): string | undefined {
  if (now.withdrawn && !earlier.withdrawn) return `withdrawn on ${now.withdrawn.on}: ${now.withdrawn.why}`;
  return earlier.revision !== undefined && now.revision > earlier.revision ? `revision ${earlier.revision} is now ${now.revision}` : undefined;
}

/** What a file of the earlier copy holds; nothing if somebody has broken it, since the new copy replaces it. */
function readEarlier(file: string): Partial<CareDocument> {
  try {
    return readDocument(file);
  } catch {
    return {};
  }
}

const readDocument = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as CareDocument;

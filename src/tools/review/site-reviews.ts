import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { review } from '../../validation/schema/common.js';
import { siteReviews, type SiteReview } from '../../validation/schema/reviews.js';
import type { CareDocument } from '../../content/model.js';
import type { Packet } from './packet.js';
import { readValid } from './read-valid.js';

/** A hospital's own reviews of texts that ship, in a file of its site that readers' browsers load. */

/**
 * Adds a review to a site's own file of reviews, in the place of an earlier one of the same text for the same hospital. The
 * parts, which only the next review needs, go into a file beside it, so that readers do not load them.
 */
export async function signIntoSite(
  file: string,
  { kind, id, lang }: CareDocument,
  { parts = [], ...signature }: v.InferOutput<typeof review>,
): Promise<void> {
  const key = { document: `${kind}/${id}`, lang };
  const entry = { ...key, ...signature } as SiteReview;
  const isOther = (other: SiteReview) =>
    other.document !== key.document || other.lang !== lang || other.for !== signature.for;
  const reviews = [...readSiteReviews(file).filter(isOther), entry];
  await writeFile(file, `${JSON.stringify({ reviews }, null, 2)}\n`);
  const all = { ...readParts(file), [partsKey(entry)]: parts };
  await writeFile(partsFile(file), `${JSON.stringify(all, null, 2)}\n`);
}

/** A site's own reviews; none if the file does not exist. Throws if it is not such a file. */
export function readSiteReviews(file: string): SiteReview[] {
  if (!existsSync(file)) return [];
  return readValid(file, siteReviews).reviews;
}

/** What was read at a site's last review of a document, by language. */
export function siteReviewParts(file: string, name: string, langs: string[]): Packet['lastReviews'] {
  const parts = readParts(file);
  const reviews = readSiteReviews(file).filter(({ document, lang }) => document === name && langs.includes(lang));
  return Object.fromEntries(
    reviews.map((entry) => [entry.lang, { on: entry.on, parts: parts[partsKey(entry)] ?? [] }]),
  );
}

const partsFile = (file: string): string => file.replace(/(\.json)?$/, '.parts.json');
const partsKey = ({ lang, document, for: hospital }: SiteReview): string => [lang, document, hospital].join(' ');

const partHashes = v.record(v.string(), v.array(v.string()));

function readParts(file: string): Record<string, string[]> {
  return existsSync(partsFile(file)) ? readValid(partsFile(file), partHashes) : {};
}

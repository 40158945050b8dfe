import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { issueLine } from '../../validation/compile.js';
import { review } from '../../validation/schema/common.js';
import type { CareDocument } from '../../content/model.js';
import { partHashes, textHash } from './text-hash.js';

/** What a clinician signs with. Dates are ISO dates. */
export interface Signature {
  by?: string;
  credentials?: string;
  on: string;
  until?: string;
  /** The hospital that the review is for. */
  for?: string;
}

/** The review of a document as it is now. Throws, with what was expected, if the signature lacks something. */
export function signedReview(
  document: CareDocument,
  signature: Signature,
  today: string,
): v.InferOutput<typeof review> {
  const { by, credentials, on, until } = signature;
  const problem =
    (!by && '--by: expected the name of who has reviewed the text') ||
    (!credentials && '--credentials: expected what they are, such as "RN, oncology nurse"') ||
    (on > today && `--on: expected a day that is not after ${today}, got "${on}"`) ||
    (until !== undefined && until <= on && `--until: expected a day after ${on}, got "${until}"`);
  if (problem) throw new Error(`sign-off: ${problem}`);
  const written = { ...signature, hash: textHash(document), parts: partHashes(document) };
  const result = v.safeParse(review, written);
  if (!result.success) throw new Error(`sign-off: --${issueLine(result.issues[0])}`);
  return result.output;
}

/** Writes a review into the file of its document, which keeps everything else. */
export async function signInto(file: string, reviewed: v.InferOutput<typeof review>): Promise<void> {
  const json = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) as object;
  await writeFile(file, `${JSON.stringify({ ...json, reviewed }, null, 2)}\n`);
}

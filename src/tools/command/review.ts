import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { blankFindings } from '../review/findings.js';
import { ownReviews, packetOf } from '../review/packet.js';
import { packetPage } from '../review/packet-page.js';
import { siteReviewParts } from '../review/site-reviews.js';
import { namedDocument } from './named-document.js';
import { print, today, UsageError, type Options } from './context.js';

/** Writes what a clinician needs to review a text: a packet to read, or a file of findings to fill in. Returns the exit code. */
export async function review([typed]: string[], values: Options): Promise<number> {
  const { out, form, langs = 'en,fr', into } = values;
  if (!out && !form) throw new UsageError('review: expected --out file.html, --form file.json, or both');
  const { documents, name } = namedDocument(typed, values);
  const languages = langs.split(',').map((lang) => lang.trim());
  if (out) {
    const last = into ? siteReviewParts(into, name, languages) : ownReviews(documents, name, languages);
    await writeFile(out, packetPage(packetOf(documents, name, languages, last), today));
    print(`${out} written`);
  }
  if (form) {
    if (existsSync(form)) throw new Error(`${form}: expected no such file yet`);
    await mkdir(dirname(form), { recursive: true });
    await writeFile(form, `${JSON.stringify(blankFindings(documents, name, languages, today), null, 2)}\n`);
    print(`${form} written`);
  }
  return 0;
}

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { blankFindings } from '../review/findings.js';
import { ownReviews, packetOf } from '../review/packet.js';
import { packetPage } from '../review/packet-page.js';
import { siteReviewParts } from '../review/site-reviews.js';
import { documentFolder, documentName } from './documents-named.js';
import { print, printProblems, read, today, UsageError, type Options } from './context.js';

/** Writes what a clinician needs to review a text: a packet to read, or a file of findings to fill in. Returns the exit code. */
export async function review([typed]: string[], values: Options): Promise<number> {
  const { out, form, langs = 'en,fr', into } = values;
  if (!out && !form) throw new UsageError('review: expected --out file.html, --form file.json, or both');
  const { documents, problems } = read(documentFolder(values));
  const name = documentName(typed, documents);
  const languages = langs.split(',').map((lang) => lang.trim());
  // Problems in other documents are those of "check".
  const own = problems.filter((problem) => problem.includes(`/${name}.json`));
  if (own.length) return printProblems(own);
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

import { openFindings } from '../review/findings.js';
import { signedReview, signInto } from '../review/signed-review.js';
import { signIntoSite } from '../review/site-reviews.js';
import { namedDocument } from './named-document.js';
import { print, shippedLocales, today, UsageError, type Options } from './context.js';

/** Writes the review that a clinician signs for. Returns the exit code. */
export async function signOff([typed]: string[], values: Options): Promise<number> {
  const { lang, into } = values;
  const { folder, documents, name } = namedDocument(typed, values);
  const document = documents.get(`${lang}/${name}`);
  if (!lang || !document) throw new UsageError(`sign-off: --lang: expected a language of ${name}, got "${lang ?? ''}"`);
  // A change to the package's own files would be gone with its next version.
  if (!into && folder === shippedLocales)
    throw new UsageError(
      'sign-off: expected --into reviews.json, the file of your own reviews, or --folder with your own texts',
    );
  if (into && !values.for)
    throw new UsageError('sign-off: --for: expected the name of the hospital that the review is for');
  const open = openFindings(`${folder}/reviews`, documents).filter(
    (finding) => finding.document === name && finding.lang === lang,
  );
  if (open.length)
    throw new Error(
      `${open[0]!.file}: expected an answer to each finding before the sign-off, got ${open.length} without`,
    );
  const { by, credentials, on = today, until } = values;
  const signature = { by, credentials, on, until, for: values.for };
  const reviewed = signedReview(document, signature, today);
  if (into) await signIntoSite(into, document, reviewed);
  else await signInto(`${folder}/${lang}/${name}.json`, reviewed);
  print(`${into ?? `${folder}/${lang}/${name}.json`}: signed by ${reviewed.by}, on ${reviewed.on}`);
  return 0;
}

import { isPlainLine } from '../content/plain-line.js';
import type { CareDocument } from '../content/model.js';
import { absoluteUrl } from '../core/document-url.js';
import { fetchText } from '../core/fetch-text.js';
import { warn } from '../core/warn.js';
import { HASH_LENGTH, reviewedText } from './parts.js';

/**
 * A hospital's own reviews of texts, from the file that its page names (`care-widgets sign-off --into`). Imported only then.
 * Each is bound to a hash of the text that was read, which is computed here from the text that readers see: whatever a file
 * says, it cannot make another text look reviewed.
 */

export type Review = NonNullable<CareDocument['reviewed']>;

interface SiteReview extends Review {
  document: string;
  lang: string;
  hash: string;
}

/** The reviews of each file: one request for all elements. */
const files = new Map<string, Promise<SiteReview[]>>();

/** The review of a text as it is, in the file at an address of the page, if there is one. Never rejects. */
export async function findSiteReview(document: CareDocument, address: string): Promise<Review | undefined> {
  const url = absoluteUrl(address);
  if (!files.has(url)) files.set(url, loadSiteReviews(url));
  return siteReviewOf(document, await files.get(url)!);
}

/** Reads the reviews of a file. Never rejects: a missing or broken file, or entry, changes nothing but a warning. */
async function loadSiteReviews(url: string): Promise<SiteReview[]> {
  try {
    const { reviews } = JSON.parse(await fetchText(url, (...args) => fetch(...args))) as { reviews?: unknown };
    if (!Array.isArray(reviews)) throw new Error(`${url}: expected { "reviews": […] }`);
    const valid = reviews.filter(isSiteReview);
    if (valid.length < reviews.length)
      warn(
        `${url}: expected reviews as "care-widgets sign-off" writes them; ${reviews.length - valid.length} left out`,
      );
    return valid;
  } catch (error) {
    warn(`reviews: ${(error as Error).message}`);
    return [];
  }
}

const isLine = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 300 && isPlainLine(value);
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function isSiteReview(entry: unknown): entry is SiteReview {
  if (typeof entry !== 'object' || entry === null) return false;
  const { document, lang, by, credentials, for: hospital, on, until, hash } = entry as Record<string, unknown>;
  return (
    [document, lang, by, credentials, hospital, hash].every(isLine) &&
    isDate(on) &&
    (until === undefined || isDate(until))
  );
}

/**
 * The review of a text as it is, if there is one. Undefined without a secure context (`https:`), where browsers have no hashes.
 * Of several, the latest.
 */
async function siteReviewOf(document: CareDocument, reviews: SiteReview[]): Promise<Review | undefined> {
  const { kind, id, lang } = document;
  const candidates = reviews.filter((review) => review.document === `${kind}/${id}` && review.lang === lang);
  if (!candidates.length) return undefined;
  const hash = await textHash(document);
  const [latest] = candidates.filter((review) => review.hash === hash).sort((a, b) => (a.on < b.on ? 1 : -1));
  // Without a doubt about its text: the hash is that of this very text.
  return (
    latest && {
      by: latest.by,
      credentials: latest.credentials,
      on: latest.on,
      until: latest.until,
      for: latest.for,
      changed: false,
    }
  );
}

async function textHash(document: CareDocument): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) {
    warn('reviews: expected a page on https:, where browsers can compute hashes');
    return undefined;
  }
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(reviewedText(document))));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}

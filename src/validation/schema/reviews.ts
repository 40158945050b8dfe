import * as v from 'valibot';
import { date, documentName, language, line, review, textHash } from './common.js';

/** `reviews.json`: what a hospital's own clinicians have signed for, of the texts that ship. */

const siteReview = v.object({
  document: documentName,
  lang: language,
  by: review.entries.by,
  credentials: review.entries.credentials,
  on: date,
  until: review.entries.until,
  for: line,
  hash: textHash,
});

export const siteReviews = v.object({
  $schema: v.optional(v.string()),
  reviews: v.pipe(v.array(siteReview), v.maxLength(2000)),
});

export type SiteReview = v.InferOutput<typeof siteReview>;

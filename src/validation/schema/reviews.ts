import * as v from 'valibot';
import { date, language, line, review } from './common.js';

/** `reviews.json`: what a hospital's own clinicians have signed for, of the texts that ship. */

const siteReview = v.object({
  /** `treatments/immunotherapy`. */
  document: v.pipe(line, v.regex(/^[a-z-]+\/[a-z0-9-]+$/, 'expected a text such as "treatments/immunotherapy"')),
  lang: language,
  by: review.entries.by,
  credentials: review.entries.credentials,
  on: date,
  until: review.entries.until,
  for: line,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'expected the hash that "care-widgets sign-off" writes')),
});

export const siteReviews = v.object({
  $schema: v.optional(v.string()),
  reviews: v.pipe(v.array(siteReview), v.maxLength(2000)),
});

export type SiteReview = v.InferOutput<typeof siteReview>;

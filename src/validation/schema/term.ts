import * as v from 'valibot';
import { about, id, inlineText, line } from './common.js';

/** A word that a reader will hear from their team, explained. */
export const term = v.object({
  ...about,
  kind: v.literal('glossary'),
  /** One to three sentences. */
  definition: inlineText,
  /** Other words for the same: abbreviations, everyday words. */
  also: v.optional(v.pipe(v.array(line), v.maxLength(10)), []),
  /** Ids of other terms. */
  related: v.optional(v.pipe(v.array(id), v.maxLength(10)), []),
});

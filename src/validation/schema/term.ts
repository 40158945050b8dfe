import * as v from 'valibot';
import { about, id, inlineText, line } from './common.js';

/** An explanation of a term that readers will hear from their care team. */
export const term = v.object({
  ...about,
  kind: v.literal('glossary'),
  /** One to three sentences. */
  definition: inlineText,
  /** Synonyms: abbreviations, everyday words. */
  also: v.optional(v.pipe(v.array(line), v.maxLength(10)), []),
  /** Ids of other terms. */
  related: v.optional(v.pipe(v.array(id), v.maxLength(10)), []),
});

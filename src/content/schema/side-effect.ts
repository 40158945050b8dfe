import * as v from 'valibot';
import { hotlineLink } from './hotline.js';
import { about, blocks, documentLink, inlineText } from './parts.js';

const signs = v.pipe(v.array(inlineText), v.maxLength(20));

export const sideEffect = v.object({
  ...about,
  kind: v.literal('side-effects'),
  /** One or two sentences: what it is. */
  definition: inlineText,
  feelsLike: blocks,
  /** How often, and when it comes. */
  when: blocks,
  helps: blocks,
  avoid: v.optional(blocks, []),
  /** When to call, in three fixed levels. A level without signs is left out of the card. */
  call: v.object({
    emergency: v.optional(signs, []),
    today: v.optional(signs, []),
    nextVisit: v.optional(signs, []),
  }),
  related: v.optional(v.pipe(v.array(documentLink), v.maxLength(30)), []),
  hotline: hotlineLink,
});

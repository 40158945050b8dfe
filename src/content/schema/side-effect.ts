import * as v from 'valibot';
import { hotlineLink } from './hotline.js';
import { about, blocks, call, documentLink, inlineText } from './parts.js';

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
  call,
  related: v.optional(v.pipe(v.array(documentLink), v.maxLength(30)), []),
  hotline: hotlineLink,
});

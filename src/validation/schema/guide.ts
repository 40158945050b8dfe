import * as v from 'valibot';
import { hotlineLink } from './hotline.js';
import { about, call, coreSigns, documentLink, inlineText, section } from './common.js';

/** A general guide: managing side effects, precautions to take, what to ask. */
export const guide = v.object({
  ...about,
  kind: v.literal('guides'),
  /** One or two sentences: what it is about. */
  definition: inlineText,
  /** A paragraph under the definition: what to do first. */
  summary: v.optional(inlineText),
  sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(20)),
  /** When to call, rendered before the sections. */
  call: v.optional(call),
  coreSigns,
  /** Side effects that the guide covers. */
  effects: v.optional(v.pipe(v.array(documentLink), v.maxLength(60)), []),
  /** Other guides. */
  related: v.optional(v.pipe(v.array(documentLink), v.maxLength(30)), []),
  hotline: hotlineLink,
});

import * as v from 'valibot';
import { hotlineLink } from './hotline.js';
import { about, blocks, call, documentLink, inlineText } from './common.js';

/** Parts of the body that a list of side effects can be filtered by. */
export const areas = [
  'general',
  'head',
  'mouth',
  'chest',
  'digestion',
  'urine',
  'skin',
  'limbs',
  'hormones',
  'blood',
] as const;

export const sideEffect = v.object({
  ...about,
  kind: v.literal('side-effects'),
  /** One or two sentences: what it is. */
  definition: inlineText,
  /** The part of the body by which lists can be filtered. */
  area: v.optional(v.picklist(areas)),
  feelsLike: blocks,
  /** How often it occurs, and when. */
  when: blocks,
  helps: blocks,
  avoid: v.optional(blocks, []),
  call,
  related: v.optional(v.pipe(v.array(documentLink), v.maxLength(30)), []),
  hotline: hotlineLink,
});

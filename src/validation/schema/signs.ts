import * as v from 'valibot';
import type { Call } from '../../content/model.js';
import { id, line, source } from './common.js';

/** The files in which signs for which to call are written once for all documents: see tools/content/signs.ts. */

/** Most urgent first. */
export const levels = ['emergency', 'today', 'nextVisit'] as const satisfies (keyof Call)[];

const sign = v.strictObject({
  level: v.picklist(levels),
  /** Whether it belongs to every treatment and guide, which name all of these as "core". */
  core: v.optional(v.boolean()),
  /** Whether its words must say what it looks like, because its name alone does not: "signs of a stroke". */
  explained: v.optional(v.boolean()),
  /** Ids of sources. */
  sources: v.array(id),
});

/** `signs.json`. Core signs are in the order in which readers see them. */
export const signTable = v.strictObject({
  $schema: v.optional(v.string()),
  sources: v.record(id, source),
  signs: v.record(id, sign),
});

const words = v.strictObject({
  text: line,
  /** What the sign looks like, in sentences of their own. */
  looks: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
  /** A few words, for a wallet card. */
  short: v.optional(line),
});

/** `{lang}/signs.json`: the words of each sign. A string is its text. It may have a `$schema`, as all these files may. */
export const signWords = v.record(
  v.string(),
  v.union(
    [
      v.pipe(
        line,
        v.transform((text): v.InferOutput<typeof words> => ({ text })),
      ),
      words,
    ],
    'expected a text, or { "text", "looks", "short" }',
  ),
);

export type SignTable = v.InferOutput<typeof signTable>;
export type Sign = v.InferOutput<typeof sign>;
export type SignWords = v.InferOutput<typeof words>;

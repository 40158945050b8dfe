import * as v from 'valibot';
import { isId } from '../../core/id.js';
import { languageTag } from '../language-tag.js';
import { parseBlock, parseInline } from '../markdown.js';
import { plainLinePattern } from '../../content/plain-line.js';
import type { Block, Inline } from '../../content/rich-text.js';
import { linksNameTheirNumbers, namesItsNumber } from '../telephone-words.js';
import { isSafeUrl } from '../../core/safe-url.js';

/** Building blocks that every kind of document is made of, with their limits. */

export const line = v.pipe(
  v.string('expected a text'),
  v.trim(),
  v.minLength(1, 'expected a text that is not empty'),
  v.maxLength(300, 'expected a text of at most 300 characters'),
  v.regex(plainLinePattern, 'expected a text without control characters and without characters that turn its direction'),
);
export const id = v.pipe(v.string(), v.check((value) => isId(value), 'expected a kebab-case id such as "fatigue"'));
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isSafeUrl, 'expected an address that starts with https:, http:, mailto: or tel:'),
  v.regex(plainLinePattern, 'expected an address without control characters and without characters that turn its direction'),
);
export const date = v.pipe(v.string(), v.isoDate('expected a date such as "2026-11-24"'));
export const language = v.pipe(v.string(), v.regex(languageTag, 'expected a language tag such as "fr"'));

const inlineString = v.pipe(v.string(), v.maxLength(5000));
const within = v.lazy(() => inlineNodes);
/** By the key that tells one from the other. */
const inlineForms: Record<string, v.GenericSchema<unknown, Inline>> = {
  strong: v.object({ strong: within }),
  emphasis: v.object({ emphasis: within }),
  link: v.object({ link: webAddress, text: within }),
  term: v.object({ term: id, text: within }),
  lang: v.object({ lang: language, text: within }),
};

/**
 * The one form that a node can have, by its key: a union would try them all, and one whose `text` fits three of them
 * takes three times as long for each level, which is minutes for a document of a kilobyte.
 */
const inlineNode: v.GenericSchema<unknown, Inline> = v.lazy((input) => {
  if (input === undefined) return v.union([inlineString, ...Object.values(inlineForms)]);
  const key = typeof input === 'object' && input !== null && Object.keys(inlineForms).find((name) => name in input);
  return (key && inlineForms[key]) || inlineString;
});
const inlineNodes: v.GenericSchema<unknown, Inline[]> = v.pipe(v.array(inlineNode), v.maxLength(200));

const markdown = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000));

const otherNumber = 'expected the words of a tel: link to be the number that it calls';

/** One line of text: a Markdown string, or the nodes that it was compiled to. */
export const inlineText = v.pipe(
  v.union(
    [
      v.pipe(markdown, v.transform(parseInline)),
      v.pipe(inlineNodes, v.minLength(1)),
    ],
    'expected a text that is not empty',
  ),
  v.check(linksNameTheirNumbers, otherNumber),
);

const compiledBlock = v.union([
  v.pipe(inlineNodes, v.minLength(1)),
  v.object({ list: v.pipe(v.array(inlineNodes), v.maxLength(50)) }),
]);

/** Paragraphs and lists: an array of Markdown strings and `{ "list": […] }`, or what they were compiled to. */
export const blocks = v.pipe(
  v.array(
    v.union(
      [
        v.pipe(markdown, v.transform(parseBlock)),
        v.pipe(compiledBlock, v.transform((block): Block[] => [block])),
        v.pipe(
          v.object({ list: v.pipe(v.array(v.pipe(markdown, v.transform(parseInline))), v.minLength(1), v.maxLength(50)) }),
          v.transform((block): Block[] => [block]),
        ),
      ],
      'expected a paragraph of text or { "list": ["…"] }',
    ),
  ),
  v.maxLength(60),
  v.transform((groups): Block[] => groups.flat()),
  v.check((all) => all.every((block) => (Array.isArray(block) ? [block] : block.list).every(linksNameTheirNumbers)), otherNumber),
);

export const source = v.pipe(
  v.object({
    name: line,
    /** Left out where the page's address could not be confirmed. */
    url: v.optional(webAddress),
    lang: v.optional(language),
    /** Whom it is written for. */
    for: v.optional(v.picklist(['professionals', 'patients'])),
  }),
  v.forward(v.check(({ name, url = '' }) => namesItsNumber(url, [name]), otherNumber), ['url']),
);

export const sources = v.pipe(v.array(source), v.maxLength(200));

/** A link to another document. Authors may write the id alone; compiling adds its title and text. */
export const documentLink = v.union([
  v.pipe(id, v.transform((value) => ({ id: value, title: undefined, text: undefined }))),
  v.object({ id, title: v.optional(line), text: v.optional(inlineText) }),
]);

/** What every document says of itself. */
export const about = {
  $schema: v.optional(v.string()),
  id,
  lang: language,
  /** Of a translation that may lag: the language that it is made from. Without it the text is an original. */
  translationOf: v.optional(language),
  /** Says that the text it is made from has been revised since; the build finds out. */
  behind: v.optional(v.boolean()),
  /** The languages that this document exists in; the build finds out. */
  existsIn: v.optional(v.pipe(v.array(language), v.maxLength(100))),
  /** Counts changes of meaning; every language names the revision it translates. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  updated: date,
  /** Null until a clinician has read this text in this language. */
  reviewed: v.nullable(v.object({ by: line, credentials: line, on: date })),
  nextReview: v.optional(date),
  /** A text that must not be read any more: readers see this, and a hotline, instead. */
  withdrawn: v.optional(v.object({ on: date, why: line })),
  title: line,
  sources,
  /** How many more stand in `{id}.sources.json` beside this document: the build moves them there from long lists. */
  moreSources: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
};

const signs = v.pipe(v.array(inlineText), v.maxLength(20));

/** When to call, in three fixed levels. A level without signs is not drawn. */
export const call = v.object({
  emergency: v.optional(signs, []),
  today: v.optional(signs, []),
  nextVisit: v.optional(signs, []),
});

/** A part that opens. The order in the document is the order on the page. */
export const section = v.object({
  id,
  title: line,
  /** Stands under the title, read without opening. */
  summary: inlineText,
  body: blocks,
});

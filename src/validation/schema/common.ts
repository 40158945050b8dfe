import * as v from 'valibot';
import { isId } from '../../core/id.js';
import { languageTag } from '../language-tag.js';
import { parseBlock, parseInline } from '../markdown.js';
import { plainLinePattern } from '../../content/plain-line.js';
import type { Block, Inline } from '../../content/rich-text.js';
import { allLinkTextsMatchNumbers, linkTextMatchesNumber } from '../telephone-text.js';
import { isSafeUrl } from '../../core/safe-url.js';

/** Fields and types that all kinds of documents share, with their limits. */

export const line = v.pipe(
  v.string('expected a text'),
  v.trim(),
  v.minLength(1, 'expected a text that is not empty'),
  v.maxLength(300, 'expected a text of at most 300 characters'),
  v.regex(
    plainLinePattern,
    'expected a text without control characters and without characters that turn its direction',
  ),
);
export const id = v.pipe(
  v.string(),
  v.check((value) => isId(value), 'expected a kebab-case id such as "fatigue"'),
);
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isSafeUrl, 'expected an address that starts with https:, http:, mailto: or tel:'),
  v.regex(
    plainLinePattern,
    'expected an address without control characters and without characters that turn its direction',
  ),
);
/** The kind and id of a document, whatever its language: `treatments/immunotherapy`. */
export const documentName = v.pipe(
  line,
  v.regex(/^[a-z-]+\/[a-z0-9-]+$/, 'expected a text such as "treatments/immunotherapy"'),
);
export const date = v.pipe(v.string(), v.isoDate('expected a date such as "2026-11-24"'));
export const language = v.pipe(v.string(), v.regex(languageTag, 'expected a language tag such as "fr"'));

const inlineString = v.pipe(v.string(), v.maxLength(5000));
const children = v.lazy(() => inlineNodes);
/** Schemas by the key that identifies the form of a node. */
const inlineForms: Record<string, v.GenericSchema<unknown, Inline>> = {
  strong: v.object({ strong: children }),
  emphasis: v.object({ emphasis: children }),
  link: v.object({ link: webAddress, text: children }),
  term: v.object({ term: id, text: children }),
  lang: v.object({ lang: language, text: children }),
  cite: v.object({ cite: id }),
};

/**
 * Selects a node's schema by its key. A union would try all of them: a node whose `text` matches three of them takes three times
 * as long per level, which is minutes for a document of a kilobyte.
 */
const inlineNode: v.GenericSchema<unknown, Inline> = v.lazy((input) => {
  if (input === undefined) return v.union([inlineString, ...Object.values(inlineForms)]);
  const key = typeof input === 'object' && input !== null && Object.keys(inlineForms).find((name) => name in input);
  return (key && inlineForms[key]) || inlineString;
});
const inlineNodes: v.GenericSchema<unknown, Inline[]> = v.pipe(v.array(inlineNode), v.maxLength(200));

const markdown = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000));

const numberMismatch = 'expected the words of a tel: link to be the number that it calls';

/** A line of text: a Markdown string, or the nodes that it was compiled to. */
export const inlineText = v.pipe(
  v.union(
    [v.pipe(markdown, v.transform(parseInline)), v.pipe(inlineNodes, v.minLength(1))],
    'expected a text that is not empty',
  ),
  v.check(allLinkTextsMatchNumbers, numberMismatch),
);

const compiledBlock = v.union([
  v.pipe(inlineNodes, v.minLength(1)),
  v.object({ list: v.pipe(v.array(inlineNodes), v.maxLength(50)) }),
]);

/** Paragraphs and lists: an array of Markdown strings and `{ "list": […] }`, or the blocks that these were compiled to. */
export const blocks = v.pipe(
  v.array(
    v.union(
      [
        v.pipe(markdown, v.transform(parseBlock)),
        v.pipe(
          compiledBlock,
          v.transform((block): Block[] => [block]),
        ),
        v.pipe(
          v.object({
            list: v.pipe(v.array(v.pipe(markdown, v.transform(parseInline))), v.minLength(1), v.maxLength(50)),
          }),
          v.transform((block): Block[] => [block]),
        ),
      ],
      'expected a paragraph of text or { "list": ["…"] }',
    ),
  ),
  v.maxLength(60),
  v.transform((groups): Block[] => groups.flat()),
  v.check((all) => all.flatMap(inlinesOf).every(allLinkTextsMatchNumbers), numberMismatch),
);

const inlinesOf = (block: Block): Inline[][] => (Array.isArray(block) ? [block] : block.list);

/** Hash of a text that a clinician has read. */
export const textHash = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{16}$/, 'expected the hash that "care-widgets sign-off" writes'),
);

/** Why a source is weak: a newspaper, a single clinic, the maker of a medicine, or a copy on another site than its publisher's. */
const weaknesses = ['newspaper', 'clinic', 'manufacturer', 'copy'] as const;

export const source = v.pipe(
  v.object({
    /** By which texts cite it: `[^nci-fatigue]`. */
    id: v.optional(id),
    name: line,
    /** Omitted if the page's URL could not be confirmed. */
    url: v.optional(webAddress),
    lang: v.optional(language),
    /** The readers that it is written for. */
    for: v.optional(v.picklist(['professionals', 'patients'])),
    /** When it was published or last reviewed, if it says so. */
    year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
    /** Why a better source is wanted: `care-widgets report --sources` lists these. */
    weak: v.optional(v.picklist(weaknesses)),
  }),
  v.forward(
    v.check(({ name, url = '' }) => linkTextMatchesNumber(url, [name]), numberMismatch),
    ['url'],
  ),
);

export const sources = v.pipe(v.array(source), v.maxLength(400));

/** A link to another document. Authors may write only its id; the build adds the title and text. */
export const documentLink = v.union([
  v.pipe(
    id,
    v.transform((value) => ({ id: value, title: undefined, text: undefined })),
  ),
  v.object({ id, title: v.optional(line), text: v.optional(inlineText) }),
]);

/** What a clinician signs for. */
export const review = v.object({
  by: line,
  credentials: line,
  on: date,
  until: v.optional(date),
  /** The hospital that it was made for. */
  for: v.optional(line),
  /** Hash of the text that was read (see tools/review/text-hash.ts), by which the build knows whether it is still that. */
  hash: v.optional(textHash),
  /** Whether the text has changed since: readers are told. Set by the build if there is a hash. */
  changed: v.optional(v.boolean()),
  /** Hashes of the parts of that text, for the next review. Browsers do not get them. */
  parts: v.optional(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{6}$/)))),
});

/** Fields that every document has. */
export const about = {
  $schema: v.optional(v.string()),
  id,
  lang: language,
  /** The language that the document is translated from; omitted in an original. A translation may lag behind it. */
  translationOf: v.optional(language),
  /** Whether the original has been revised since it was translated. Set by the build. */
  behind: v.optional(v.boolean()),
  /** The languages that this document exists in. Set by the build. */
  existsIn: v.optional(v.pipe(v.array(language), v.maxLength(100))),
  /** Number of changes of meaning; a translation has the number of the revision that it translates. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  updated: date,
  /** Null until a clinician has reviewed the document in this language. */
  reviewed: v.nullable(review),
  /** Whether the text cites its sources: here, or in `{id}.whole.json`. Set when it is compiled. */
  hasCitations: v.optional(v.boolean()),
  nextReview: v.optional(date),
  /** If the document must not be read any more: readers see this, and a hotline, instead. */
  withdrawn: v.optional(v.object({ on: date, why: line })),
  title: line,
  sources,
  /** Number of further sources in `{id}.whole.json`: the build leaves out the rest of long lists. */
  moreSources: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
};

/** The sources of data that has no sentence to cite them in. */
export const sourceIds = v.optional(v.pipe(v.array(id), v.maxLength(40)));

const signs = v.pipe(v.array(inlineText), v.maxLength(40));

/** When to call, in three fixed levels. A level without signs is not rendered. */
export const call = v.pipe(
  v.object({
    /** Ids of signs that are written once for all documents (see tools/content/signs.ts): what is compiled has their words. */
    signs: v.optional(v.array(v.string())),
    emergency: v.optional(signs, []),
    today: v.optional(signs, []),
    nextVisit: v.optional(signs, []),
  }),
  // Better no document than one that has lost its emergencies.
  v.check(({ signs }) => signs === undefined, 'expected the words of "signs", which "care-widgets compile" writes'),
  v.transform(({ emergency, today, nextVisit }) => ({ emergency, today, nextVisit })),
);

/**
 * How many of the emergencies, from the first, are core signs: the same in every treatment and guide. Set by the build; the
 * others stand under a heading of their own.
 */
export const coreSigns = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** A section that readers open. The order in the document is the order on the page. */
export const section = v.object({
  id,
  title: line,
  /** Shown below the title while the section is closed. */
  summary: inlineText,
  body: blocks,
});

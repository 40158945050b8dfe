import { MAX_DIRECTION_CHANGES, MAX_VALUES, countDirectionChanges } from '../content/limits.js';
import { citation, parsedAhead, isPlain, parseBlock } from './markdown.js';
import { delay } from '../core/delay.js';

/**
 * The parser takes quadratic time on texts that are made to be slow. Characters with a meaning in Markdown are therefore counted
 * first, per text and per document; citations, whose brackets are in pairs, are not. Documents that ship have at most 15 in a
 * text, 290 in all.
 */
const MAX_MARKUP_OF_TEXT = 200;
const MAX_MARKUP = 2000;
/** Characters of all texts with such markup. Documents that ship have at most 17,000. */
const MAX_LENGTH = 300_000;
const markup = /[\\`*_[\]<>&!#~+=|\n-]|\d[.)]/g;

/** How long to parse before yielding to the page. */
const SLICE_MS = 40;

/** The texts of a document that need the parser; if it exceeds a limit, that limit, in words, instead. */
export function collectMarkdown(document: unknown): Set<string> | string {
  const texts = new Set<string>();
  const stack = [document];
  let [values, markupCharacters, length, directionChanges] = [0, 0, 0, 0];
  while (stack.length) {
    const value = stack.pop();
    if (++values > MAX_VALUES) return `at most ${MAX_VALUES} values`;
    if (typeof value === 'object' && value !== null)
      stack.push(...(Object.values(value) as unknown[]).slice(0, MAX_VALUES));
    const text = typeof value === 'string' ? value.trim() : '';
    // `exceededLimit` counts them in the JSON text, where letters may be escaped.
    directionChanges += countDirectionChanges(text);
    if (directionChanges > MAX_DIRECTION_CHANGES) return `at most ${MAX_DIRECTION_CHANGES} changes of direction`;
    if (!text || isPlain(text)) continue;
    const count = text.replace(citation, '').match(markup)?.length ?? 0;
    if (count > MAX_MARKUP_OF_TEXT) return `at most ${MAX_MARKUP_OF_TEXT} characters of Markdown in a text`;
    markupCharacters += count;
    length += text.length;
    texts.add(text);
  }
  if (markupCharacters > MAX_MARKUP) return `at most ${MAX_MARKUP} characters of Markdown in a document`;
  return length > MAX_LENGTH ? `at most ${MAX_LENGTH} characters in texts that have Markdown` : texts;
}

/** Parses texts in slices, then calls `use`, for which `parseBlock` finds them in its cache. */
export async function parseInSlices<Result>(texts: Set<string>, use: () => Result): Promise<Result> {
  let start = performance.now();
  activeCalls++;
  try {
    for (const text of texts) {
      parsedAhead.set(text, parseBlock(text));
      if (performance.now() - start < SLICE_MS) continue;
      await delay();
      start = performance.now();
    }
    return use();
  } finally {
    if (--activeCalls === 0) parsedAhead.clear();
  }
}

/** Several documents may be parsed concurrently: the last one to finish clears the cache. */
let activeCalls = 0;

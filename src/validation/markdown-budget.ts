import { MAX_DIRECTION_CHANGES, MAX_VALUES, countDirectionChanges } from '../content/limits.js';
import { parsedAhead, isPlain, parseBlock } from './markdown.js';
import { delay } from '../core/delay.js';

/**
 * The parser takes up to the square of a text's length where the text is made to be slow, so that what it is given is
 * counted first: the characters that mean something to Markdown, of one text and of all. What ships has 15 in a
 * text, 290 in a document.
 */
const MAX_MARKUP_OF_TEXT = 200;
const MAX_MARKUP = 2000;
/** Characters of all texts that have such markup. What ships has 17,000 in a document. */
const MAX_LENGTH = 300_000;
const markup = /[\\`*_[\]<>&!#~+=|\n-]|\d[.)]/g;

/** How long parsing goes on before the page has its turn. */
const SLICE_MS = 40;

/** The texts in a document that need the parser; what is too much of them, in words, where it is too much. */
export function markdownIn(document: unknown): Set<string> | string {
  const texts = new Set<string>();
  const waiting = [document];
  let [values, marks, length, turns] = [0, 0, 0, 0];
  while (waiting.length) {
    const value = waiting.pop();
    if (++values > MAX_VALUES) return `at most ${MAX_VALUES} values`;
    if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value as object).slice(0, MAX_VALUES));
    const text = typeof value === 'string' ? value.trim() : '';
    // Counted before, too: but JSON may write a letter as an escape.
    turns += countDirectionChanges(text);
    if (turns > MAX_DIRECTION_CHANGES) return `at most ${MAX_DIRECTION_CHANGES} changes of direction`;
    if (!text || isPlain(text)) continue;
    const found = text.match(markup)?.length ?? 0;
    if (found > MAX_MARKUP_OF_TEXT) return `at most ${MAX_MARKUP_OF_TEXT} characters of Markdown in a text`;
    marks += found;
    length += text.length;
    texts.add(text);
  }
  if (marks > MAX_MARKUP) return `at most ${MAX_MARKUP} characters of Markdown in a document`;
  return length > MAX_LENGTH ? `at most ${MAX_LENGTH} characters in texts that have Markdown` : texts;
}

/** Parses texts in slices, and calls `use` while what was parsed is at hand. */
export async function withParsed<Result>(texts: Set<string>, use: () => Result): Promise<Result> {
  let start = performance.now();
  users++;
  try {
    for (const text of texts) {
      parsedAhead.set(text, parseBlock(text));
      if (performance.now() - start < SLICE_MS) continue;
      await delay();
      start = performance.now();
    }
    return use();
  } finally {
    if (--users === 0) parsedAhead.clear();
  }
}

/** Documents may be parsed at one time, each in the pauses of another. */
let users = 0;

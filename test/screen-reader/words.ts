import type { Utterance } from './speech.js';

/** Words that matter, as they are said; or a pattern for lower-case words without punctuation. */
export type Words = string | RegExp;

/** Lower-case words with single spaces, so that neither a version of the screen reader nor punctuation matters. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}{}]+/gu, ' ')
    .trim();
}

const escape = (text: string) => text.replace(/[{}]/g, '\\$&');

/** Whole words only: "link" is not in "blinking". */
const pattern = (words: Words) =>
  words instanceof RegExp
    ? new RegExp(words.source, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${escape(plain(words))}(?![\\p{L}\\p{N}])`, 'gu');

/** An utterance, in a language other than English after the code of that language: `{fr} Immunothérapie`. */
export function written({ text, lang }: Utterance): string {
  return lang && lang !== 'en' ? `{${lang}} ${text.trim()}` : text.trim();
}

const joined = (heard: Utterance[]) => plain(heard.map(written).join(' | '));

/** The first of some words that were not heard after the words before them; undefined if all were heard, in order. */
export function firstMissing(heard: Utterance[], expected: Words[]): Words | undefined {
  const text = joined(heard);
  let position = 0;
  return expected.find((words) => {
    const expression = pattern(words);
    expression.lastIndex = position;
    if (!expression.test(text)) return true;
    position = expression.lastIndex;
    return false;
  });
}

/** Those of some words that were heard. */
export function amongHeard(heard: Utterance[], words: Words[]): Words[] {
  const text = joined(heard);
  return words.filter((words) => pattern(words).test(text));
}

/**
 * A line that is read in the order in which it is written: no control characters, none of those that turn the direction of
 * what follows, with which "0063" reads "3600", and no mark from right to left (U+200F, U+061C) between digits, which does the
 * same to a number.
 */
export const plainLinePattern = /^(?!.*\d[^\p{L}\s]*[\u200f\u061c][^\p{L}\s]*\d)[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;

export function isPlainLine(text: unknown): text is string {
  return typeof text === 'string' && plainLinePattern.test(text);
}

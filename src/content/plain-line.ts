/**
 * A line that is displayed in the order in which it is written. It has no control characters, no characters that change the
 * direction of what follows, which display "0063" as "3600", and no right-to-left mark (U+200F, U+061C) between digits, which
 * does the same.
 */
export const plainLinePattern = /^(?!.*\d[^\p{L}\s]*[\u200f\u061c][^\p{L}\s]*\d)[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;

export function isPlainLine(text: unknown): text is string {
  return typeof text === 'string' && plainLinePattern.test(text);
}

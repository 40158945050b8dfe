/**
 * A line that is read in the order in which it is written: no control characters, and none of those that turn the
 * direction of what follows, with which "0063" reads "3600". (Marks of direction, U+200E and U+200F, turn nothing around.)
 */
export const plainLinePattern = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;

export function isPlainLine(text: unknown): text is string {
  return typeof text === 'string' && plainLinePattern.test(text);
}

/** Those that turn the direction of what follows them, and those that end them. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const pairs = /[\u202a\u202b\u202d\u202e][^\u202a-\u202e\u2066-\u2069]*\u202c|[\u2066-\u2068][^\u202a-\u202e\u2066-\u2069]*\u2069/g;

/**
 * A piece of text that keeps its direction to itself. Controls that are not closed within it would reorder what follows in
 * its line, a telephone number for instance, and one that closes nothing in it would end the isolation of what is around
 * it: a text whose controls are not all in pairs loses them.
 */
export function closeDirections(text: string): string {
  return text.replace(pairs, '').search(controls) < 0 ? text : text.replace(controls, '');
}

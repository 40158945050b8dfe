/** Characters that start or end an embedding, override or isolate of the bidirectional algorithm. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const pairs =
  /[\u202a\u202b\u202d\u202e][^\u202a-\u202e\u2066-\u2069]*\u202c|[\u2066-\u2068][^\u202a-\u202e\u2066-\u2069]*\u2069/g;

/**
 * Removes the direction controls of a text unless all of them are paired. One that is never closed would reorder what follows on
 * the line, a telephone number for instance, and one that closes nothing would end an isolate around the text.
 */
export function removeUnpairedDirectionControls(text: string): string {
  return text.replace(pairs, '').search(controls) < 0 ? text : text.replace(controls, '');
}

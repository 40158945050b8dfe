/** As a reader types it: "Interféron" is found by "interferon". */
export function normalizeForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** True where every word stands somewhere in the text, in any order. */
export function matches(text: string, words: string): boolean {
  const folded = normalizeForSearch(text);
  return normalizeForSearch(words).split(/\s+/).every((word) => folded.includes(word));
}

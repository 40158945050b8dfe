/** Removes case and accents, so that "interferon" finds "Interféron". */
export function normalizeForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** True if the text contains every word of the query, in any order. Words may be incomplete. */
export function matches(text: string, query: string): boolean {
  const normalized = normalizeForSearch(text);
  return normalizeForSearch(query)
    .split(/\s+/)
    .every((word) => normalized.includes(word));
}

/** Ids of the sources that a text, or any part of a document, cites. */
export function citesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('cite' in value) return [String(value.cite)];
  return Object.values(value).flatMap(citesIn);
}

/**
 * A compiled document starts with a checksum of the rest: `{"checksum":"1f0c…",…`. If it matches, the text is byte for byte
 * what `compile` checked and wrote, and the browser may render it without loading the validator. It is not a signature: what
 * a forger changes is still only rendered as text, and links are checked again when they are rendered.
 */
const checksumPattern = /^\{"checksum":"([0-9a-f]{8})",/;

export function addChecksum(json: string): string {
  const rest = json.slice(1);
  return `{"checksum":"${fnv1a(rest)}",${rest}`;
}

export function hasValidChecksum(text: string): boolean {
  const match = checksumPattern.exec(text);
  return match !== null && match[1] === fnv1a(text.slice(match[0].length));
}

let lastParsed: { text: string; document: unknown } | undefined;

/**
 * Parses a text with a checksum; undefined if the checksum does not match. Throws a SyntaxError if the text is not JSON.
 * The preview parses the same text as its element does right after it: with `keep`, the result is kept for the next call, which
 * then need not verify the checksum again.
 */
export function parsePrecompiled(text: string, keep = false): unknown {
  const document: unknown =
    lastParsed?.text === text ? lastParsed.document : hasValidChecksum(text) ? JSON.parse(text) : undefined;
  lastParsed = keep ? { text, document } : undefined;
  return document;
}

/** FNV-1a, 32 bits, over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * A compiled document starts with a checksum of the rest: `{"sealed":"1f0c…",…`. Where it fits, the
 * text is letter for letter what `compile` checked and wrote, and the browser may draw it without
 * fetching the validator. It is no signature: what a forger could change is still only drawn as
 * text, and links are checked again when they are drawn.
 */
const pattern = /^\{"sealed":"([0-9a-f]{8})",/;

export function seal(json: string): string {
  const rest = json.slice(1);
  return `{"sealed":"${checksum(rest)}",${rest}`;
}

export function isSealed(text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && match[1] === checksum(text.slice(match[0].length));
}

let last: { text: string; document: unknown } | undefined;

/**
 * What a sealed text holds; undefined where the seal is broken. Throws a SyntaxError where it holds no JSON. A first
 * view and the element read the same answer one after the other: the second time costs a comparison.
 */
export function readSealed(text: string): unknown {
  if (last?.text !== text) last = isSealed(text) ? { text, document: JSON.parse(text) } : undefined;
  return last?.document;
}

/** FNV-1a, 32 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

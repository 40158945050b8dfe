/**
 * More than the largest document that ships has with its citations: 160,000 bytes, 13 levels, 4,100 values. `MAX_ITEMS` is
 * that of the longest list in the schemas.
 */
const MAX_BYTES = 300_000;
const MAX_LEVELS = 64;
export const MAX_VALUES = 8000;
const MAX_ITEMS = 500;
/** Changes of direction, from Arabic or Hebrew to Latin or digits. Browsers take longer for each one than for the one before. */
export const MAX_DIRECTION_CHANGES = 2000;
const directionChange = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff][^\p{L}\p{Nd}]*[\p{Script=Latin}\p{Nd}]/gu;

/**
 * The limit that a JSON text exceeds, in words, or undefined. Runs in linear time on any text, before a parser, validator or
 * template gets input that would block the page.
 */
export function exceededLimit(json: string): string | undefined {
  // Number of items in each list and object that is open at `index`.
  const itemCounts: number[] = [];
  let values = 1;
  for (let index = 0; index < json.length; index++) {
    switch (json[index]) {
      case '"':
        while (++index < json.length && json[index] !== '"') if (json[index] === '\\') index++;
        break;
      case '[':
      case '{':
        if (itemCounts.push(1) > MAX_LEVELS) return `at most ${MAX_LEVELS} levels`;
        values++;
        break;
      case ',':
        values++;
        if (++itemCounts[itemCounts.length - 1]! > MAX_ITEMS) return `at most ${MAX_ITEMS} items in a list`;
        break;
      case ']':
      case '}':
        itemCounts.pop();
    }
    if (values > MAX_VALUES) return `at most ${MAX_VALUES} values`;
  }
  if (countDirectionChanges(json) > MAX_DIRECTION_CHANGES)
    return `at most ${MAX_DIRECTION_CHANGES} changes of direction`;
  // Bytes, not characters: scripts that need more bytes also take longer to lay out.
  return new Blob([json]).size > MAX_BYTES ? `at most ${MAX_BYTES} bytes` : undefined;
}

export function countDirectionChanges(text: string): number {
  return text.match(directionChange)?.length ?? 0;
}

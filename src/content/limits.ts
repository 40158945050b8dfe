/** Several times what the largest document that ships has: 79,000 bytes, 13 levels, 2,400 values. No list of the schema is longer. */
const MAX_BYTES = 200_000;
const MAX_LEVELS = 64;
export const MAX_VALUES = 6000;
const MAX_ITEMS = 500;
/** Changes of direction from Arabic or Hebrew to Latin or digits. A browser takes longer for each than for the one before. */
export const MAX_DIRECTION_CHANGES = 2000;
const turn = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff][^\p{L}\p{Nd}]*[\p{Script=Latin}\p{Nd}]/gu;

/**
 * What is too much in a JSON text, or undefined. It looks at each character once, whatever the text is, so that no
 * parser, validator or template ever works on more than it can do at once.
 */
export function exceededLimit(json: string): string | undefined {
  /** Of what is open at the place that is looked at. */
  const items: number[] = [];
  let values = 1;
  for (let index = 0; index < json.length; index++) {
    switch (json[index]) {
      case '"':
        while (++index < json.length && json[index] !== '"') if (json[index] === '\\') index++;
        break;
      case '[':
      case '{':
        if (items.push(1) > MAX_LEVELS) return `at most ${MAX_LEVELS} levels`;
        values++;
        break;
      case ',':
        values++;
        if (++items[items.length - 1]! > MAX_ITEMS) return `at most ${MAX_ITEMS} items in a list`;
        break;
      case ']':
      case '}':
        items.pop();
    }
    if (values > MAX_VALUES) return `at most ${MAX_VALUES} values`;
  }
  if (countDirectionChanges(json) > MAX_DIRECTION_CHANGES) return `at most ${MAX_DIRECTION_CHANGES} changes of direction`;
  // Bytes, not characters: the scripts that take more of them take longer to lay out, too.
  return new Blob([json]).size > MAX_BYTES ? `at most ${MAX_BYTES} bytes` : undefined;
}

/** How often a text changes its direction. */
export function countDirectionChanges(text: string): number {
  return text.match(turn)?.length ?? 0;
}

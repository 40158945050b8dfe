/** Ids are kebab-case: `checkpoint-inhibitor`. Anything else is rejected before a request is made. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

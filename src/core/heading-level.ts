/** Reads `heading-level`: 1 to 6, and the second level where it makes no sense. */
export const headingLevel = {
  fromAttribute(value: string | null): number {
    const level = Number(value);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  },
};

/** Attribute converter for `heading-level`: an integer from 1 to 6, or 2 if the value is invalid. */
export const headingLevel = {
  fromAttribute(value: string | null): number {
    const level = Number(value);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  },
};

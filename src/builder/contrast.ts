/** What the library makes of a brand colour; the same numbers as in `shared/styles/tokens.ts`. */

export interface Contrast {
  /** Of text in this colour on a white page, after it has been darkened where it had to be. */
  onWhite: number;
  darkened: boolean;
  /** Of the words on a surface in this colour, and what they are. */
  onIt: number;
  words: 'white' | 'black';
}

/** Luminance that stands at 7:1 on white. */
const readable = 0.1;
/** Where black and white are equally far. */
const middle = 0.179;

export function contrastOf(brand: string): Contrast {
  const light = luminance(brand);
  const words = light < middle ? 'white' : 'black';
  return {
    onWhite: 1.05 / (Math.min(light, readable) + 0.05),
    darkened: light > readable,
    onIt: words === 'white' ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05,
    words,
  };
}

/** Relative luminance of WCAG 2.2, of `005f6b`. */
function luminance(brand: string): number {
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const value = parseInt(brand.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How the library adapts a brand colour for contrast. The thresholds are those of `src/styles/tokens.ts`. */

export interface Contrast {
  /** Contrast ratio of text in this colour on a white page, after darkening if that was necessary. */
  onWhite: number;
  darkened: boolean;
  /** Contrast ratio of text on a surface in this colour. */
  onBrand: number;
  textColor: 'white' | 'black';
}

/** Relative luminance of a colour with a contrast of 7:1 on white. */
const MAX_LUMINANCE = 0.1;
/** Relative luminance at which black and white text have the same contrast. */
const EQUAL_CONTRAST = 0.179;

export function contrastOf(brand: string): Contrast {
  const brandLuminance = luminance(brand);
  const textColor = brandLuminance < EQUAL_CONTRAST ? 'white' : 'black';
  return {
    onWhite: 1.05 / (Math.min(brandLuminance, MAX_LUMINANCE) + 0.05),
    darkened: brandLuminance > MAX_LUMINANCE,
    onBrand: textColor === 'white' ? 1.05 / (brandLuminance + 0.05) : (brandLuminance + 0.05) / 0.05,
    textColor,
  };
}

/** Relative luminance as WCAG 2.2 defines it. `brand` is six hexadecimal digits, such as `005f6b`. */
function luminance(brand: string): number {
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const value = parseInt(brand.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A contrast ratio as it is written in a language: 7.1:1. */
export const formatRatio = (value: number, lang: string): string =>
  `${value.toLocaleString(lang, { maximumFractionDigits: 1 })}:1`;

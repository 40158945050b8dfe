/**
 * Three fonts that a host page may be set in: as narrow as Arial Narrow, as usual as Noto Sans, as wide as Verdana in
 * bold. All three are one font, scaled, so that they are the same on every machine.
 */

/** By how much each is scaled: digits of Arial Narrow are 0.46 em wide, of Noto Sans 0.57 em, of Verdana Bold 0.71 em. */
const scales = { narrow: '80%', usual: '100%', wide: '124%' };

export type Font = keyof typeof scales;
export const fonts = Object.keys(scales) as Font[];

const styles: Record<number, string> = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' };
export const weights = Object.keys(styles);

/** Style rules for all of them. `urlOf` is given a path below `node_modules`. */
export function fontFaces(urlOf: (path: string) => string): string {
  return Object.entries(scales)
    .flatMap(([family, scale]) =>
      Object.entries(styles).map(
        ([weight, style]) =>
          `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(${urlOf(`@embedpdf/fonts-latin/fonts/NotoSans-${style}.ttf`)}); size-adjust: ${scale} }`,
      ),
    )
    .join('\n');
}

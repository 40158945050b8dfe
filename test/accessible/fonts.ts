/**
 * Three fonts that a host page may be set in: as narrow as Arial Narrow, as usual as Noto Sans, as wide as Verdana in
 * bold. All three are one font, scaled, so that they are the same on every machine.
 */

const file = (style: string) => `/node_modules/@embedpdf/fonts-latin/fonts/NotoSans-${style}.ttf`;

/** By how much each is scaled: digits of Arial Narrow are 0.46 em wide, of Noto Sans 0.57 em, of Verdana Bold 0.71 em. */
const scales = { narrow: '80%', usual: '100%', wide: '124%' };

export type Font = keyof typeof scales;
export const fonts = Object.keys(scales) as Font[];

const face = ([name, scale]: [string, string]) =>
  Object.entries({ 400: 'Regular', 600: 'SemiBold', 700: 'Bold' }).map(
    ([weight, style]) => `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(${file(style)}); size-adjust: ${scale} }`,
  );

/** Loads the three for this page; `setFont` then changes it without a pause. */
export async function loadFonts(): Promise<void> {
  const style = document.createElement('style');
  style.textContent = Object.entries(scales).flatMap(face).join('\n');
  document.head.append(style);
  await Promise.all(fonts.flatMap((name) => [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${name}`))));
}

/** Sets the page in one of the fonts; without a name, in its own again. */
export function setFont(name?: Font): void {
  document.body.style.fontFamily = name ?? '';
}

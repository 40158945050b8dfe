import { fontFaces, fonts, weights, type Font } from '../font-faces.js';

/** Loads the three fonts for this page; `setFont` then changes its font at once. */
export async function loadFonts(): Promise<void> {
  // Faces in a constructed style sheet are not loaded, so this one is an element.
  const style = document.createElement('style');
  style.textContent = fontFaces((path) => `/node_modules/${path}`);
  document.head.append(style);
  await Promise.all(
    fonts.flatMap((family) => weights.map((weight) => document.fonts.load(`${weight} 16px ${family}`))),
  );
}

/** Sets the page in one of the fonts; without a name, in its own again. */
export function setFont(name?: Font): void {
  document.body.style.fontFamily = name ?? '';
}

/** Relative luminance and contrast, as WCAG 2.2 defines them: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

type Pixel = [red: number, green: number, blue: number];

/** What the eye gets of colours laid one over another, the lowest first: whatever colour space they are written in. */
export function painted(...colors: string[]): Pixel {
  context.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

export function contrast(one: Pixel, other: Pixel): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The node above as it is drawn: through slots and shadow roots. */
export function drawnAbove(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The backgrounds that lie under an element (its own among them), the lowest first. */
export function backgrounds(element: Element | null): string[] {
  const found: string[] = [];
  for (let node = element; node; node = drawnAbove(node)) {
    const { backgroundColor, opacity } = getComputedStyle(node);
    if (opacity !== '1') throw new Error(`${node.className}: a test of contrast expects no opacity`);
    found.unshift(backgroundColor);
  }
  return found;
}

/** The colour of the page beneath all. */
export const canvas = () => getComputedStyle(document.documentElement).backgroundColor;

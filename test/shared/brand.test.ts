import { expect, nextFrame } from '@open-wc/testing';
import { HotlineBanner } from '../../src/elements/hotline-banner.js';
import { all, serve, shown } from '../fakes.js';

HotlineBanner.define('hotline-banner');

/** Relative luminance and contrast: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

function luminance(color: string): number {
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A sweep over hue, saturation and lightness, the corners of each among them. */
const brands = Array.from({ length: 25 }, (_, hue) => hue * 15).flatMap((hue) =>
  [0, 35, 70, 100].flatMap((saturation) =>
    [0, 10, 25, 40, 50, 60, 75, 90, 100].map((lightness) => `hsl(${hue} ${saturation}% ${lightness}%)`),
  ),
);

describe('any brand colour', () => {
  let element: HotlineBanner;

  beforeEach(async () => {
    serve();
    element = document.createElement('hotline-banner');
    element.setAttribute('hotline', 'quebec-cancer-foundation');
    await shown(element);
  });

  afterEach(() => element.remove());

  for (const [scheme, page, least] of [['light', '#fff', 6.9], ['dark', '#121212', 7]] as const) {
    it(`gives links of 7:1 on a ${scheme} page`, async () => {
      // A page tells by its text what it is.
      element.style.cssText = `color-scheme: ${scheme}; color: ${scheme === 'dark' ? '#eee' : '#111'}`;
      element.remove();
      document.body.append(element);
      await nextFrame();
      const link = all(element, 'a.care-number')[0]!;
      for (const brand of brands) {
        element.style.setProperty('--care-color-brand', brand);
        expect(contrast(getComputedStyle(link).color, page), brand).to.be.at.least(least);
      }
    });
  }

  it('gives text of 4.5:1 in it', () => {
    const probe = document.createElement('span');
    probe.style.cssText = 'color: var(--_on-brand); background-color: var(--_fill)';
    all(element, '.care-widget')[0]!.append(probe);
    for (const brand of brands) {
      element.style.setProperty('--care-color-brand', brand);
      const { color, backgroundColor } = getComputedStyle(probe);
      expect(contrast(color, backgroundColor), brand).to.be.at.least(4.5);
    }
  });
});

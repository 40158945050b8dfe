import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { QuestionList } from '../../src/elements/question-list/question-list.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, mockServer, mountLoaded } from '../fakes.js';

QuestionList.define('question-list');
SideEffectCard.define('side-effect-card');

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance) of translucent layers, the lowest first. */
function luminance(...layers: string[]): number {
  for (const color of layers) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG contrast ratio of a colour on a background of one or more layers, the lowest first. */
function contrast(color: string, ...background: string[]): number {
  const [dark, light] = [luminance(...background, color), luminance(...background)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A grid over hue, saturation and lightness, including the extremes. */
const brands = Array.from({ length: 24 }, (_, hue) => hue * 15).flatMap((hue) =>
  [0, 25, 50, 75, 100].flatMap((saturation) =>
    [0, 10, 25, 40, 50, 60, 75, 90, 100].map((lightness) => `hsl(${hue} ${saturation}% ${lightness}%)`),
  ),
);

const pages = [
  ['light', '#fff', '#111'],
  ['dark', '#121212', '#eee'],
] as const;

/** Reconnects an element with the text colour and colour scheme of a light or dark page, from which it detects the scheme. */
async function placeOn(element: CareElement, scheme: string, textColor: string): Promise<void> {
  element.style.cssText = `color-scheme: ${scheme}; color: ${textColor}`;
  element.remove();
  document.body.append(element);
  await nextFrame();
  await element.updateComplete;
}

describe('brand colours', function () {
  this.timeout(60_000);
  let element: QuestionList;

  beforeEach(async () => {
    mockServer();
    element = document.createElement('question-list');
    element.setAttribute('treatment', 'immunotherapy');
    await mountLoaded(element);
  });

  afterEach(async () => {
    element.remove();
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('are tested with more than a thousand colours', () => expect(brands).to.have.length.above(1000));

  for (const [scheme, page, textColor] of pages) {
    it(`give links a contrast of 7:1 and muted text 4.5:1 on a ${scheme} page, whatever the colour`, async () => {
      await placeOn(element, scheme, textColor);
      const link = getComputedStyle(all(element, 'a.care-number')[0]!);
      const muted = getComputedStyle(all(element, '.care-muted')[0]!);
      for (const brand of brands) {
        element.style.setProperty('--care-color-brand', brand);
        expect(contrast(link.color, page), brand).to.be.at.least(6.9);
        expect(contrast(muted.color, page), brand).to.be.at.least(4.5);
      }
    });

    it(`give a hovered button a contrast of 4.5:1 and its focus ring 3:1 on a ${scheme} page, whatever the colour`, async () => {
      await placeOn(element, scheme, textColor);
      const button = all(element, '.care-button')[0]!;
      button.scrollIntoView({ block: 'center' });
      const { left, top } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 8), Math.round(top + 8)] });
      button.focus();
      // A key press makes the focus visible.
      await sendKeys({ press: 'Shift' });
      expect(button.matches(':hover:focus-visible')).to.equal(true);
      const styles = getComputedStyle(button);
      for (const brand of brands) {
        element.style.setProperty('--care-color-brand', brand);
        expect(styles.backgroundColor, brand).not.to.equal('rgba(0, 0, 0, 0)');
        expect(contrast(styles.color, page, styles.backgroundColor), brand).to.be.at.least(4.5);
        expect(contrast(styles.outlineColor, page), brand).to.be.at.least(3);
      }
    });
  }

  it('give text on a fill of the brand colour a contrast of 4.5:1, whatever the colour', () => {
    const probe = document.createElement('span');
    probe.style.cssText = 'color: var(--_on-brand); background-color: var(--_fill)';
    all(element, '.care-content')[0]!.append(probe);
    for (const brand of brands) {
      element.style.setProperty('--care-color-brand', brand);
      const { color, backgroundColor } = getComputedStyle(probe);
      expect(contrast(color, backgroundColor), brand).to.be.at.least(4.5);
    }
  });
});

describe('urgency levels', () => {
  for (const [scheme, page, textColor] of pages) {
    it(`keep their colours with any brand colour, and a text contrast of 4.5:1, on a ${scheme} page`, async () => {
      mockServer();
      const card = document.createElement('side-effect-card');
      card.setAttribute('effect', 'fatigue');
      await mountLoaded(card);
      await placeOn(card, scheme, textColor);
      const levels = all(card, '.care-urgency');
      expect(levels).to.have.length(3);
      const colours = () =>
        levels.map((level) => {
          const { color, backgroundColor, borderTopColor } = getComputedStyle(level);
          return [color, backgroundColor, borderTopColor];
        });
      const before = colours();
      for (const brand of brands.filter((_, index) => index % 50 === 0)) {
        card.style.setProperty('--care-color-brand', brand);
        expect(colours(), brand).to.deep.equal(before);
      }
      for (const [color, background] of before) expect(contrast(color!, page, background!)).to.be.at.least(4.5);
      card.remove();
    });
  }
});

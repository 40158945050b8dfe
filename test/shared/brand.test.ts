import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { QuestionList } from '../../src/elements/question-list/question-list.js';
import { SideEffectCard } from '../../src/elements/side-effect-card/side-effect-card.js';
import type { CareElement } from '../../src/base/care-element.js';
import { all, serve, shown } from '../fakes.js';

QuestionList.define('question-list');
SideEffectCard.define('side-effect-card');

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. Colours lie upon each other, the page lowest. */
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

/** Contrast of a colour on a ground that is made of layers. */
function contrast(color: string, ...ground: string[]): number {
  const [dark, light] = [luminance(...ground, color), luminance(...ground)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A sweep over hue, saturation and lightness, the corners of each among them. */
const brands = Array.from({ length: 24 }, (_, hue) => hue * 15).flatMap((hue) =>
  [0, 25, 50, 75, 100].flatMap((saturation) =>
    [0, 10, 25, 40, 50, 60, 75, 90, 100].map((lightness) => `hsl(${hue} ${saturation}% ${lightness}%)`),
  ),
);

const pages = [['light', '#fff', '#111'], ['dark', '#121212', '#eee']] as const;

/** A page tells by its text what it is. */
async function placeOn(element: CareElement, scheme: string, ink: string): Promise<void> {
  element.style.cssText = `color-scheme: ${scheme}; color: ${ink}`;
  element.remove();
  document.body.append(element);
  await nextFrame();
  await element.updateComplete;
}

describe('any of a thousand brand colours', function () {
  this.timeout(60_000);
  let element: QuestionList;

  beforeEach(async () => {
    serve();
    element = document.createElement('question-list');
    element.setAttribute('treatment', 'immunotherapy');
    await shown(element);
  });

  afterEach(async () => {
    element.remove();
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('are a thousand', () => expect(brands).to.have.length.above(1000));

  for (const [scheme, page, ink] of pages) {
    it(`gives links of 7:1 and quiet text of 4.5:1 on a ${scheme} page`, async () => {
      await placeOn(element, scheme, ink);
      const link = getComputedStyle(all(element, 'a.care-number')[0]!);
      const quiet = getComputedStyle(all(element, '.care-muted')[0]!);
      for (const brand of brands) {
        element.style.setProperty('--care-color-brand', brand);
        expect(contrast(link.color, page), brand).to.be.at.least(6.9);
        expect(contrast(quiet.color, page), brand).to.be.at.least(4.5);
      }
    });

    it(`gives a button of 4.5:1 under the pointer, and a ring of focus of 3:1, on a ${scheme} page`, async () => {
      await placeOn(element, scheme, ink);
      const button = all(element, '.care-button')[0]!;
      button.scrollIntoView({ block: 'center' });
      const { left, top } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 8), Math.round(top + 8)] });
      button.focus();
      // From a key, as a reader's focus comes.
      await sendKeys({ press: 'Shift' });
      expect(button.matches(':hover:focus-visible')).to.equal(true);
      const looks = getComputedStyle(button);
      for (const brand of brands) {
        element.style.setProperty('--care-color-brand', brand);
        expect(looks.backgroundColor, brand).not.to.equal('rgba(0, 0, 0, 0)');
        expect(contrast(looks.color, page, looks.backgroundColor), brand).to.be.at.least(4.5);
        expect(contrast(looks.outlineColor, page), brand).to.be.at.least(3);
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

describe('urgency', () => {
  for (const [scheme, page, ink] of pages) {
    it(`keeps its colours under any brand, with text of 4.5:1, on a ${scheme} page`, async () => {
      serve();
      const card = document.createElement('side-effect-card');
      card.setAttribute('effect', 'fatigue');
      await shown(card);
      await placeOn(card, scheme, ink);
      const levels = all(card, '.care-urgency');
      expect(levels).to.have.length(3);
      const colours = () => levels.map((level) => {
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

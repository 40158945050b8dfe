import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { backgrounds, canvas, contrast, drawnAbove, painted } from './contrast.js';
import { controlsOf, drawnElements, named } from './drawn.js';
import { forEachScenario } from './states.js';

/** Where the keyboard is, through shadow roots. */
function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** 2.4.7 and 2.4.13: an outline that is thick enough, and stands out from what is around it. */
function unmarked(control: Element): string[] {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
  if (outlineStyle === 'auto') return [];
  const around = [canvas(), ...backgrounds(drawnAbove(control))];
  const found = contrast(painted(...around, outlineColor), painted(...around));
  const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && found >= 3;
  return seen ? [] : [`${outlineStyle} ${outlineWidth} ${found.toFixed(1)}: ${named(control)}`];
}

/** 2.4.11 and 2.4.12: whatever of it lies in the view, something is on top of it only if it is its own. */
function covered(control: Element): string[] {
  const [line] = control.getClientRects();
  if (!line) return [`not drawn: ${named(control)}`];
  const points = [
    [line.left + line.width / 2, line.top + line.height / 2],
    [line.left + 2, line.top + Math.min(line.height - 2, 8)],
    [line.right - 2, line.bottom - Math.min(line.height - 2, 8)],
  ];
  return points.flatMap(([x, y]) => {
    if (x! < 0 || x! > innerWidth || y! < 0 || y! > innerHeight)
      return [`out of view at ${Math.round(x!)}, ${Math.round(y!)}: ${named(control)}`];
    let top = document.elementFromPoint(x!, y!);
    while (top?.shadowRoot) {
      const deeper: Element | null = top.shadowRoot.elementFromPoint(x!, y!);
      if (!deeper || deeper === top) break;
      top = deeper;
    }
    for (let node = top; node; node = drawnAbove(node)) if (node === control) return [];
    // The words in a slot are the host's own.
    return top && (top.contains(control) || top === (control.getRootNode() as ShadowRoot).host)
      ? []
      : [`under ${top ? named(top) : 'nothing'}: ${named(control)}`];
  });
}

/** In pages wide and narrow, high and low: a list that stays in view must not cover, nor be cut off. */
const views: [width: number, height: number, states: string[]][] = [
  [
    1280,
    420,
    ['closed', 'failed, with a hotline', 'definition open', 'nothing fits', 'signs to call today', 'withdrawn'],
  ],
  [320, 568, ['closed', 'definition open', 'at the third step']],
];

for (const [width, height, states] of views) {
  describe(`the Tab key reaches every control, in order, seen and uncovered, and leaves, at ${width} × ${height}, in`, () => {
    before(() => setViewport({ width, height }));
    after(() => setViewport({ width: 800, height: 600 }));

    forEachScenario(
      async (element) => {
        document.documentElement.style.cssText = 'background: Canvas; color: CanvasText';
        const wanted = controlsOf(element).filter((control) => control.tabIndex >= 0);
        document.querySelector<HTMLElement>('#host header a')!.focus();
        const reached: Element[] = [];
        const faults: string[] = [];
        for (let press = 0; press <= wanted.length + 5; press++) {
          await sendKeys({ press: 'Tab' });
          const here = focused();
          if (!here || here.matches('#host footer a')) break;
          reached.push(here);
          faults.push(...unmarked(here), ...covered(here));
        }
        expect(faults).to.deep.equal([]);
        expect(focused()?.matches('#host footer a'), 'the keyboard leaves at the end').to.equal(true);
        expect(reached.map(named)).to.deep.equal(wanted.map(named));
      },
      { which: ({ state }) => states.includes(state) },
    );
  });
}

describe('the keyboard alone, with real keys', () => {
  forEachScenario(
    async (element) => {
      const inside = drawnElements(element);
      const summary = inside.find((drawn) => drawn.localName === 'summary') as HTMLElement;
      const details = summary.parentElement as HTMLDetailsElement;
      summary.focus();
      const before = details.open;
      await sendKeys({ press: 'Enter' });
      expect(details.open, 'Enter').to.equal(!before);
      await sendKeys({ press: 'Space' });
      expect(details.open, 'Space').to.equal(before);
      expect(focused()).to.equal(summary);
    },
    { which: ({ state, tag }) => state === 'closed' && tag !== 'glossary-term' },
  );
});

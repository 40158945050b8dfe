import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CareElement } from '../../src/shared/care-element.js';
import { nextLayout } from '../fakes.js';
import { drawnAbove } from './contrast.js';
import { drawnElements, forEarsOnly, named } from './drawn.js';
import { forEachScenario } from './states.js';

/** True in a row that one moves through sideways, one whole step at a time, on purpose. */
function inRow(drawn: Element): boolean {
  for (let node: Element | null = drawn; node; node = drawnAbove(node)) if (node.matches('.care-step-row')) return true;
  return false;
}

/** Nothing that reaches out of the page sideways, and no text cut off by the box that it stands in. */
function lost(element: CareElement): string[] {
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? [`the page scrolls: ${page.scrollWidth} > ${page.clientWidth}`] : [];
  return [
    ...wide,
    ...drawnElements(element)
      .filter((drawn) => drawn instanceof HTMLElement && !inRow(drawn) && !forEarsOnly(drawn))
      .flatMap((drawn) => {
        const { left, right } = drawn.getBoundingClientRect();
        const { overflow } = getComputedStyle(drawn);
        const out = right > page.clientWidth + 1 || left < -1;
        const cut = overflow === 'hidden' && (drawn.scrollWidth > drawn.clientWidth + 1 || drawn.scrollHeight > drawn.clientHeight + 1);
        return out ? [`out of the page, ${left.toFixed(0)} to ${right.toFixed(0)}: ${named(drawn)}`] : cut ? [`cut off: ${named(drawn)}`] : [];
      }),
    // What cuts off ancestors' overflow is no scroll of the page: a step is seen whole in its row.
    ...[...(element.shadowRoot ?? element).querySelectorAll('.care-steps > li')].flatMap((step) =>
      step.scrollWidth > step.clientWidth + 1 ? [`a step is wider than its row: ${named(step)}`] : [],
    ),
  ];
}

/** Styles that a reader's own sheet would force, in every root. */
function force(element: CareElement, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const drawn of drawnElements(element)) drawn.shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** 1.4.10: 320 px is a page of 1280 px at 400 %. LOOKS asks for 240 as well. */
for (const width of [240, 320, 768]) {
  describe(`nothing scrolls sideways at ${width} px, in`, () => {
    before(() => setViewport({ width, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));
    forEachScenario(async (element) => {
      await nextLayout();
      expect(lost(element)).to.deep.equal([]);
    });
  });
}

/** 1.4.4: the reader's own size of text, twice the usual: all sizes start from it. */
for (const width of [320, 1280]) {
  describe(`nothing is lost with text of 200 % at ${width} px, in`, () => {
    before(() => setViewport({ width, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    forEachScenario(async (element) => {
      force(element, '.care-widget, .care-bubble { font-size: 32px !important }');
      await nextLayout();
      expect(lost(element)).to.deep.equal([]);
    });
  });
}

/** 1.4.12, to the letter. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const width of [320, 1280]) {
  describe(`nothing is lost with a reader’s own spacing at ${width} px, in`, () => {
    before(() => setViewport({ width, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));
    forEachScenario(async (element) => {
      force(element, spacing);
      await nextLayout();
      expect(lost(element)).to.deep.equal([]);
    });
  });
}

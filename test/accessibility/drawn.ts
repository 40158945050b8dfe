import type { CareElement } from '../../src/base/care-element.js';

/** Every element that is drawn, in the order of reading, through shadow roots and slots: glossary words within a text too. */
export function drawnElements(root: CareElement | Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    if (!element.checkVisibility({ visibilityProperty: true })) return;
    found.push(element);
    const children =
      element instanceof HTMLSlotElement
        ? element.assignedElements({ flatten: true })
        : [...(element.shadowRoot ?? element).children];
    children.forEach(walk);
  };
  walk(root);
  return found;
}

/** Texts for the ears alone stand in a box of one pixel. */
export const forEarsOnly = (element: Element): boolean => element.getBoundingClientRect().width <= 1;

/** The texts that eyes see, each with the element that it stands in. */
export function seenTexts(root: Element): { text: string; element: Element; node: Text }[] {
  return drawnElements(root).flatMap((element) =>
    [...element.childNodes]
      .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
      .filter((node) => element.shadowRoot === null && !(element instanceof SVGTitleElement) && onScreen(node))
      .map((node) => ({ text: node.data.trim(), element, node })),
  );
}

function onScreen(node: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { width, height } = range.getBoundingClientRect();
  if (!width || !height) return false;
  for (let above = node.parentElement; above; above = above.parentElement)
    if (above.clientWidth === 1 && getComputedStyle(above).overflow === 'hidden') return false;
  return true;
}

/** What one taps, or reaches with the Tab key. */
export const controlSelector = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

export const controlsOf = (root: Element): HTMLElement[] =>
  drawnElements(root).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches(controlSelector),
  );

/** A control as a message names it. */
export const named = (element: Element): string =>
  `<${element.localName}${element.hasAttribute('class') ? ` class="${element.getAttribute('class')!}"` : ''}> ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`;

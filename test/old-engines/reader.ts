import type { Page } from 'playwright-core';

/**
 * What a reader sees and does in browsers of which playwright knows too little for its locators: the page's own script
 * reads, and the mouse clicks. (Scripts are texts: the test's own compiler adds helpers that a page has not.)
 */

/** Elements of the page that the selector matches, in its shadow roots as well. */
const inPage = `
const everywhere = (selector, root = document) => [...root.querySelectorAll('*')].flatMap((element) => [
  ...(element.matches(selector) ? [element] : []), ...(element.shadowRoot ? everywhere(selector, element.shadowRoot) : [])]);
const isSeen = (element) => element.getClientRects().length > 0;`;

/** What an expression is in the page; it may use `everywhere(selector)` and `isSeen(element)`. */
export function inThe<Result>(page: Page, expression: string): Promise<Result> {
  return page.evaluate(`(() => { ${inPage}; return ${expression}; })()`);
}

/** Waits until the expression is true in the page. */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(`(() => { ${inPage}; return Boolean(${expression}); })()`, undefined, {
    polling: 50,
    timeout: 15_000,
  });
}

/** The words that a reader sees in the texts on the page when all parts are open. */
export async function words(page: Page): Promise<string> {
  await inThe(page, `everywhere('details').forEach((details) => { details.open = true; })`);
  await waitUntil(page, `!everywhere('[data-preview], .care-loading').some(isSeen)`);
  const seen = await inThe<string[]>(page, `everywhere('.care-body').filter(isSeen).map((body) => body.innerText)`);
  return seen.join('\n').replace(/\s+/g, ' ');
}

/** Clicks in the middle of the first element seen that the selector matches. */
export async function click(page: Page, selector: string): Promise<void> {
  const first = `everywhere(${JSON.stringify(selector)}).find(isSeen)`;
  await waitUntil(page, first);
  await inThe(page, `${first}.scrollIntoView({ block: 'center' })`);
  const { x, y } = await inThe<{ x: number; y: number }>(
    page,
    `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${first}.getBoundingClientRect())`,
  );
  await page.mouse.click(x, y);
}

/**
 * Texts whose contrast with what is painted beneath them is below 7:1 (4.5:1 for a button that is off), as WCAG 2.2
 * defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export const faintTextsScript = `(() => {
    const context = document.createElement('canvas').getContext('2d');
    const paint = (colors) => {
      for (const color of colors) { context.fillStyle = color; context.fillRect(0, 0, 1, 1); }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (pixel) => {
      const [red, green, blue] = pixel.map((channel) => channel / 255).map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (...pixels) => {
      const [dark, light] = pixels.map(luminance).sort((one, other) => one - other);
      return (light + 0.05) / (dark + 0.05);
    };
    const above = (element) => element.assignedSlot || element.parentElement || element.getRootNode().host;
    const below = (element) => {
      const colors = [];
      for (let node = element; node; node = above(node)) colors.unshift(getComputedStyle(node).backgroundColor);
      return ['white', ...colors];
    };
    const texts = (root) => [...root.childNodes].flatMap((node) => {
      if (node instanceof Text) return node.data.trim() ? [node] : [];
      if (!(node instanceof Element) || /^(script|style|option|title)$/i.test(node.localName)) return [];
      return [...(node.shadowRoot ? texts(node.shadowRoot) : []), ...texts(node)];
    });
    return texts(document.body).filter(({ parentElement }) => parentElement && parentElement.getClientRects().length > 0).flatMap((text) => {
      const holder = text.parentElement;
      const style = getComputedStyle(holder);
      const color = holder instanceof SVGElement ? style.fill : style.color;
      const found = contrast(paint([...below(holder), color]), paint(below(holder)));
      return found >= (holder.closest('[aria-disabled=true]') ? 4.5 : 7) ? [] : [found.toFixed(2) + ' ' + text.data.trim().slice(0, 40)];
    });
  })()`;

export const faintTexts = (page: Page): Promise<string[]> => page.evaluate(faintTextsScript);

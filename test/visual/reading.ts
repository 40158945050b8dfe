/**
 * What a reader meets on a page, asked in the page itself: through shadow roots, without what is hidden.
 * Each function is handed to the browser as it stands, so that it uses nothing from outside.
 */

export interface Piece {
  /** The element of the library that it stands in. */
  tag: string;
  text: string;
}

/** Texts that are drawn, and names that only screen readers say. */
export function readPage(): Piece[] {
  const pieces: Piece[] = [];
  const say = (tag: string, text: string | null | undefined) => {
    if (text?.trim()) pieces.push({ tag, text: text.trim() });
  };
  const walk = (node: Node, tag: string): void => {
    if (node instanceof Text) return say(tag, node.data);
    if (node instanceof HTMLSlotElement)
      return node.assignedNodes({ flatten: true }).forEach((child) => walk(child, tag));
    if (!(node instanceof Element)) return;
    if (node instanceof HTMLElement && !node.checkVisibility({ visibilityProperty: true })) return;
    const inside = node.localName.includes('-') ? node.localName : tag;
    for (const name of [
      'aria-label',
      'title',
      'alt',
      'placeholder',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
    ])
      say(inside, node.getAttribute(name));
    for (const pseudo of ['::before', '::after', '::marker']) {
      const { content, visibility } = getComputedStyle(node, pseudo);
      if (/^"/.test(content) && visibility === 'visible') say(inside, content.slice(1, -1));
    }
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child, inside);
  };
  for (const child of document.body.children) if (child.localName !== 'script') walk(child, child.localName);
  return pieces;
}

/** Sentences that say which text is cut, runs out of its box or lies upon another. */
export function findCut(): string[] {
  const found: string[] = [];
  const lines: { text: string; tag: string; rect: DOMRect; owner: Element }[] = [];
  const words = (text: string) => `"${text.trim().replace(/\s+/g, ' ').slice(0, 50)}"`;

  const walk = (node: Node, tag: string, box: DOMRect): void => {
    if (node instanceof Text) {
      if (!node.data.trim()) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        if (rect.left < box.left - 1.5 || rect.right > box.right + 1.5) {
          found.push(
            `${tag}: ${words(node.data)} runs out of its box by ${Math.round(Math.max(box.left - rect.left, rect.right - box.right))} px`,
          );
        }
        lines.push({ text: node.data, tag, rect, owner: node.parentElement! });
      }
      return;
    }
    if (node instanceof HTMLSlotElement)
      return node.assignedNodes({ flatten: true }).forEach((child) => walk(child, tag, box));
    if (!(node instanceof Element) || node.localName === 'title') return;
    if (node instanceof HTMLElement && !node.checkVisibility({ visibilityProperty: true })) return;
    const style = getComputedStyle(node);
    // Only for screen readers.
    if (style.clipPath === 'inset(50%)') return;
    const inside = node.localName.includes('-') ? node.localName : tag;
    if (node instanceof HTMLSelectElement) {
      const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
      pen.font = style.font;
      const chosen = node.selectedOptions[0]?.text ?? '';
      // The arrow takes about 20 px.
      const room = node.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - 20;
      if (pen.measureText(chosen).width > room) found.push(`${inside}: the choice ${words(chosen)} is cut`);
      return;
    }
    const clipped =
      (/hidden|clip/.test(style.overflowX) && node.scrollWidth > node.clientWidth + 1) ||
      (/hidden|clip/.test(style.overflowY) && node.scrollHeight > node.clientHeight + 1);
    if (clipped && node.textContent.trim() && node instanceof HTMLElement)
      found.push(`${inside}: ${words(node.textContent)} is cut by .${node.className}`);
    const own =
      node instanceof SVGElement || style.display.startsWith('inline') || style.display === 'contents'
        ? box
        : node.getBoundingClientRect();
    const inner = node instanceof SVGSVGElement ? node.getBoundingClientRect() : own;
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child, inside, inner);
  };
  for (const child of document.body.children)
    if (child.localName !== 'script') walk(child, child.localName, child.getBoundingClientRect());

  // From the top down: a line can only lie upon those that begin before it ends.
  lines.sort((one, other) => one.rect.top - other.rect.top);
  lines.forEach(({ text, tag, rect, owner }, index) => {
    for (let next = index + 1; next < lines.length && lines[next]!.rect.top < rect.bottom - 6; next++) {
      const other = lines[next]!;
      if (other.text === text || other.owner === owner) continue;
      // The box of a line is higher than its letters: two of them touch where lines are set close.
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      if (across > 1.5 && down > Math.min(rect.height, other.rect.height) * 0.4)
        found.push(`${tag}: ${words(text)} and ${words(other.text)} lie upon each other`);
    }
  });
  if (document.documentElement.scrollWidth > innerWidth + 1)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide, ${innerWidth} px are there`);
  return [...new Set(found)];
}

/** Numbers whose digits do not run from left to right. Telephone numbers and ranges count as one. */
export function findTurnedNumbers(): { seen: string[]; turned: string[] } {
  const seen: string[] = [];
  const turned: string[] = [];
  const rectOf = (text: Text, index: number): DOMRect => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect();
  };
  const read = (texts: Text[]): void => {
    const words = texts.map(({ data }) => data).join('');
    const places = texts.flatMap((text) => [...text.data.split('').keys()].map((index) => ({ text, index })));
    for (const match of words.matchAll(/\+?\d(?:[\d.,:/ \u00a0-]*\d)+/g)) {
      const digits = match[0]
        .split('')
        .flatMap((character, index) => (/\d/.test(character) ? [places[match.index + index]!] : []));
      const rects = digits.map(({ text, index }) => rectOf(text, index));
      if (!rects[0]!.width) continue;
      seen.push(match[0]);
      // A number that is broken over two lines is measured line by line.
      if (
        rects.some(
          (rect, index) =>
            index && Math.abs(rect.top - rects[index - 1]!.top) < 2 && rect.left < rects[index - 1]!.left,
        )
      )
        turned.push(words.trim().slice(0, 80));
    }
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) return read([node]);
    if (node instanceof HTMLElement && !node.checkVisibility({ visibilityProperty: true })) return;
    // A telephone number is one number, though it has break opportunities between its groups.
    if (node instanceof HTMLElement && node.localName === 'bdi')
      return read([...node.childNodes].filter((child): child is Text => child instanceof Text));
    for (const child of (node instanceof Element ? node.shadowRoot : null)?.childNodes ?? node.childNodes) walk(child);
  };
  walk(document.body);
  return { seen, turned };
}

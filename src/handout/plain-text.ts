import { textDirection } from '../core/text-direction.js';
import type { Handout } from './make-handout.js';

/** What begins a block of its own; anything else continues the line. */
const block = `p, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6, div, section, article, details, summary, hgroup,
  header, footer, blockquote, table, tr, .care-year, .care-step-title, .care-hours`;

/**
 * A handout as plain text: paragraphs and headings with an empty line between them, lists with "- ". The addresses of links
 * to other sites follow in parentheses, and the numbers of sources are in brackets.
 */
export function plainText({ root, lang }: Handout): string {
  return blocksOf(root, textDirection(lang) === 'rtl').join('\n\n');
}

function blocksOf(parent: Element, isRightToLeft: boolean): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = line
      .split('\n')
      .map((part) => part.trim())
      .join('\n')
      .trim();
    if (text) blocks.push(text);
    line = '';
  };
  for (const child of parent.childNodes) {
    if (!(child instanceof Element) || !child.matches(block)) {
      line += inlineText(child, isRightToLeft);
      continue;
    }
    endLine();
    if (child.matches('ul, ol, dl')) {
      const items = itemsOf(child, isRightToLeft);
      if (items.length) blocks.push(items.join('\n'));
    } else blocks.push(...blocksOf(child, isRightToLeft));
  }
  endLine();
  return blocks;
}

/** The lines of a list: "- an item", or "a term – its description". */
function itemsOf(list: Element, isRightToLeft: boolean): string[] {
  const joined = (element: Element, separator: string) => blocksOf(element, isRightToLeft).join(separator);
  return [...list.children].map((item) => {
    if (list.localName === 'dl') return joined(item, ' – ');
    // A source has its number already.
    const bullet = item.querySelector('.care-source-number') ? '' : '- ';
    return bullet + joined(item, '\n').replaceAll('\n', '\n  ');
  });
}

function inlineText(node: Node, isRightToLeft: boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map((child) => inlineText(child, isRightToLeft)).join('');
  if (node.matches('.care-cite')) return ` [${text.trim()}]`;
  if (node.matches('.care-links .care-muted')) return `– ${text}`;
  if (node.matches('a[href^="http"]:not([data-kind])')) {
    const { href } = node as HTMLAnchorElement;
    return `${text} (${isRightToLeft ? `\u2066${href}\u2069` : href})`;
  }
  // Without isolation, the groups of a number change places among Arabic words.
  return isRightToLeft && node.matches('[dir=ltr]') ? `\u2066${text}\u2069` : text;
}

import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline } from '../content/rich-text.js';
import { isId } from '../core/id.js';
import { languageTag } from './language-tag.js';
import { isSafeUrl } from '../core/safe-url.js';

/**
 * Reads the small subset of Markdown that documents may use: strong, emphasis, links, glossary
 * links written `[word](term:checkpoint-inhibitor)`, words of another language written
 * `[Passeport en oncologie](lang:fr)`, and lists. CommonMark reads the text; whatever
 * the subset lacks (HTML, headings, pictures, code) is kept as the words that stand in it, and a
 * link that leads somewhere unsafe as its words alone.
 */

/** A text of one line, as in a title or an item of a list. */
export function parseInline(markdown: string): Inline[] {
  const blocks = parseBlock(markdown);
  return blocks.flatMap((block, index) => {
    const inlines = Array.isArray(block) ? block : block.list.flatMap((item) => [...item, ' ']);
    return index ? [' ', ...inlines] : inlines;
  });
}

/** A text of one or more paragraphs or lists. */
export function parseBlock(markdown: string): Block[] {
  return parsedAhead.get(markdown) ?? (isPlain(markdown) ? [[markdown]] : fromMarkdown(markdown).children.map((node) => toBlock(node, markdown)));
}

/** A line, without spaces around it, in which CommonMark finds nothing but the line. Most are, and need no parser. */
export function isPlain(markdown: string): boolean {
  return /^(?![-+#>~]|\d+[.)])[^\\`*_[\]<&\n\r\t\0]+$/.test(markdown);
}

/** Texts that were parsed before they are asked for (see markdown-budget.ts). */
export const parsedAhead = new Map<string, Block[]>();

function toBlock(node: RootContent, markdown: string): Block {
  if (node.type === 'paragraph') return toInlines(node.children);
  if (node.type === 'list') {
    return { list: node.children.map((item) => item.children.flatMap((child) => blockWords(child, markdown))) };
  }
  return blockWords(node, markdown);
}

/** The words of a block that stands where the subset has none: as they were written. */
function blockWords(node: RootContent, markdown: string): Inline[] {
  if (node.type === 'paragraph' || node.type === 'heading') return toInlines(node.children);
  const { start, end } = node.position!;
  return [markdown.slice(start.offset, end.offset)];
}

function toInlines(nodes: PhrasingContent[]): Inline[] {
  const inlines = nodes.flatMap(toInline);
  // Neighbouring strings become one: fewer nodes to draw, and typography stays whole.
  return inlines.reduce<Inline[]>((joined, inline) => {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + inline;
    else joined.push(inline);
    return joined;
  }, []);
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [node.value.replace(/\s*\n\s*/g, ' ')];
    case 'break':
      return [' '];
    case 'strong':
      return [{ strong: toInlines(node.children) }];
    case 'emphasis':
      return [{ emphasis: toInlines(node.children) }];
    case 'link': {
      const text = toInlines(node.children);
      const target = targetOf(node.url);
      return target ? [{ ...target, text }] : text;
    }
    default:
      return [words(node)];
  }
}

/** What the address of a link stands for. Undefined if it is none that texts may have: its words alone are left. */
export function targetOf(url: string): { term: string } | { lang: string } | { link: string } | undefined {
  const term = /^term:(.*)$/.exec(url)?.[1];
  if (isId(term)) return { term };
  const lang = /^lang:(.*)$/.exec(url)?.[1];
  if (lang !== undefined && languageTag.test(lang)) return { lang };
  return isSafeUrl(url) ? { link: url } : undefined;
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node && node.alt) return node.alt;
  return 'children' in node ? node.children.map(words).join('') : '';
}

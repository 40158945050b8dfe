import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { joinStrings, type Block, type Inline } from '../content/rich-text.js';
import { isId } from '../core/id.js';
import { languageTag } from './language-tag.js';
import { isSafeUrl } from '../core/safe-url.js';

/**
 * Parses the subset of Markdown that documents may use: strong, emphasis, links, lists, glossary terms written
 * `[word](term:checkpoint-inhibitor)`, text in another language written `[Passeport en oncologie](lang:fr)` and citations
 * written `[^nci-fatigue]`. The parser is for CommonMark; anything else in it (HTML, headings, images, code) is reduced to its
 * text, and so are links with an unsafe URL.
 */

/** A citation of the source with this id, as in the footnotes of Markdown. A document lists its sources itself. */
export const citation = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

/** Parses a text of one line, such as a title or a list item. */
export function parseInline(markdown: string): Inline[] {
  const blocks = parseBlock(markdown);
  return blocks.flatMap((block, index) => {
    const inlines = Array.isArray(block) ? block : block.list.flatMap((item) => [...item, ' ']);
    return index ? [' ', ...inlines] : inlines;
  });
}

/** Parses a text of one or more paragraphs or lists. */
export function parseBlock(markdown: string): Block[] {
  const parsed = parsedAhead.get(markdown);
  if (parsed) return parsed;
  // Most texts have no other markup than citations: the parser would take ten times as long.
  if (isPlain(markdown.replace(citation, ''))) return [withCitations(markdown)];
  return fromMarkdown(markdown).children.map((node) => toBlock(node, markdown));
}

/** True for a trimmed line without any Markdown, as most are: it needs no parser. */
export function isPlain(markdown: string): boolean {
  return /^(?![-+#>~]|\d+[.)])[^\\`*_[\]<&\n\r\t\0]+$/.test(markdown);
}

/** Texts that were parsed in advance (see markdown-budget.ts). */
export const parsedAhead = new Map<string, Block[]>();

function toBlock(node: RootContent, markdown: string): Block {
  if (node.type === 'paragraph') return toInlines(node.children);
  if (node.type === 'list') {
    return { list: node.children.map((item) => item.children.flatMap((child) => blockText(child, markdown))) };
  }
  return blockText(node, markdown);
}

/** The text of a block that the subset does not have: its source, unless it is a paragraph or a heading. */
function blockText(node: RootContent, markdown: string): Inline[] {
  if (node.type === 'paragraph' || node.type === 'heading') return toInlines(node.children);
  const { start, end } = node.position!;
  return [markdown.slice(start.offset, end.offset)];
}

function toInlines(nodes: PhrasingContent[]): Inline[] {
  return joinStrings(nodes.flatMap(toInline));
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return withCitations(node.value.replace(/\s*\n\s*/g, ' '));
    case 'break':
      return [' '];
    case 'strong':
      return [{ strong: toInlines(node.children) }];
    case 'emphasis':
      return [{ emphasis: toInlines(node.children) }];
    case 'link': {
      const text = toInlines(node.children);
      const target = parseLinkTarget(node.url);
      return target ? [{ ...target, text }] : text;
    }
    default:
      return [textOf(node)];
  }
}

/** A text with its citations as nodes of their own. */
function withCitations(text: string): Inline[] {
  return text
    .split(citation)
    .map((part, index): Inline => (index % 2 ? { cite: part } : part))
    .filter((part) => part !== '');
}

/** The target of a link by its URL; undefined if documents may not have it, so that only the link's text is kept. */
export function parseLinkTarget(url: string): { term: string } | { lang: string } | { link: string } | undefined {
  const term = /^term:(.*)$/.exec(url)?.[1];
  if (term !== undefined && isId(term)) return { term };
  const lang = /^lang:(.*)$/.exec(url)?.[1];
  if (lang !== undefined && languageTag.test(lang)) return { lang };
  return isSafeUrl(url) ? { link: url } : undefined;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node && node.alt) return node.alt;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

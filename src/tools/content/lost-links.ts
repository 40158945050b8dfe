import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { targetOf } from '../../validation/markdown.js';
import type { CareDocument } from '../../content/model.js';

/** What of a document's Markdown was meant as a link and becomes none: parsing drops the address, or readers see the markup. */

/** A bracket, an opening parenthesis after it, and what only an address starts with: brackets of full width too. */
const markup = /[[［][^\]］]*[\]］](?:\(|\s*[(（]\s*(?:term|lang|https?|ftp|mailto|tel|javascript)\w*\s*[:：])|[(（]\s*(?:term|lang)\w?\s*[:：]/iu;

/** Sentences on the fields of a document, as it was written and as it is compiled. */
export function lostLinks(written: unknown, compiled: CareDocument): string[] {
  const lost = stringsIn(written).flatMap(({ field, text }) => (text.includes('](') ? deadLinks(text).map((sentence) => `${field}: ${sentence}`) : []));
  const left = stringsIn(compiled).flatMap(({ field, text }) => {
    const [found] = markup.exec(text) ?? [];
    return found ? [`${field}: expected "[words](address)" in a text that may have links, got "${shown(found)}…", which readers would see`] : [];
  });
  return [...lost, ...left];
}

function deadLinks(text: string): string[] {
  return linksIn(fromMarkdown(text))
    .filter(({ url }) => !targetOf(url))
    .map(({ start, end }) => `expected a link to https:, http:, mailto:, tel:, term:id or lang:tag, got "${shown(text.slice(start, end))}", which readers would see as words alone`);
}

interface FoundLink {
  url: string;
  start: number;
  end: number;
}

function linksIn(node: Nodes): FoundLink[] {
  const found = 'children' in node ? node.children.flatMap(linksIn) : [];
  if (node.type === 'link') found.push({ url: node.url, start: node.position!.start.offset!, end: node.position!.end.offset! });
  return found;
}

/** White space that looks like a space, or like nothing, by its number. */
function shown(text: string): string {
  return text.replace(/[^\S ]|[\u200b-\u200d\u2060]/g, (space) => `\\u${space.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}

function stringsIn(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (/^(\$schema|url|website|link)$/.test(key) ? [] : stringsIn(inner, field ? `${field}.${key}` : key)));
}

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseLinkTarget } from '../../validation/markdown.js';
import type { CareDocument } from '../../content/model.js';

/** Finds Markdown that was meant as a link but is not compiled to one: the parser drops the URL, or readers would see the markup. */

/** A bracketed label followed by a parenthesis, or by a space and the start of a URL; full-width brackets count too. */
const markup =
  /[[［][^\]］]*[\]］](?:\(|\s*[(（]\s*(?:term|lang|https?|ftp|mailto|tel|javascript)\w*\s*[:：])|[(（]\s*(?:term|lang)\w?\s*[:：]/iu;

/** One sentence for each lost link. `source` is the document as written, with Markdown; `compiled`, with rich text. */
export function lostLinks(source: unknown, compiled: CareDocument): string[] {
  const dropped = stringsIn(source)
    .filter(({ text }) => text.includes(']('))
    .flatMap(({ field, text }) => deadLinks(text).map((sentence) => `${field}: ${sentence}`));
  const visible = stringsIn(compiled).flatMap(({ field, text }) => {
    const [match] = markup.exec(text) ?? [];
    return match
      ? [
          `${field}: expected "[words](address)" in a text that may have links, got "${escapeSpaces(match)}…", which readers would see`,
        ]
      : [];
  });
  return [...dropped, ...visible];
}

function deadLinks(text: string): string[] {
  return linksIn(fromMarkdown(text))
    .filter(({ url }) => !parseLinkTarget(url))
    .map(
      ({ start, end }) =>
        'expected a link to https:, http:, mailto:, tel:, term:id or lang:tag, got ' +
        `"${escapeSpaces(text.slice(start, end))}", which readers would see as words alone`,
    );
}

interface FoundLink {
  url: string;
  start: number;
  end: number;
}

function linksIn(node: Nodes): FoundLink[] {
  const links = 'children' in node ? node.children.flatMap(linksIn) : [];
  if (node.type === 'link')
    links.push({ url: node.url, start: node.position!.start.offset!, end: node.position!.end.offset! });
  return links;
}

/** Writes white space that looks like a space, or is invisible, as an escape such as `\u00a0`. */
function escapeSpaces(text: string): string {
  return text.replace(
    /[^\S ]|[\u200b-\u200d\u2060]/g,
    (space) => `\\u${space.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

function stringsIn(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !/^(\$schema|url|website|link)$/.test(key))
    .flatMap(([key, inner]) => stringsIn(inner, field ? `${field}.${key}` : key));
}

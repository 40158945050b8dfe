import type { PreviewNode } from '../core/preview-node.js';
import { isSafeUrl } from '../core/safe-url.js';
import { documentMember } from '../core/dom.js';
import { glossaryTag } from '../core/glossary-tag.js';

/** What the templates of texts use, and nothing that could run or fetch: a document is data, whoever wrote it. */
export const tags = /^(a|article|b|bdi|button|dd|details|div|dl|dt|em|footer|glossary-term|h[1-6]|header|hgroup|li|nav|ol|p|path|rect|section|span|strong|summary|svg|ul|wbr)$/;
export const attributes = /^(class|part|lang|dir|id|type|role|term|rel|referrerpolicy|hreflang|viewBox|d|x|y|width|height|rx|focusable|(aria|data)-[a-z-]+)$/;

/** Draws what the build has made of a template, its headings `deeper` by so many levels. */
export function renderNodes(nodes: PreviewNode[], deeper: number): DocumentFragment {
  const fragment = documentMember('createDocumentFragment')();
  fragment.append(...nodes.map((node) => draw(node, deeper, 'http://www.w3.org/1999/xhtml')));
  return fragment;
}

function draw(node: PreviewNode, deeper: number, around: string): Node | string {
  if (typeof node === 'string') return node;
  const [tag, given, ...inside] = node;
  if (!tags.test(tag)) return '';
  const namespace = tag === 'svg' ? 'http://www.w3.org/2000/svg' : around;
  const name = tag === 'glossary-term' ? glossaryTag() : tag.replace(/^h(\d)/, (_, level: string) => `h${Math.min(6, Number(level) + deeper)}`);
  const element = documentMember('createElementNS')(namespace, name);
  for (const [name, value] of Object.entries(given)) {
    if (attributes.test(name) || (name === 'href' && isSafeUrl(value))) element.setAttribute(name, value);
  }
  element.append(...inside.map((one) => draw(one, deeper, namespace)));
  return element;
}

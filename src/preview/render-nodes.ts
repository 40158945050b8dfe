import type { PreviewNode } from '../core/preview-node.js';
import { isSafeUrl } from '../core/safe-url.js';
import { documentMember } from '../core/dom.js';
import { glossaryTag } from '../core/glossary-tag.js';

/** Tags and attributes that the articles' templates use. None can run or fetch anything: a document is data, whoever wrote it. */
export const tags =
  /^(a|article|b|bdi|button|dd|details|div|dl|dt|em|footer|glossary-term|h[1-6]|header|hgroup|li|nav|ol|p|path|rect|section|span|strong|summary|svg|ul|wbr)$/;
export const attributes =
  /^(class|part|lang|dir|id|type|role|term|rel|referrerpolicy|hreflang|viewBox|d|x|y|width|height|rx|focusable|(aria|data)-[a-z-]+)$/;

/** Renders the nodes of a preview, with headings `levelOffset` levels below those that the build wrote. */
export function renderNodes(nodes: PreviewNode[], levelOffset: number): DocumentFragment {
  const fragment = documentMember('createDocumentFragment')();
  fragment.append(...nodes.map((node) => renderNode(node, levelOffset, 'http://www.w3.org/1999/xhtml')));
  return fragment;
}

function renderNode(node: PreviewNode, levelOffset: number, parentNamespace: string): Node | string {
  if (typeof node === 'string') return node;
  const [tag, attributeValues, ...children] = node;
  if (!tags.test(tag)) return '';
  const namespace = tag === 'svg' ? 'http://www.w3.org/2000/svg' : parentNamespace;
  const name =
    tag === 'glossary-term'
      ? glossaryTag()
      : tag.replace(/^h(\d)/, (_, level: string) => `h${Math.min(6, Number(level) + levelOffset)}`);
  const element = documentMember('createElementNS')(namespace, name);
  for (const [name, value] of Object.entries(attributeValues)) {
    if (attributes.test(name) || (name === 'href' && isSafeUrl(value))) element.setAttribute(name, value);
  }
  element.append(...children.map((child) => renderNode(child, levelOffset, namespace)));
  return element;
}

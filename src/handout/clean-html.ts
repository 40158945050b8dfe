import type { Handout } from './make-handout.js';

const kept = new Set('h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd b strong em sup a br bdi span'.split(' '));
const keptAttributes = ['href', 'lang', 'dir'];

/** A handout as HTML for the clipboard: headings, paragraphs, lists and links, without classes. */
export function cleanHtml({ root, lang }: Handout): string {
  const container = root.ownerDocument.createElement('div');
  Object.assign(container, { lang, dir: root.dir });
  container.append(...cleanContent(root));
  return container.outerHTML;
}

function cleanContent(element: Element): Node[] {
  return [...element.childNodes].flatMap(cleanNode);
}

/** A node without what is not kept: nothing, or the content alone, may be left of it. */
function cleanNode(node: Node): Node[] {
  const document = node.ownerDocument!;
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element)) return [];
  const content = cleanContent(node);
  const { localName: tag } = node;
  const isEmpty = !node.textContent.trim() && tag !== 'br';
  if (!kept.has(tag) || isEmpty) return content;
  const element = document.createElement(tag);
  for (const name of keptAttributes) if (node.hasAttribute(name)) element.setAttribute(name, node.getAttribute(name)!);
  element.append(...content);
  // Without styles, the year would be in the line of what happened.
  return node.matches('.care-year') ? [element, document.createElement('br')] : [element];
}

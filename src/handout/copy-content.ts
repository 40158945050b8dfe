import { glossaryTag } from '../core/glossary-tag.js';

/** What is left out: controls, what only they need, what changes with the time, and sources that are folded away. */
const leftOut = `nav, button, input, select, textarea, script, style, link, template, iframe, [hidden], [aria-live],
  .care-open-all, .care-actions, .care-screen, .care-open, .care-plus, .care-cite-back, .care-body > .care-notice,
  .care-document-info .care-collapsible`;

/**
 * A copy of rendered content for another document, without controls, comments and white space that is not seen. Slots become what the page has put into
 * them, and glossary terms the words alone. Undefined if the node is left out.
 */
export function copyContent(node: Node, document: Document): Node | undefined {
  // No-break spaces stay: they keep numbers whole.
  if (node instanceof Text) return document.createTextNode(node.data.replace(/[ \t\r\n\f]+/g, ' '));
  if (!(node instanceof Element)) return undefined;
  if (node.matches('.care-search')) return copySearch(node, document);
  if (node.matches(leftOut)) return undefined;
  const copy = isTransparent(node) ? document.createDocumentFragment() : document.importNode(node);
  if (copy instanceof Element) {
    // A policy may block the attribute; the colour scheme in it is that of the screen.
    copy.removeAttribute('style');
    if (node instanceof HTMLAnchorElement) setTarget(copy, node);
  }
  for (const child of childrenOf(node)) {
    const childCopy = copyContent(child, document);
    if (childCopy) copy.append(childCopy);
  }
  return copy;
}

/** Addresses are made absolute; what leads to another place of the page leads nowhere in a copy. */
function setTarget(copy: Element, link: HTMLAnchorElement): void {
  if (link.getAttribute('href')?.startsWith('#')) copy.removeAttribute('href');
  else copy.setAttribute('href', link.href);
}

/** Whether only the content of an element is copied. */
function isTransparent(element: Element): boolean {
  return element.matches(`slot, .care-term, ${glossaryTag()}`);
}

function childrenOf(node: Element): Node[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true });
  const children = [...node.childNodes];
  // With `light-dom`, the definition of a term is inside it.
  return node.localName === glossaryTag()
    ? children.filter((child) => !(child instanceof Element && child.matches('.care-content')))
    : children;
}

/** What a reader has searched for, since the list beneath is then not the whole one. */
function copySearch(search: Element, document: Document): Node | undefined {
  const query = search.querySelector('input')!.value.trim();
  if (!query) return undefined;
  const paragraph = document.createElement('p');
  const [label, count] = ['label', '[aria-live]'].map((part) => search.querySelector(part)!.textContent.trim());
  paragraph.textContent = `${label} – ${query} – ${count}`;
  return paragraph;
}

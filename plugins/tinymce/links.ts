import type { AstNode, TinyMCE } from 'tinymce';
import { isOnlyContent, linkBlocks } from '../../src/core/alone-in-block.js';
import type { Picker, SavedLink } from '../../src/picker/picker.js';

declare const tinymce: TinyMCE;

/** Conversions between the saved link and the box that represents it in the editor. */

export const queryAttribute = 'data-care-query';
const textAttribute = 'data-care-text';

export function savedLinkOf(box: Element): SavedLink {
  return { query: box.getAttribute(queryAttribute)!, text: box.getAttribute(textAttribute)! };
}

/** Replaces links to widgets by boxes, in loaded or pasted HTML, if they are alone in their paragraph. */
export function readLinks(links: AstNode[], picker: Picker): void {
  for (const link of links) {
    const { parent } = link;
    if (!parent || !isAloneInBlock(link)) continue;
    const isMarked = link.attr('data-care-widget') !== undefined;
    const saved = picker.read({ href: link.attr('href') ?? '', isMarked, text: textOf(link) });
    if (!saved) continue;
    const replaced = parent.name === 'p' ? parent : link;
    const bookmarks = parent.children().filter(isBookmark);
    const box = boxNode(saved, picker);
    replaced.replace(box);
    for (const bookmark of bookmarks) box.parent!.insert(bookmark, box);
  }
}

/** Replaces boxes by links. Nodes are built here, since TinyMCE's `relative_urls` would make parsed URLs relative to the editor's page. */
export function saveLinks(boxes: AstNode[], picker: Picker): void {
  for (const box of boxes) {
    const link = elementNode('a', { href: picker.url(box.attr(queryAttribute)!), 'data-care-widget': '' });
    link.append(textNode(box.attr(textAttribute)!));
    const paragraph = elementNode('p', {});
    paragraph.append(link);
    box.replace(paragraph);
  }
}

export function boxHtml(saved: SavedLink, picker: Picker): string {
  return tinymce.html.Serializer().serialize(boxNode(saved, picker));
}

function boxNode({ query, text }: SavedLink, picker: Picker): AstNode {
  const caption = picker.caption(query);
  const box = elementNode('div', {
    class: 'care-widget-view',
    contenteditable: 'false',
    [queryAttribute]: query,
    [textAttribute]: text,
  });
  for (const part of ['element', 'title', 'note'] as const) {
    if (!caption[part]) continue;
    const line = elementNode('span', { class: `care-widget-view-${part}` });
    line.append(textNode(caption[part]));
    box.append(line);
  }
  return box;
}

/** The same condition as in the loader, except that a pasted link may have no block at all. */
function isAloneInBlock(link: AstNode): boolean {
  const parent = link.parent!;
  if (!linkBlocks.test(parent.name) && !/^(body|#document-fragment)$/.test(parent.name)) return false;
  return isOnlyContent(link, parent.children(), (node) => isBookmark(node) || (node.type === 3 && !node.value?.trim()));
}

/** TinyMCE marks the position of the caret with a bookmark while it pastes. */
const isBookmark = (node: AstNode) => node.attr('data-mce-type') === 'bookmark';

function textOf(node: AstNode): string {
  return node.type === 3 ? (node.value ?? '') : node.children().map(textOf).join('');
}

function elementNode(name: string, attributes: Record<string, string>): AstNode {
  const node = new tinymce.html.Node(name, 1);
  node.attr(attributes);
  return node;
}

function textNode(value: string): AstNode {
  const node = new tinymce.html.Node('#text', 3);
  node.value = value;
  return node;
}

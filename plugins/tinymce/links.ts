import type { AstNode, TinyMCE } from 'tinymce';
import type { Picker, Saved } from '../../src/picker/picker.js';

declare const tinymce: TinyMCE;

/** Between the link that is saved and the box that stands for it in the editor. */

export const queryAttribute = 'data-care-query';
const textAttribute = 'data-care-text';

export function savedOf(box: Element): Saved {
  return { query: box.getAttribute(queryAttribute)!, text: box.getAttribute(textAttribute)! };
}

/** Links of what is loaded or pasted that ask for an element, alone in their paragraph, become boxes. */
export function readLinks(links: AstNode[], picker: Picker): void {
  for (const link of links) {
    const { parent } = link;
    if (!parent || !standsAlone(link)) continue;
    const marked = link.attr('data-care-widget') !== undefined;
    const saved = picker.read({ href: link.attr('href') ?? '', marked, text: textOf(link) });
    if (!saved) continue;
    const place = parent.name === 'p' ? parent : link;
    const markers = parent.children().filter(isMarker);
    const box = view(saved, picker);
    place.replace(box);
    for (const marker of markers) box.parent!.insert(marker, box);
  }
}

/** The address is written whole: TinyMCE's `relative_urls` would make it relative to the page of the editor. */
export function saveLinks(boxes: AstNode[], picker: Picker): void {
  for (const box of boxes) {
    const link = node('a', { href: picker.address(box.attr(queryAttribute)!), 'data-care-widget': '' });
    link.append(text(box.attr(textAttribute)!));
    const paragraph = node('p', {});
    paragraph.append(link);
    box.replace(paragraph);
  }
}

export function viewHtml(saved: Saved, picker: Picker): string {
  return tinymce.html.Serializer().serialize(view(saved, picker));
}

function view({ query, text: words }: Saved, picker: Picker): AstNode {
  const caption = picker.caption(query);
  const box = node('div', { class: 'care-widget-view', contenteditable: 'false', [queryAttribute]: query, [textAttribute]: words });
  for (const part of ['element', 'title', 'note'] as const) {
    if (!caption[part]) continue;
    const line = node('span', { class: `care-widget-view-${part}` });
    line.append(text(caption[part]));
    box.append(line);
  }
  return box;
}

/** As the page's script sees it. What is pasted may have no paragraph at all. */
function standsAlone(link: AstNode): boolean {
  const parent = link.parent!;
  if (!/^(p|div|figure|li|center|body|#document-fragment)$/.test(parent.name)) return false;
  return parent.children().every((one) => one === link || isMarker(one) || (one.type === 3 && !one.value?.trim()));
}

/** Where TinyMCE keeps the caret while it pastes. */
const isMarker = (one: AstNode) => one.attr('data-mce-type') === 'bookmark';

function textOf(one: AstNode): string {
  return one.type === 3 ? (one.value ?? '') : one.children().map(textOf).join('');
}

function node(name: string, attributes: Record<string, string>): AstNode {
  const made = new tinymce.html.Node(name, 1);
  made.attr(attributes);
  return made;
}

function text(value: string): AstNode {
  const made = new tinymce.html.Node('#text', 3);
  made.value = value;
  return made;
}

import { placeholderAttributes, sourceAttributes } from '../core/registry.js';
import { linkBlocks } from '../core/alone-in-block.js';
import { member, documentMember } from '../core/dom.js';
import { absoluteUrl } from '../core/document-url.js';
import { attributesFromQuery } from '../core/query-attributes.js';

/**
 * How pages that strip custom elements spell one: `<div data-care-widget="side-effect-card"
 * data-effect="fatigue">`, or a link to `BASE/embed.html?widget=…`.
 */

export interface ParsedPlaceholder {
  /** The widget that is asked for, whatever it is. */
  widget: string;
  /** Attributes for the element. */
  attributes: Record<string, string>;
}

/**
 * What a placeholder or a link into this BASE asks for; undefined where it asks for nothing of ours. `allowed` are the
 * origins, or folders, that placeholders may take documents from and link to, as the page's script tag lists them.
 */
export function parsePlaceholder(element: Element, base: string, allowed = ''): ParsedPlaceholder | undefined {
  // An SVG element renders neither an element of ours nor its fallback.
  if (!(element instanceof HTMLElement)) return undefined;
  if (element instanceof HTMLAnchorElement) return parseLink(element, base);
  const widget = element.getAttribute('data-care-widget')?.trim();
  if (!widget) return undefined;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const attribute = name.replace(/^data-/, '');
    const may =
      placeholderAttributes.includes(attribute) ||
      (sourceAttributes.includes(attribute) && isAllowedUrl(value, allowed));
    if (may && name !== attribute) attributes[attribute] = value;
  }
  return { widget, attributes };
}

/** Whether an address, or a template of addresses, lies within one of the places that `allowed` lists. */
export function isAllowedUrl(address: string, allowed: string): boolean {
  // What a template puts in must not make another address of it.
  const whole = absoluteUrl(address.replace(/[{}]/g, '')).replace(/\/?$/, '/');
  return allowed
    .split(/\s+/)
    .some((placeholder) => placeholder && whole.startsWith(absoluteUrl(placeholder).replace(/\/?$/, '/')));
}

function parseLink(link: HTMLAnchorElement, base: string): ParsedPlaceholder | undefined {
  if (!link.href.startsWith(`${base}embed.html?`)) return undefined;
  const query = new URL(link.href).searchParams;
  const widget = query.get('widget')?.trim();
  return widget ? { widget, attributes: attributesFromQuery(query) } : undefined;
}

/** True for a link that stands alone in its paragraph: an editor's way to say "put it here". */
export function isAloneInBlock(link: Element): boolean {
  const { parentElement } = link;
  // Of ten thousand links in a paragraph, each would otherwise look at all the others.
  if (
    !parentElement ||
    link.previousElementSibling ||
    link.nextElementSibling ||
    !linkBlocks.test(parentElement.localName)
  )
    return false;
  return [...parentElement.childNodes].every((node) => node === link || (node instanceof Text && !node.data.trim()));
}

/**
 * Puts the element that is asked for where it is asked for. What stood in a placeholder becomes the
 * element's fallback; a link becomes it whole. Returns the element.
 */
export function upgradePlaceholder(placeholder: Element, tag: string, { attributes }: ParsedPlaceholder): Element {
  const element = documentMember('createElement')(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const isLink = placeholder instanceof HTMLAnchorElement;
  const fallback = isLink ? [placeholder] : [...member(placeholder, 'childNodes')];
  // A fallback is a fallback: it cannot take the place of the element's own text, which an element looks for as it is connected.
  for (const node of fallback) if (node instanceof Element) member(node, 'removeAttribute')('slot');
  if (isLink) placeholder.replaceWith(element);
  element.append(...fallback);
  if (!isLink) member(placeholder, 'append')(element);
  return element;
}

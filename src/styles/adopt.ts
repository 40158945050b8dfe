import { member } from '../core/dom.js';
import { settings } from '../core/settings.js';
import type { CSSResult } from './css.js';

/** Constructed style sheets by CSS text, per document: a sheet can be adopted only in the document that constructed it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
/** For browsers without constructed sheets: the `<style>`, or the `<link>` to the file with all styles, by root and CSS text. */
const added = new WeakMap<Node, Map<string, Element>>();

/**
 * Adds styles that a document or shadow root does not have yet. Uses constructed style sheets, because a content security
 * policy may block `<style>`. Lit's own function serves shadow roots of the page's document only: these styles also go into
 * the light DOM and into frames. Never throws.
 */
export function adoptStyles(root: Document | ShadowRoot, styles: CSSResult[]): void {
  // Not `instanceof Document`: the document of a frame belongs to another realm.
  const ownerDocument = member(root, 'ownerDocument') ?? (root as Document);
  const Sheet = member(ownerDocument, 'defaultView')?.CSSStyleSheet;
  if (!Sheet) return;
  try {
    if ('adoptedStyleSheets' in root) return adoptSheets(root, ownerDocument, Sheet, styles);
  } catch {
    // The page has replaced `adoptedStyleSheets` or `CSSStyleSheet`.
  }
  addElements(root, ownerDocument, styles);
}

function adoptSheets(
  root: Document | ShadowRoot,
  ownerDocument: Document,
  Sheet: typeof CSSStyleSheet,
  styles: CSSResult[],
): void {
  const constructed = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, constructed);
  const adopted = member(root, 'adoptedStyleSheets');
  const missing = styles
    .map(({ cssText: text }) => {
      let sheet = constructed.get(text);
      if (!sheet) {
        sheet = new Sheet();
        sheet.replaceSync(text);
        constructed.set(text, sheet);
      }
      return sheet;
    })
    .filter((sheet) => !adopted.includes(sheet));
  if (missing.length)
    Reflect.set(Object.getPrototypeOf(root) as object, 'adoptedStyleSheets', [...adopted, ...missing], root);
}

/**
 * For Safari before 16.4, which has no constructed sheets: adds `<style>` elements or, if a content security policy blocks
 * those, a link to the file with all styles.
 */
function addElements(root: Document | ShadowRoot, ownerDocument: Document, styles: CSSResult[]): void {
  const create = member(ownerDocument, 'createElement');
  const parent = root === ownerDocument ? member(ownerDocument, 'head') : root;
  const elements = added.get(root) ?? new Map<string, Element>();
  added.set(root, elements);
  const texts = styles.map(({ cssText }) => cssText);
  for (const text of texts.filter((text) => elements.get(text)?.parentNode !== parent)) {
    const style = create('style');
    style.textContent = text;
    parent.append(style);
    elements.set(text, style);
    // A blocked `<style>` has no sheet.
    if (style.sheet || settings.base === undefined) continue;
    const link = create('link');
    link.rel = 'stylesheet';
    link.referrerPolicy = 'no-referrer';
    link.href = `${settings.base}care-widgets.css`;
    style.replaceWith(link);
    for (const text of texts) elements.set(text, link);
    return;
  }
}

/**
 * Whether the page has the style sheet of all elements, as with prerendered texts. Adopted sheets come after it: those of one
 * element would then win over what the sheet says of the other elements.
 */
export function hasAllStyles(root: Document | ShadowRoot): boolean {
  const links = member(root, 'querySelectorAll')<HTMLLinkElement>('link[href*="care-widgets.css"]');
  return [...links].some(({ sheet }) => sheet !== null);
}

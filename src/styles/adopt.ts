import { member } from '../core/dom.js';
import { settings } from '../core/settings.js';

/** One sheet object for each text of styles and document: a sheet belongs to the document that made it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
/** What a root has for each text instead: a `<style>`, or a link to the file of all. */
const added = new WeakMap<Node, Map<string, Element>>();

/** Puts styles into a document or shadow root where they are not yet. As sheets, since policies block `<style>`. Never throws. */
export function adoptStyles(root: Document | ShadowRoot, styles: string[]): void {
  // Not `instanceof`: the document of a frame is of another realm.
  const page = member(root, 'ownerDocument') ?? (root as Document);
  const Sheet = member(page, 'defaultView')?.CSSStyleSheet;
  if (!Sheet) return;
  try {
    if ('adoptedStyleSheets' in root) return shareSheets(root, page, Sheet, styles);
  } catch {
    // A page that has replaced what belongs to the browser.
  }
  addElements(root, page, styles);
}

function shareSheets(root: Document | ShadowRoot, page: Document, Sheet: typeof CSSStyleSheet, styles: string[]): void {
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const adopted = member(root, 'adoptedStyleSheets');
  const missing = styles
    .map((text) => {
      let sheet = known.get(text);
      if (!sheet) {
        sheet = new Sheet();
        sheet.replaceSync(text);
        known.set(text, sheet);
      }
      return sheet;
    })
    .filter((sheet) => !adopted.includes(sheet));
  if (missing.length) Reflect.set(Object.getPrototypeOf(root) as object, 'adoptedStyleSheets', [...adopted, ...missing], root);
}

/** For Safari before 16.4, which has no shared sheets: `<style>` or, where a policy blocks that, the file of all styles. */
function addElements(root: Document | ShadowRoot, page: Document, styles: string[]): void {
  const create = member(page, 'createElement');
  const place = root === page ? member(page, 'head') : root;
  const known = added.get(root) ?? new Map<string, Element>();
  added.set(root, known);
  for (const text of styles.filter((text) => known.get(text)?.parentNode !== place)) {
    const style = create('style');
    style.textContent = text;
    place.append(style);
    known.set(text, style);
    if (style.sheet || settings.base === undefined) continue;
    const link = create('link');
    link.rel = 'stylesheet';
    link.referrerPolicy = 'no-referrer';
    link.href = `${settings.base}care-widgets.css`;
    style.replaceWith(link);
    for (const text of styles) known.set(text, link);
    return;
  }
}

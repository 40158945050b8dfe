import { member } from '../dom.js';

/** One sheet object for each text of styles and document: a sheet belongs to the document that made it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Puts styles into a document or shadow root where they are not yet. No `<style>` element: policies block it. */
export function adoptInto(root: Document | ShadowRoot, styles: string[]): void {
  // Not `instanceof`: the document of a frame is of another realm.
  const page = member(root, 'ownerDocument') ?? (root as Document);
  const Sheet = member(page, 'defaultView')?.CSSStyleSheet;
  if (!Sheet) return;
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

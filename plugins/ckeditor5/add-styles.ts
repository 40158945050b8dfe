/** Style sheets that were added to the document. */
const added = new Set<string>();

/** Adds styles once per page, even if it has several editors. Constructed style sheets need no `style-src 'unsafe-inline'`. */
export function addStyles(styles: string): void {
  if (added.has(styles)) return;
  added.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

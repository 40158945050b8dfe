const added = new Set<string>();

/** Once a page, however many editors it has. Sheets made by script need no `style-src 'unsafe-inline'`. */
export function addStyles(styles: string): void {
  if (added.has(styles)) return;
  added.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

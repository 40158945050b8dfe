const allowedSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * True for an address that content may link to: absolute, with one of the schemes of
 * CONTRACT.md section 8, or a `#` within the page. `URL` reads it as the browser will, so that
 * control characters inside `java\nscript:` do not slip through.
 */
export function isSafeUrl(address: string): boolean {
  // A document that no validator has seen may hold anything here.
  if (typeof address !== 'string') return false;
  if (/^#[\w-]*$/.test(address)) return true;
  try {
    return allowedSchemes.includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

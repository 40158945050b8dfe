const allowedSchemes = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * Whether content may link to a URL: it is absolute with a scheme of docs/reference.md section 8, or a fragment of the page.
 * `URL` parses it as the browser will, so that control characters, as in `java\nscript:`, do not slip through.
 */
export function isSafeUrl(url: string): boolean {
  // In a document that was not validated, this can be any value.
  if (typeof url !== 'string') return false;
  if (/^#[\w-]*$/.test(url)) return true;
  try {
    return allowedSchemes.includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

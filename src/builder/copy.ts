/**
 * Copies a text to the clipboard and returns true. If the browser refuses (a page without HTTPS, an iframe), selects `element`
 * instead, which shows the text, so that a keyboard shortcut copies it, and returns false.
 */
export async function copyText(text: string, element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

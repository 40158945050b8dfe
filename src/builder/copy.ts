/**
 * Copies a text; where the browser refuses (a page without https, a frame), selects it, so that one key
 * does it. True where it was copied.
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}

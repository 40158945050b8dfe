/**
 * What a reader has done to a text goes on in the text that takes its place: open parts, what was
 * typed and ticked. Returns what is to be done once it stands there: the keyboard goes to where it
 * was, and what was pressed too early (see first-view.ts) is pressed.
 */
export function carryOver(from: Element, to: Element): () => void {
  const parts = to.querySelectorAll('details');
  from.querySelectorAll('details').forEach((part, index) => {
    const same = parts[index];
    if (same) same.open = part.open;
  });
  const fields = to.querySelectorAll<HTMLInputElement>('input, textarea, select');
  from.querySelectorAll<HTMLInputElement>('input, textarea, select').forEach((field, index) => {
    const same = fields[index];
    if (!same || same.type !== field.type) return;
    same.value = field.value;
    same.checked = field.checked;
  });
  const focused = counterpart(from.querySelector(':focus'), from, to);
  const pressed = counterpart(from.querySelector('[data-pressed]'), from, to);
  return () => {
    focused?.focus({ preventScroll: true });
    pressed?.click();
  };
}

/** The same control by its kind and its words: there may be more controls than there were. */
function counterpart(control: Element | null, from: Element, to: Element): HTMLElement | undefined {
  if (!control) return undefined;
  const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const alike = (root: Element) => [...root.querySelectorAll<HTMLElement>(control.localName)].filter((one) => words(one) === words(control));
  return alike(to)[alike(from).indexOf(control as HTMLElement)];
}

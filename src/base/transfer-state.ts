/**
 * What a reader has done to a text goes on in the text that takes its place: open parts, what was
 * typed and ticked. Returns the fields whose state this has changed.
 */
export function transferState(from: Element, to: Element): HTMLInputElement[] {
  const parts = to.querySelectorAll('details');
  from.querySelectorAll('details').forEach((part, index) => {
    const same = parts[index];
    if (same) same.open = part.open;
  });
  const changed: HTMLInputElement[] = [];
  const fields = to.querySelectorAll<HTMLInputElement>('input, textarea, select');
  from.querySelectorAll<HTMLInputElement>('input, textarea, select').forEach((field, index) => {
    const same = fields[index];
    if (!same || same.type !== field.type) return;
    if (same.value !== field.value || same.checked !== field.checked) changed.push(same);
    same.value = field.value;
    same.checked = field.checked;
  });
  return changed;
}

/** Tells the listeners of fields what is in them, as if a reader had entered it now. The events do not bubble: the page heard them when it was entered. */
export function dispatchFieldEvents(fields: HTMLInputElement[]): void {
  for (const field of fields) for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
}

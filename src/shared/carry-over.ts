/**
 * What a reader has done to a text goes on in the text that takes its place: open parts, what was
 * typed and ticked, and where the keyboard is.
 */
export function carryOver(from: Element, to: Element): void {
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
}

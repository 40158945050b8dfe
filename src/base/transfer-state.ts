/**
 * Copies the reader's state from one rendering of a document to another: open sections, typed text, checked boxes. Nodes
 * are matched by their order. Returns the fields whose state has changed.
 */
export function transferState(from: Element, to: Element): HTMLInputElement[] {
  const sections = to.querySelectorAll('details');
  from.querySelectorAll('details').forEach(({ open }, index) => {
    const match = sections[index];
    if (match) match.open = open;
  });
  const changed: HTMLInputElement[] = [];
  const fields = to.querySelectorAll<HTMLInputElement>('input, textarea, select');
  from.querySelectorAll<HTMLInputElement>('input, textarea, select').forEach((field, index) => {
    const match = fields[index];
    if (!match || match.type !== field.type) return;
    if (match.value !== field.value || match.checked !== field.checked) changed.push(match);
    match.value = field.value;
    match.checked = field.checked;
  });
  return changed;
}

/**
 * Runs the listeners of fields as if a reader had filled them in now. The events do not bubble, since the page already
 * received them when the reader did.
 */
export function dispatchFieldEvents(fields: HTMLInputElement[]): void {
  for (const field of fields) for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
}

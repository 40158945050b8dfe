/** What a reader does to a first view goes on in the text that takes its place. */

/** Marks a control that only the element's code can serve: it is pressed when the code is here. */
export function rememberPress(event: Event): void {
  const control = (event.target as Element).closest('button, a[href^="#"]');
  if (!control) return;
  event.preventDefault();
  for (const before of (event.currentTarget as Element).querySelectorAll('[data-pressed]')) before.removeAttribute('data-pressed');
  control.setAttribute('data-pressed', '');
}

/**
 * Does `draw`, which moves what stands in `root` or puts another text in its place, and keeps the
 * keyboard where it is: either would lose it. Then presses what was pressed too early.
 */
export function goOn(root: ShadowRoot, draw: () => void): void {
  const { activeElement } = root;
  const pressed = root.querySelector('[data-pressed]');
  draw();
  if (activeElement && activeElement !== root.activeElement) counterpart(activeElement, root)?.focus({ preventScroll: true });
  if (pressed && !pressed.isConnected) counterpart(pressed, root)?.click();
}

/** The control itself where it still stands, else the same by its kind and its words: there may be more controls than there were. */
function counterpart(control: Element, root: ShadowRoot): HTMLElement | undefined {
  if (control.isConnected) return control as HTMLElement;
  const words = (element: Element) => element.textContent.replace(/\s+/g, '');
  const alike = (text: ParentNode) => [...text.querySelectorAll<HTMLElement>(control.localName)].filter((one) => words(one) === words(control));
  return alike(root)[alike(control.closest('.care-body')!).indexOf(control as HTMLElement)];
}
